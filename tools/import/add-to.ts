import { applyEdits, modify } from 'jsonc-parser';
import { FIRST_LANGUAGE } from '../../src/content/first-language';
import { freeId, slug } from '../../src/content/ids';
import { KINDS } from '../../src/content/kinds';
import { MANIFEST } from '../../src/content/manifest';
import { type Bounds, boundsOfPositions, positionsOf } from '../../src/geometry/bounds';
import type { ReadAtlas } from '../atlas/read-atlas';
import { readCollection } from '../check/collection';
import { readJson } from '../check/json';
import { sortedEntries } from '../fix/sorted-entries';
import { chapterFile } from './chapter-file';
import { featureOf } from './feature-of';
import type { Imported } from './imported';

/** What a file becomes in an atlas. */
export interface Added {
  /** The texts of the files to write, by their paths in its folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** What was made, in words. */
  readonly told: string;
  /** What its author must still say. */
  readonly todo: readonly string[];
}

/** The kind of what comes from a file, which does not say what it is. */
const KIND = 'place';

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

/**
 * Adds what a file holds to an atlas: a layer, its name, a source, and a chapter for each part of a story.
 * @param file its name, from which the layer has its own
 */
export function addTo({ atlas, files }: ReadAtlas, file: string, imported: Imported): Added {
  const texts = new Map(files.map((one) => [one.file.slice('geo/'.length), one.text]));
  const { ids, names, layers } = takenIn(files);
  const title = file.replace(/\.[^.]*$/, '');
  const layer = freeId(slug(title, 'layer'), new Set([...layers, ...ids]));
  const source = freeId(slug(title, 'file'), new Set(Object.keys(atlas.sources)));
  const features = imported.places.map((place) => featureOf(place, { ids, names, source, file, kind: KIND }));
  const changed = new Map<string, string>();
  const edit = (path: string, change: (text: string) => string) =>
    changed.set(path, change(changed.get(path) ?? texts.get(path) ?? '{}'));
  changed.set(
    `layers/${layer}.geojson`,
    collectionText(
      features.map(({ feature }) => feature),
      title,
    ),
  );
  edit('atlas.json', (text) => withLayer(text, layer, boundsOf(imported)));
  edit(`languages/${FIRST_LANGUAGE}/interface.json`, (text) => withNames(text, layer, title));
  edit('sources.json', (text) => withSource(text, source, file));
  const stories = files.filter((one) => one.file.startsWith(`geo/languages/${FIRST_LANGUAGE}/story/`));
  for (const [i, chapter] of imported.chapters.entries()) {
    const id = features[chapter.place ?? -1]?.feature.id;
    const written = chapterFile(chapter, id, {
      number: stories.length + i + 1,
      taken: atlas.chapters,
      layer,
    });
    changed.set(`languages/${FIRST_LANGUAGE}/story/${written.name}`, written.text);
  }
  return {
    texts: changed,
    told: tell(features.length, imported.chapters.length, layer),
    todo: todoOf(layer, source, features, imported),
  };
}

/** Ids and names that an atlas has, also in layers that came by this command and that it was not started with. */
function takenIn(files: ReadAtlas['files']) {
  const [ids, names, layers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { file, text } of files) {
    const [, layer] = /^geo\/layers\/([^/]+)\.geojson$/.exec(file) ?? [];
    if (layer === undefined) continue;
    layers.add(layer);
    for (const { feature } of readCollection(readJson(text, file), file).located) {
      ids.add(String(feature.id));
      names.add(String(feature.properties?.name));
    }
  }
  return { ids, names, layers };
}

function tell(places: number, chapters: number, layer: string): string {
  const told = chapters === 0 ? '' : `, and ${chapters} ${chapters === 1 ? 'chapter' : 'chapters'}`;
  return `${places} ${places === 1 ? 'feature' : 'features'} in layers/${layer}.geojson${told}`;
}

function todoOf(
  layer: string,
  source: string,
  features: readonly { readonly lacks: readonly string[] }[],
  { chapters }: Imported,
): string[] {
  const lacking = (what: string) => features.filter(({ lacks }) => lacks.includes(what)).length;
  const count = (what: string, words: string) =>
    lacking(what) === 0 ? [] : [`layers/${layer}.geojson: ${lacking(what)} ${words}`];
  return [
    `layers/${layer}.geojson: whether the data may be published: "license" and "attribution"`,
    `layers/${layer}.geojson: "kind" of each feature, and how good its position is: "grade", now C`,
    ...count('name', 'without a name, called by their numbers'),
    ...count('summary', 'without a summary'),
    ...count('shortened', 'with a name or a summary that was too long, and is cut'),
    ...count('heights', 'whose heights do not hold up, and are left out'),
    `sources.json: what "${source}" is: who made it, when, where it can be found`,
    ...(chapters.length > 0 ? ['the chapters: their links, and sources for what they say'] : []),
    ...(chapters.length > 0 && MANIFEST.article !== undefined
      ? ['the chapters: "paragraphs" of the article that they retell']
      : []),
  ];
}

function boundsOf({ places }: Imported): Bounds | null {
  return boundsOfPositions(places.flatMap(({ geometry }) => positionsOf(geometry)));
}

/** `atlas.json` with a row for the layer, and a first view that holds its places. */
function withLayer(text: string, id: string, bounds: Bounds | null): string {
  const set = (json: string, path: (string | number)[], value: unknown) =>
    applyEdits(json, modify(json, path, value, FORMAT));
  const written = JSON.parse(text.replace(/^\uFEFF/, ''));
  const rows: readonly unknown[] = written.layers ?? [];
  const added = set(text, ['layers', rows.length], { id });
  const kinded = KINDS.includes(KIND) ? added : set(added, ['kinds', KIND], { lane: 'welfare' });
  if (written.view === undefined || bounds === null) return kinded;
  const [west, south, east, north] = written.view as Bounds;
  const held: Bounds = [
    Math.min(west, bounds[0]),
    Math.min(south, bounds[1]),
    Math.max(east, bounds[2]),
    Math.max(north, bounds[3]),
  ];
  return held.join() === [west, south, east, north].join() ? kinded : set(kinded, ['view'], held);
}

function withNames(text: string, layer: string, title: string): string {
  const set = (json: string, key: string, name: string) =>
    applyEdits(json, modify(json, [key], name, FORMAT));
  const named = set(text, `layer.${layer}`, title);
  return KINDS.includes(KIND) ? named : set(named, `kind.${KIND}`, 'Place');
}

function withSource(text: string, id: string, file: string): string {
  const list = text.trim() === '{}' ? '[]\n' : text;
  const count = (JSON.parse(list.replace(/^\uFEFF/, '')) as unknown[]).length;
  const entry = { id, type: 'dataset', title: `The file ${file}`, custom: { held: 'data' } };
  return sortedEntries(applyEdits(list, modify(list, [count], entry, { ...FORMAT, isArrayInsertion: true })));
}

/** A row a feature: thousands are still to be looked through. */
function collectionText(features: readonly object[], title: string): string {
  const head = { type: 'FeatureCollection', license: 'CC-BY-4.0', attribution: [title] };
  const rows = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},\n"features": [\n${rows}\n]}\n`;
}
