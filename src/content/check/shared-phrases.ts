import type { KnownFeature, KnownFeatures } from './cross-file';
import type { Issue } from './issue';
import { issueAt } from './place';

/** So many words in a row in two summaries read as copied. */
const WORDS_IN_A_ROW = 8;

/** Summaries that share a phrase with an earlier one; one warning a pair. */
export function sharedPhraseIssues(known: KnownFeatures): Issue[] {
  const owners = new Map<string, KnownFeature>();
  return [...known.byId.values()].flatMap((entry) => {
    const shared = new Map<string, string>();
    for (const phrase of phrasesOf(entry.feature.properties.summary)) {
      const owner = owners.get(phrase);
      if (owner === undefined) owners.set(phrase, entry);
      else if (owner !== entry && !shared.has(owner.feature.id)) shared.set(owner.feature.id, phrase);
    }
    return [...shared].map(([id, phrase]) => {
      return issueAt(entry.place, ['properties', 'summary'], `shares "${phrase}" with ${id}`, 'warning');
    });
  });
}

function phrasesOf(summary: string): string[] {
  const words = summary.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const starts = Math.max(0, words.length - WORDS_IN_A_ROW + 1);
  return Array.from({ length: starts }, (_, start) => words.slice(start, start + WORDS_IN_A_ROW).join(' '));
}
