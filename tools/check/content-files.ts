import { LAYER_IDS, type LayerId } from '../../src/content/vocabulary';
import { didYouMean } from '../../src/data/clinic/suggest';
import { checkLabels, checkRegions, checkRelief, checkTopology, NO_BASEMAP } from './basemap';
import { type CheckedChapter, checkChapter } from './chapter';
import type { CheckedFiles } from './checked-files';
import { checkClaims, NO_CLAIMS } from './claims';
import { checkDetail, groundNames, isDetailFile } from './detail';
import { checkDisputes, NO_DISPUTES } from './disputes';
import { checkFigures, NO_FIGURES } from './figures';
import type { Issue } from './issue';
import { checkLanguageFile, languageFilesBeside, layerNamed, noLanguages } from './language/language-files';
import { type CheckedLayer, checkLayer } from './layer';
import { LEAST_FILES } from './least-files';
import { checkManifest, NO_MANIFEST } from './manifest';
import { remember } from './remember';
import { checkRenamed, NO_RENAMED } from './renamed';
import { checkSources } from './sources';

/** A file of the content, by its path from the project's root, such as `geo/layers/gwadar.geojson`. */
export interface ContentFile {
  readonly file: string;
  readonly text: string;
  /** What is wrong with its bytes. */
  readonly issues?: readonly Issue[];
}

const LAYER_FILE = /^geo\/layers\/([^/]+)\.geojson$/;
const CHAPTER_FILE = /^geo\/languages\/([^/]+)\/story\/([^/]+)\.md$/;

/** Files of which there is one; of them the basemap's belong together. */
const SINGLE_FILES = [
  'geo/atlas.json',
  'geo/sources.json',
  'geo/claims.json',
  'geo/figures.json',
  'geo/renamed.json',
  'geo/basemap/disputes.json',
  'geo/basemap/places.json',
  'geo/basemap/basemap.topo.json',
  'geo/basemap/regions.topo.json',
  'geo/basemap/relief.json',
] as const;

/** Of these, what an atlas with a basemap of its own does not do without. */
const OF_BASEMAP = SINGLE_FILES.filter((file) => file.startsWith('geo/basemap/'));

const layerOf = remember((text, file, id: LayerId) => checkLayer(id, text, file));
const chapterOf = remember((text, file, lang: string) => checkChapter(lang, text, file));
const sourcesOf = remember(checkSources);
const claimsOf = remember(checkClaims);
const figuresOf = remember(checkFigures);
const renamedOf = remember(checkRenamed);
const manifestOf = remember(checkManifest);
const disputesOf = remember(checkDisputes);
const labelsOf = remember(checkLabels);
const topologyOf = remember(checkTopology);
const regionsOf = remember(checkRegions);
const reliefOf = remember(checkRelief);

/** Checks each file by itself, chapters in reading order and layers in the order of display. */
export function checkFiles(files: readonly ContentFile[]): CheckedFiles {
  const layers: CheckedLayer[] = [];
  const chapters: CheckedChapter[] = [];
  const languages = noLanguages();
  const unknownFiles: Issue[] = [];
  const single = new Map<string, string>();
  for (const { file, text } of [...files].sort(inReadingOrder)) {
    const layer = asLayer(LAYER_FILE.exec(file)?.[1]);
    const lang = CHAPTER_FILE.exec(file)?.[1];
    if (layer !== undefined) layers.push(layerOf(text, file, layer));
    else if (lang !== undefined) chapters.push(chapterOf(text, file, lang));
    else if (SINGLE_FILES.some((name) => name === file)) single.set(file, text);
    else if (isDetailFile({ file })) continue;
    else if (!checkLanguageFile(text, file, languages)) unknownFiles.push(unknownFile(file));
  }
  layers.sort((a, b) => LAYER_IDS.indexOf(a.id) - LAYER_IDS.indexOf(b.id));
  const detail = files.filter(isDetailFile);
  const detailIssues = checkDetail(detail);
  const grounds = groundNames(detail);
  return { layers, chapters, languages, unknownFiles, grounds, detailIssues, ...checkSingleFiles(single) };
}

type SingleFile = (typeof SINGLE_FILES)[number];

function checkSingleFiles(texts: ReadonlyMap<string, string>) {
  const check = <Checked>(
    file: SingleFile,
    read: (text: string, file: string) => Checked,
    absent: Checked,
  ) => {
    const text = texts.get(file);
    return text === undefined ? absent : read(text, file);
  };
  const labelled = check(
    'geo/basemap/places.json',
    (text, file) => labelsOf(text, file, NO_BASEMAP),
    NO_BASEMAP,
  );
  const drawn = check(
    'geo/basemap/basemap.topo.json',
    (text, file) => topologyOf(text, file, labelled),
    labelled,
  );
  const divided = check('geo/basemap/regions.topo.json', (text, file) => regionsOf(text, file, drawn), drawn);
  return {
    manifest: check('geo/atlas.json', manifestOf, NO_MANIFEST),
    sources: check('geo/sources.json', sourcesOf, { sources: {}, locations: new Map(), issues: [] }),
    claims: check('geo/claims.json', claimsOf, NO_CLAIMS),
    figures: check('geo/figures.json', figuresOf, NO_FIGURES),
    renamed: check('geo/renamed.json', renamedOf, NO_RENAMED),
    disputes: check('geo/basemap/disputes.json', disputesOf, NO_DISPUTES),
    basemap: check('geo/basemap/relief.json', (text, file) => reliefOf(text, file, divided), divided),
  };
}

/** By name, numbers in it by value, so that chapter 10 follows chapter 9. */
function inReadingOrder(a: ContentFile, b: ContentFile): number {
  return a.file.localeCompare(b.file, 'en', { numeric: true });
}

function asLayer(name: string | undefined): LayerId | undefined {
  return LAYER_IDS.find((id) => id === name);
}

/**
 * Files that are missing, and bytes that are no text.
 * @param unread the files that nothing reads, whatever they hold
 */
export function fileIssues(files: readonly ContentFile[], unread: readonly Issue[]): Issue[] {
  const others = new Set(unread.map(({ file }) => file));
  const read = files.filter(({ file }) => !others.has(file));
  return [...read.flatMap(({ issues = [] }) => issues), ...missingFiles(files)];
}

/** A file that nothing reads: most likely a slip of the pen in its name. */
function unknownFile(file: string): Issue {
  const name = LAYER_FILE.exec(file)?.[1] ?? layerNamed(file);
  const message =
    name === undefined
      ? `is not read: nothing reads a file of this name${didYouMean(file, [...LEAST_FILES, ...SINGLE_FILES, ...languageFilesBeside(file)])}`
      : `is not read: atlas.json has no layer "${name}"${didYouMean(name, LAYER_IDS)}; a layer is a row {"id": "${name}"} of its "layers"`;
  return { file, path: '', message, severity: 'warning' };
}

/** Files that an atlas does not do without, and those of a basemap that is not whole. */
function missingFiles(files: readonly ContentFile[]): Issue[] {
  const present = new Set(files.map(({ file }) => file));
  const hasBasemap =
    present.has('geo/basemap/basemap.topo.json') || OF_BASEMAP.some((file) => present.has(file));
  // The engine does not start without `atlas.json`.
  const [, ...least] = LEAST_FILES;
  const wanted = [...least, ...(hasBasemap ? OF_BASEMAP : [])];
  const missing = wanted.filter((file) => !present.has(file));
  return missing.map((file) => ({ file, path: '', message: 'the file is missing', severity: 'error' }));
}
