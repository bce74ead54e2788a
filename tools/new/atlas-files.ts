import { basename } from 'node:path';
import type { Position } from 'geojson';
import { joinLines } from '../../src/geometry/route-line';
import type { NewAtlas } from './ask';
import { languageFile } from './language-file';
import { CLAIM, PLACES, readmeOf, SOURCES, STORY, VSCODE } from './texts';

/**
 * The files of a new atlas by their paths in its folder. All of it is meant to be written over: the check is content with
 * it, and it builds.
 * @param folder the one that it is for; its name becomes that of the atlas
 */
export function atlasFiles(folder: string, atlas: NewAtlas): ReadonlyMap<string, string> {
  const { title, language, from } = atlas;
  const hasLine = from !== 'places';
  const hasClaim = from === 'example';
  const words = `languages/${language}`;
  const files: [string, string][] = [
    ['atlas.json', json(manifestOf(folder, atlas))],
    ['layers/places.geojson', json(collection(placeFeatures(atlas)))],
    ...(hasLine ? [['layers/way.geojson', json(collection([wayFeature(atlas)]))] as [string, string]] : []),
    ['sources.json', json(SOURCES.slice(0, hasClaim ? 3 : 1))],
    ...(hasClaim ? [['claims.json', json([CLAIM])] as [string, string]] : []),
    [`${words}/language.json`, json(languageFile(language))],
    [
      `${words}/interface.json`,
      json({ 'app.title': title, 'layer.places': 'Places', ...(hasLine ? { 'layer.way': 'The way' } : {}) }),
    ],
    ...STORY.filter(({ needs }) => needs === undefined || (needs === 'line' ? hasLine : hasClaim)).map(
      ({ name, text }): [string, string] => [`${words}/story/${name}.md`, text(atlas.region)],
    ),
    ['README.md', readmeOf(title, language, [hasLine ? 'way' : '', hasClaim ? 'claims' : ''])],
    ['.vscode/settings.json', json(VSCODE)],
  ];
  return new Map(files);
}

function manifestOf(folder: string, { language, from }: NewAtlas) {
  const places = { id: 'places' };
  return {
    $schema: '.atlas/schema/atlas.json',
    name: slug(basename(folder)),
    language,
    layers: from === 'places' ? [places] : [{ id: 'way', drawn: 'route' }, places],
  };
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'atlas';

const collection = (features: readonly object[]) => ({
  type: 'FeatureCollection',
  license: 'CC-BY-4.0',
  attribution: ['Your name (CC BY 4.0)'],
  features,
});

/** Where the places of a new atlas lie in its region, as shares of it from the south-west. */
const SPOTS = [
  [0.2, 0.3],
  [0.5, 0.6],
  [0.8, 0.5],
] as const;

const spotsIn = ([west, south, east, north]: NewAtlas['region']): Position[] =>
  SPOTS.map(([x, y]) => [west + x * (east - west), south + y * (north - south)].map(rounded));

const rounded = (degrees: number) => Number(degrees.toFixed(4));

const placeFeatures = ({ region }: NewAtlas) =>
  spotsIn(region).map((coordinates, i) => ({
    type: 'Feature',
    id: PLACES[i]?.id,
    geometry: { type: 'Point', coordinates },
    properties: {
      name: PLACES[i]?.name,
      summary: PLACES[i]?.summary,
      kind: 'town',
      status: 'operational',
      facts: [],
      grade: 'C',
      sources: ['a-book'],
    },
  }));

function wayFeature({ region }: NewAtlas) {
  const coordinates = spotsIn(region);
  const { along } = joinLines([{ id: 'the-way', coordinates }]);
  return {
    type: 'Feature',
    id: 'the-way',
    geometry: { type: 'LineString', coordinates },
    properties: {
      name: 'The way',
      summary: 'The line that the story goes along. Draw it anew, or bring one by "npm run import".',
      kind: 'route',
      status: 'operational',
      facts: [],
      grade: 'C',
      sources: ['a-book'],
      importance: 1,
      waypoints: coordinates.map((on_line, i) => ({
        id: PLACES[i]?.id,
        km: Number((along[i] ?? 0).toFixed(1)),
        km_kind: 'measured',
        on_line,
      })),
    },
  };
}

/** JSON as people write it: what fits on a line stands on one. */
function json(value: unknown): string {
  return `${written(value, '')}\n`;
}

const LINE_CHARACTERS = 100;

function written(value: unknown, indent: string): string {
  const flat = inline(value);
  if (flat.length + indent.length <= LINE_CHARACTERS || typeof value !== 'object' || value === null)
    return flat;
  const inner = `${indent}  `;
  const rows = Array.isArray(value)
    ? value.map((item) => `${inner}${written(item, inner)}`)
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${written(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${rows.join(',\n')}\n${indent}${close}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
