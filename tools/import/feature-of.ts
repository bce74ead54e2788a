import type { Geometry, Position } from 'geojson';
import { freeId, slug } from '../../src/content/ids';
import type { ImportedPlace } from './imported';

/** What a feature is made with: ids and names that are taken, and what all of the file share. */
interface Making {
  readonly ids: Set<string>;
  readonly names: Set<string>;
  readonly source: string;
  readonly file: string;
  readonly kind: string;
}

const LONGEST_NAME_CHARACTERS = 60;
const LONGEST_SUMMARY_CHARACTERS = 400;

/** Heights that are on the earth, and of which no two neighbours on a line are so far apart, in metres. */
const [LOWEST_M, HIGHEST_M, LARGEST_STEP_M] = [-430, 8849, 400];

/** A feature of a layer, of grade C, and what its file does not say of it. */
export function featureOf({ name, text, geometry }: ImportedPlace, making: Making) {
  const { ids, names, source, file, kind } = making;
  const number = ids.size + 1;
  const called = distinct(cut(name || `No ${number}`, LONGEST_NAME_CHARACTERS), names);
  const id = freeId(slug(called, 'place'), ids);
  ids.add(id);
  names.add(called);
  const summary = asSentences(
    cut(text || `From ${file}, not yet described.`, LONGEST_SUMMARY_CHARACTERS - 1),
  );
  const drawn = withoutDoubtfulHeights(geometry);
  const isShortened =
    (name ?? '').length > LONGEST_NAME_CHARACTERS || (text ?? '').length > LONGEST_SUMMARY_CHARACTERS - 1;
  return {
    feature: {
      type: 'Feature',
      id,
      geometry: drawn,
      properties: {
        name: called,
        summary,
        kind: isLine(drawn) ? 'route' : kind,
        status: 'operational',
        facts: [],
        grade: 'C',
        sources: [source],
      },
    },
    lacks: [
      ...(name ? [] : ['name']),
      ...(text ? [] : ['summary']),
      ...(isShortened ? ['shortened'] : []),
      ...(drawn === geometry ? [] : ['heights']),
    ],
  };
}

const isLine = ({ type }: Geometry) => type === 'LineString' || type === 'MultiLineString';

/** Two places of one name cannot be told apart. */
function distinct(name: string, names: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!names.has(candidate)) return candidate;
  }
}

/** As much of a text as fits, up to the end of a word. */
function cut(text: string, most: number): string {
  const clean = text
    .replace(/[*`<>]|\[|\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return clean.length <= most ? clean : `${clean.slice(0, most - 2).replace(/\s+\S*$/, '')} …`;
}

const asSentences = (text: string): string => (/[.!?)”’]$/.test(text) ? text : `${text}.`);

/** Heights are kept where all positions of a line have one that can be. */
function withoutDoubtfulHeights(geometry: Geometry): Geometry {
  if (geometry.type === 'GeometryCollection') return geometry;
  const heights = JSON.stringify(geometry.coordinates).match(/\[-?[\d.e+-]+,-?[\d.e+-]+,/g);
  if (heights === null) return geometry;
  if (geometry.type === 'LineString' && areHeights(geometry.coordinates)) return geometry;
  return { ...geometry, coordinates: flat(geometry.coordinates) } as Geometry;
}

function areHeights(positions: readonly Position[]): boolean {
  return positions.every(([, , height], i) => {
    const before = positions[i - 1]?.[2] ?? height;
    if (height === undefined || before === undefined) return false;
    return height >= LOWEST_M && height <= HIGHEST_M && Math.abs(height - before) <= LARGEST_STEP_M;
  });
}

function flat(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  return typeof coordinates[0] === 'number' ? coordinates.slice(0, 2) : coordinates.map(flat);
}
