/** Of the letters of a mistyped word so many may be wrong; of a long one no more than two. */
const WRONG_LETTERS_RATIO = 0.4;
const MAX_WRONG_LETTERS_COUNT = 2;

/** The known word that a mistyped one most likely stands for; `undefined` where none is near. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.min(MAX_WRONG_LETTERS_COUNT, Math.floor(word.length * WRONG_LETTERS_RATIO)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** ` (did you mean "…"?)`, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = suggest(word, known);
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}

/** Levenshtein distance: letters to add, drop or change. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
