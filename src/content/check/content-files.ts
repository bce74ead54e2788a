import { LAYER_IDS, type LayerId } from '../vocabulary';
import { type CheckedChapter, checkChapter } from './chapter';
import { checkClaims, NO_CLAIMS } from './claims';
import type { CheckedFiles } from './cross-file';
import { checkDisputes } from './disputes';
import type { Issue } from './issue';
import { checkLanguageFile, layerNamed, noLanguages } from './language/language-files';
import { type CheckedLayer, checkLayer } from './layer';
import { type CheckedSources, checkSources } from './sources';
import { didYouMean } from './suggest';

/** A file of the content, by its path from the project's root, such as `geo/layers/gwadar.geojson`. */
export interface ContentFile {
  readonly file: string;
  readonly text: string;
}

const LAYER_FILE = /^geo\/layers\/([^/]+)\.geojson$/;
const CHAPTER_FILE = /^geo\/languages\/([^/]+)\/story\/([^/]+)\.md$/;
const DISPUTES_FILE = /^geo\/basemap\/disputes\.json$/;
const SOURCES_FILE = /^geo\/sources\.json$/;
const CLAIMS_FILE = /^geo\/claims\.json$/;

/** Checks each file by itself, chapters in reading order and layers in the order of display. */
export function checkFiles(files: readonly ContentFile[]): CheckedFiles {
  const layers: CheckedLayer[] = [];
  const chapters: CheckedChapter[] = [];
  const languages = noLanguages();
  let sources: CheckedSources = { sources: {}, places: new Map(), issues: [] };
  let claims = NO_CLAIMS;
  let disputes = checkDisputes('[]', 'geo/basemap/disputes.json');
  for (const { file, text } of [...files].sort(inReadingOrder)) {
    const layer = asLayer(LAYER_FILE.exec(file)?.[1]);
    const lang = CHAPTER_FILE.exec(file)?.[1];
    if (layer !== undefined) layers.push(checkLayer(layer, text, file));
    else if (lang !== undefined) chapters.push(checkChapter(lang, text, file));
    else if (SOURCES_FILE.test(file)) sources = checkSources(text, file);
    else if (CLAIMS_FILE.test(file)) claims = checkClaims(text, file);
    else if (DISPUTES_FILE.test(file)) disputes = checkDisputes(text, file);
    else checkLanguageFile(text, file, languages);
  }
  layers.sort((a, b) => LAYER_IDS.indexOf(a.id) - LAYER_IDS.indexOf(b.id));
  return { layers, chapters, languages, sources, claims, disputes };
}

/** By name, numbers in it by value, so that chapter 10 follows chapter 9. */
function inReadingOrder(a: ContentFile, b: ContentFile): number {
  return a.file.localeCompare(b.file, 'en', { numeric: true });
}

function asLayer(name: string | undefined): LayerId | undefined {
  return LAYER_IDS.find((id) => id === name);
}

/** Files that should not be there or that are missing. */
export function fileIssues(files: readonly ContentFile[]): Issue[] {
  return [...unknownFiles(files), ...missingFiles(files)];
}

/** Files that are named for a layer that does not exist: most likely a slip of the pen. */
function unknownFiles(files: readonly ContentFile[]): Issue[] {
  return files.flatMap(({ file }) => {
    const name = LAYER_FILE.exec(file)?.[1] ?? layerNamed(file);
    if (name === undefined || asLayer(name) !== undefined) return [];
    const message = `found a file for the layer "${name}"${didYouMean(name, LAYER_IDS)}, wanted one of ${LAYER_IDS.join(', ')}`;
    return [{ file, path: '', message, severity: 'error' as const }];
  });
}

function missingFiles(files: readonly ContentFile[]): Issue[] {
  const present = new Set(files.map(({ file }) => file));
  const wanted = [
    'geo/sources.json',
    'geo/claims.json',
    ...LAYER_IDS.map((id) => `geo/layers/${id}.geojson`),
  ];
  const missing = wanted.filter((file) => !present.has(file));
  return missing.map((file) => ({ file, path: '', message: 'the file is missing', severity: 'error' }));
}
