import type {
  IconName,
  Manifest,
  ManifestLayer,
  WrittenColour,
  WrittenLayer,
} from '../../src/content/manifest';
import { type Bounds, boundsOfPositions, positionsOf } from '../../src/geometry/bounds';
import { speedsByLength } from './ride-speeds';
import type { WrittenFeature } from './written-feature';

/** Colours of layers that say none: at least 3:1 on land, water and paper, as `contrast.test.ts` checks. */
export const SPARE_COLOURS: readonly WrittenColour[] = [
  ['#12474f', '#7fd0d8'],
  ['#d04a02', '#ff8a4c'],
  ['#0064a8', '#6db6ee'],
  ['#b0428a', '#e69ac9'],
  ['#008060', '#3fc9a0'],
  ['#8f1d2c', '#ff8a80'],
  ['#a76d00', '#f0b83f'],
  ['#6d4aa0', '#bda2e6'],
  ['#5d5245', '#c0b3a2'],
  ['#4a4a55', '#c3c3cf'],
];

/** Shapes of layers that say none, the plainest first. */
const SPARE_SHAPES: readonly IconName[] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'star',
  'heart',
  'monument',
  'harbor',
  'water',
  'historic',
];

/** Around the features of an atlas that says no view, as a share of their extent. */
const VIEW_MARGIN_RATIO = 0.08;

/** The least extent of such a view: that of a single place. */
const LEAST_VIEW_DEG = 0.2;

const FURTHEST_LAT_DEG = 85;

/** The earth without its poles: the view of an atlas that shows no place yet. */
const WHOLE_EARTH: Bounds = [-170, -60, 170, 75];

/** What stands around `atlas.json`. */
interface Surroundings {
  /** The name of the atlas's folder. */
  readonly folder: string;
  /** Those of all layers, in the order of the legend. */
  readonly features: readonly WrittenFeature[];
  readonly hasOwnBasemap: boolean;
  /** By ISO 8601: what sources reach to where the atlas does not say. */
  readonly today: string;
}

/**
 * What an atlas says of itself, with what it leaves out filled in from its folder and its features.
 * @param written the content of `atlas.json`; what is not as it should be is passed on, for the check to find
 */
export function completeManifest(
  written: unknown,
  { folder, features, hasOwnBasemap, today }: Surroundings,
): Manifest {
  const said = (isRecord(written) ? written : {}) as Partial<Manifest>;
  const ride = said.ride ?? firstRide(features);
  const rides = ridesOf(said.rides, features);
  const years = said.years ?? spannedYears(features);
  return {
    ...said,
    name: said.name ?? slug(folder),
    language: said.language ?? 'en',
    view: said.view ?? viewAround(atHome(features)),
    read_until: said.read_until ?? today,
    parts: said.parts ?? [],
    themes: said.themes ?? [],
    groups: said.groups ?? [],
    payers: said.payers ?? [],
    currency: said.currency ?? commonestCurrency(features),
    layers: completeLayers(said.layers),
    hasOwnBasemap,
    ...(Object.keys(rides).length === 0 ? {} : { rides }),
    ...(ride === undefined ? {} : { ride }),
    ...(years === undefined ? {} : { years }),
  };
}

