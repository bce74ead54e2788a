import { MANIFEST } from '../../../src/content/manifest';
import type { CheckedChapter } from '../chapter';
import { ENGINE_WORDS } from './merged-words';

/** What the explorer says, in the engine's own English. */
export const ENGLISH_WORDS = ENGINE_WORDS.en;

/** Languages that the engine brings all of its words in. */
export const ENGINE_LANGUAGES: readonly string[] = Object.keys(ENGINE_WORDS);

/** What names begin with that only an atlas can give: the engine knows none of them. */
const OF_ATLAS = /^(?:layer|theme|story\.part|group)\./;

/** A name that the atlas owes, and what it is the name of. */
export interface OwedName {
  readonly key: string;
  readonly what: string;
}

/** The messages that name what `atlas.json` lists. */
const OWED_NAMES: readonly OwedName[] = [
  { key: 'app.title', what: 'the atlas' },
  ...owed('layer', 'the layer', MANIFEST.layers),
  ...owed('kind', 'the kind', Object.keys(MANIFEST.kinds ?? {})),
  ...owed('fact', 'facts under', MANIFEST.facts ?? []),
  ...owed(
    'time.theme',
    'the lane',
    (MANIFEST.lanes ?? []).filter((lane) => !(`time.theme.${lane}` in ENGLISH_WORDS)),
  ),
  ...owed('story.part', 'the part', MANIFEST.parts),
  ...owed('theme', 'the theme', MANIFEST.themes),
  ...owed('category', 'the payer', MANIFEST.payers),
];

function owed(prefix: string, what: string, of: readonly (string | { readonly id: string })[]): OwedName[] {
  return of
    .map((one) => (typeof one === 'string' ? one : one.id))
    .map((id) => ({ key: `${prefix}.${id}`, what: `${what} "${id}"` }));
}

/** What an atlas may say of itself, and need not. */
const FREE_KEYS = [
  'app.subtitle',
  'cover.what',
  'cover.about',
  'cover.why',
  ...MANIFEST.groups.map(({ id }) => `group.${id}`),
];

/** All keys that something reads: the engine's, the names that the atlas owes, and what it may say. */
export const KNOWN_KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(ENGLISH_WORDS),
  ...OWED_NAMES.map(({ key }) => key),
  ...FREE_KEYS,
]);

/** The names that an atlas owes to readers: of parts only where a chapter stands in them. */
export function owedNames(chapters: readonly Pick<CheckedChapter, 'chapter'>[]): readonly OwedName[] {
  const parts = new Set(chapters.map(({ chapter }) => `story.part.${chapter?.part}`));
  return OWED_NAMES.filter(({ key }) => !key.startsWith('story.part.') || parts.has(key));
}

/** What a key names that the atlas does not have; `undefined` where it names nothing of an atlas. */
export function staleName(key: string): string | undefined {
  const prefix = OF_ATLAS.exec(key)?.[0];
  return prefix === undefined || KNOWN_KEYS.has(key) ? undefined : key.slice(prefix.length);
}
