import { FIRST_LANGUAGE } from '../../src/content/first-language';
import { LAYER_IDS } from '../../src/content/vocabulary';

/** The files that no atlas does without, in the order in which one writes them. */
export const LEAST_FILES: readonly string[] = [
  'geo/atlas.json',
  ...LAYER_IDS.map((id) => `geo/layers/${id}.geojson`),
  'geo/sources.json',
  `geo/languages/${FIRST_LANGUAGE}/language.json`,
  `geo/languages/${FIRST_LANGUAGE}/interface.json`,
];

/**
 * What to do next in an atlas that is not whole yet; `undefined` where no file is missing.
 * @returns such as `An atlas needs 5 files; 2 are missing: sources.json, layers/rhine.geojson.`
 */
export function whatIsMissing(files: readonly { readonly file: string }[]): string | undefined {
  const present = new Set(files.map(({ file }) => file));
  const missing = LEAST_FILES.filter((file) => !present.has(file)).map((file) => file.slice('geo/'.length));
  if (missing.length === 0) return undefined;
  const are = missing.length === 1 ? '1 is' : `${missing.length} are`;
  return `An atlas needs ${LEAST_FILES.length} files; ${are} missing: ${missing.join(', ')}. docs/own-atlas.md says what each holds.`;
}