/** What is said of each ride; the speeds of short ones follow from their length. */
function ridesOf(
  said: Manifest['rides'] = {},
  features: readonly WrittenFeature[],
): NonNullable<Manifest['rides']> {
  const rides = speedsByLength(features);
  const ids = [...new Set([...Object.keys(rides), ...Object.keys(said)])];
  return Object.fromEntries(ids.map((id) => [id, { ...rides[id], ...said[id] }]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const slug = (folder: string): string =>
  folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'atlas';

/** Rows of layers, each with a colour and a shape that no other row has, as long as there are any. */
function completeLayers(written: unknown): ManifestLayer[] {
  const rows = Array.isArray(written) ? written.filter(isLayer) : [];
  const colours = new Set(rows.map(({ colour }) => String(colour)));
  const shapes = new Set(rows.map(({ shape }) => shape));
  const spareColours = SPARE_COLOURS.filter((colour) => !colours.has(String(colour)));
  const spareShapes = SPARE_SHAPES.filter((shape) => !shapes.has(shape));
  let [colourCount, shapeCount] = [0, 0];
  return rows.map(({ colour, shape, ...row }) => ({
    ...row,
    colour: colour ?? pick(spareColours, SPARE_COLOURS, colourCount++),
    shape: shape ?? pick(spareShapes, SPARE_SHAPES, shapeCount++),
  }));
}

const isLayer = (row: unknown): row is WrittenLayer => isRecord(row) && typeof row.id === 'string';

/** The next of what is spare; from the beginning where all are taken. */
function pick<Value>(
  spare: readonly Value[],
  all: readonly [Value, ...Value[]] | readonly Value[],
  at: number,
): Value {
  const of = spare.length > 0 ? spare : all;
  return of[at % of.length] as Value;
}

/** What the first view shows: all places but those of layers that are `abroad`, where there are others. */
function atHome(features: readonly WrittenFeature[]): readonly WrittenFeature[] {
  const home = features.filter((feature) => !feature.isAbroad && feature.geometry);
  return home.length > 0 ? home : features;
}

function viewAround(features: readonly WrittenFeature[]): Bounds {
  const bounds = boundsOfPositions(features.flatMap(positionsIn));
  if (bounds === null) return WHOLE_EARTH;
  const [west, south, east, north] = bounds;
  const [lon, lat] = [marginOf(west, east), marginOf(south, north)];
  return [
    Math.max(-180, rounded(west - lon)),
    Math.max(-FURTHEST_LAT_DEG, rounded(south - lat)),
    Math.min(180, rounded(east + lon)),
    Math.min(FURTHEST_LAT_DEG, rounded(north + lat)),
  ];
}

function positionsIn({ geometry }: WrittenFeature): ReturnType<typeof positionsOf> {
  try {
    return (geometry ? positionsOf(geometry) : []).filter(
      ([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat),
    );
  } catch {
    // The check names what is wrong with the geometry.
    return [];
  }
}

const marginOf = (low: number, high: number): number =>
  Math.max((high - low) * VIEW_MARGIN_RATIO, (LEAST_VIEW_DEG - (high - low)) / 2);

const rounded = (degrees: number): number => Number(degrees.toFixed(3));

/** The years of all times, to tens; absent: nothing has a time. */
function spannedYears(features: readonly WrittenFeature[]): readonly [number, number] | undefined {
  const years = features.flatMap(({ time }) => {
    const ends = Array.isArray(time?.interval) ? time.interval : [time?.date];
    return ends.flatMap((end) => (typeof end === 'string' ? (/^-?\d{4}/.exec(end) ?? []) : [])).map(Number);
  });
  if (years.length === 0) return undefined;
  const first = Math.floor(Math.min(...years) / 10) * 10;
  const last = Math.ceil(Math.max(...years) / 10) * 10;
  return [first, last === first ? first + 10 : last];
}

/** The currency of most facts that give a sum; of equals the first. */
function commonestCurrency(features: readonly WrittenFeature[]): string {
  const counts = new Map<string, number>();
  for (const { properties } of features) {
    const facts: unknown[] = Array.isArray(properties?.facts) ? properties.facts : [];
    for (const fact of facts) {
      const currency = isRecord(fact) ? fact.currency : undefined;
      if (typeof currency === 'string') counts.set(currency, (counts.get(currency) ?? 0) + 1);
    }
  }
  const [[commonest = ''] = []] = [...counts].sort(([, one], [, other]) => other - one);
  return commonest;
}

/** The first line that two way-points or stops make a ride of. */
function firstRide(features: readonly WrittenFeature[]): string | undefined {
  const stops = features.map(({ properties }) => properties?.stop?.route);
  const ride = features.find(({ id, properties }) => {
    const listed = Array.isArray(properties?.waypoints) ? properties.waypoints.length : 0;
    return listed + stops.filter((route) => route === id).length > 1;
  });
  return typeof ride?.id === 'string' ? ride.id : undefined;
}
