import type { FeatureIndex } from './checked-files';
import type { CheckedClaims } from './claims';
import type { Issue, Path } from './issue';
import { type IssueLocation, issueAt } from './issue-location';

/** So many words in a row in two texts read as copied. */
const SHARED_WORDS_COUNT = 8;

/** A text of the content that should be in words of its own. */
interface Writing {
  readonly id: string;
  readonly text: string;
  readonly location: IssueLocation;
  readonly path: Path;
}

/** Summaries that share a phrase with an earlier one, and records of claims likewise; one warning a pair. */
export function sharedPhraseIssues(index: FeatureIndex, { claims, locations }: CheckedClaims): Issue[] {
  const summaries = [...index.byId.values()].map(({ feature, location }): Writing => {
    return { id: feature.id, text: feature.properties.summary, location, path: ['properties', 'summary'] };
  });
  const records = claims.flatMap(({ id, record }): Writing[] => {
    const location = locations.get(id);
    return location === undefined ? [] : [{ id, text: record, location, path: ['record'] }];
  });
  return [...sharedAmong(summaries), ...sharedAmong(records)];
}

function sharedAmong(writings: readonly Writing[]): Issue[] {
  const owners = new Map<string, string>();
  return writings.flatMap(({ id, text, location, path }) => {
    const shared = new Map<string, string>();
    for (const phrase of phrasesOf(text)) {
      const owner = owners.get(phrase);
      if (owner === undefined) owners.set(phrase, id);
      else if (owner !== id && !shared.has(owner)) shared.set(owner, phrase);
    }
    return [...shared].map(([other, phrase]) =>
      issueAt(location, path, `shares "${phrase}" with ${other}`, 'warning'),
    );
  });
}

function phrasesOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const starts = Math.max(0, words.length - SHARED_WORDS_COUNT + 1);
  return Array.from({ length: starts }, (_, start) =>
    words.slice(start, start + SHARED_WORDS_COUNT).join(' '),
  );
}
