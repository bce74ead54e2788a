import type { KnownFeatures } from './checked-files';
import type { CheckedClaims } from './claims';
import type { Issue, Path } from './issue';
import { issueAt, type Place } from './place';

/** So many words in a row in two texts read as copied. */
const WORDS_IN_A_ROW = 8;

/** A text of the content that should be in words of its own. */
interface Writing {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
  readonly path: Path;
}

/** Summaries that share a phrase with an earlier one, and records of claims likewise; one warning a pair. */
export function sharedPhraseIssues(known: KnownFeatures, { claims, places }: CheckedClaims): Issue[] {
  const summaries = [...known.byId.values()].map(({ feature, place }): Writing => {
    return { id: feature.id, text: feature.properties.summary, place, path: ['properties', 'summary'] };
  });
  const records = claims.flatMap(({ id, record }): Writing[] => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, text: record, place, path: ['record'] }];
  });
  return [...sharedAmong(summaries), ...sharedAmong(records)];
}

function sharedAmong(writings: readonly Writing[]): Issue[] {
  const owners = new Map<string, string>();
  return writings.flatMap(({ id, text, place, path }) => {
    const shared = new Map<string, string>();
    for (const phrase of phrasesOf(text)) {
      const owner = owners.get(phrase);
      if (owner === undefined) owners.set(phrase, id);
      else if (owner !== id && !shared.has(owner)) shared.set(owner, phrase);
    }
    return [...shared].map(([other, phrase]) =>
      issueAt(place, path, `shares "${phrase}" with ${other}`, 'warning'),
    );
  });
}

function phrasesOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const starts = Math.max(0, words.length - WORDS_IN_A_ROW + 1);
  return Array.from({ length: starts }, (_, start) => words.slice(start, start + WORDS_IN_A_ROW).join(' '));
}
