import { ENTRY_GROUPS, type SearchEntry, searchEntries } from '../../src/search/entries';
import { buildSearchIndex, openSearchIndex } from '../../src/search/search-index';
import { readAtlas } from '../../tools/atlas/read-atlas';
import { formatTable } from './format-table';

/** What readers type, from one letter to a phrase, with slips, in all scripts. */
const QUERIES = [
  'g',
  'gwa',
  'gwader',
  'karakorm highway',
  'M-5',
  '1978',
  '瓜达尔港',
  'گوادر بندرگاہ',
  'xyzzy port',
];
const ENTRIES_COUNT = 2000;
const ROUNDS_COUNT = 50;

const real = searchEntries(await readAtlas('geo'));
const entries = Array.from({ length: Math.ceil(ENTRIES_COUNT / real.length) }, (_, copy) =>
  copied(real, copy),
)
  .flat()
  .slice(0, ENTRIES_COUNT);
const index = buildSearchIndex(entries);
const opening = timed(() => openSearchIndex(index));
const search = openSearchIndex(index);

console.log(
  `\nSearch of ${entries.length} entries in ${ENTRY_GROUPS.length} groups, ${ROUNDS_COUNT} times each query\n`,
);
console.log(formatTable([...QUERIES.map(queryRow), { query: '(opening the index)', ...figures([opening]) }]));

/** The content again, under other ids, so that the index has as many entries as are asked for. */
function copied(content: readonly SearchEntry[], copy: number): readonly SearchEntry[] {
  return content.map((entry) => ({ ...entry, id: `${entry.id}#${copy}` }));
}

function queryRow(query: string) {
  const times = Array.from({ length: ROUNDS_COUNT }, () => timed(() => search.search(query, 6)));
  return { query, ...figures(times), found: String(search.search(query, 6).total) };
}

function figures(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const say = (milliseconds = 0) => `${milliseconds.toFixed(1)} ms`;
  return { median: say(sorted[Math.floor(sorted.length / 2)]), slowest: say(sorted.at(-1)), found: '' };
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
