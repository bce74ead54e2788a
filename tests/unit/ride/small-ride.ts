import fc from 'fast-check';
import type { Position } from 'geojson';
import { indexAtlas } from '../../../src/content/atlas-index';
import {
  type Atlas,
  type ContentFeature,
  type LayerFile,
  NOTHING_RENAMED,
  type Waypoint,
} from '../../../src/content/model';
import { LAYER_IDS, type LayerId } from '../../../src/content/vocabulary';
import { RideLine, type RideStop } from '../../../src/ride/ride-line';

type Properties = Partial<ContentFeature['properties']>;

function feature(id: string, geometry: ContentFeature['geometry'], given: Properties): ContentFeature {
  const properties = { name: id, summary: '', status: 'operational', facts: [], sources: [] } as const;
  return { type: 'Feature', id, geometry, properties: { kind: 'town', grade: 'A', ...properties, ...given } };
}

/** A stop of the small ride; `lat` is where it lies on the line. */
interface SmallStop extends Properties {
  readonly id: string;
  readonly km: number;
  readonly lat: number;
  readonly metres?: number;
  /** A way-point that is no feature. */
  readonly bare?: true;
}

const STOPS: readonly SmallStop[] = [
  { id: 'south', km: 0, lat: 35, metres: 1000 },
  { id: 'bridge', km: 60, lat: 35.4, bare: true },
  { id: 'summit', km: 150, lat: 36, metres: 4700, kind: 'pass', importance: 1 },
  { id: 'post', km: 200, lat: 36.3, metres: 3600, kind: 'border-crossing', importance: 4 },
  { id: 'north', km: 300, lat: 37, metres: 1200 },
];

/** Up from 1,000 to 4,700 m at 36° N, then down to 1,200 m. */
const tent = (lat: number): number => (lat <= 36 ? 1000 + (lat - 35) * 3700 : 4700 - (lat - 36) * 3500);

interface Given {
  readonly stops?: readonly SmallStop[];
  /** Height at a latitude; null where none is known. */
  readonly heightAt?: (lat: number) => number | null;
}

/**
 * A road due north along 75° E, from 35° to 37° N, of two legs that meet at 36°: a position each tenth of a degree,
 * 11.1 km of line. The road itself is longer: 300 km by chainage.
 */
export function smallRide({ stops = STOPS, heightAt = tent }: Given = {}): RideLine {
  return new RideLine(indexAtlas(atlasOf(stops, heightAt)), 'road');
}

/** The atlas that holds the small ride and nothing else. */
export const smallRideAtlas = (): Atlas => atlasOf(STOPS, tent);

function atlasOf(stops: readonly SmallStop[], heightAt: (lat: number) => number | null): Atlas {
  const position = (lat: number): Position => {
    const metres = heightAt(lat);
    return metres === null ? [75, lat] : [75, lat, metres];
  };
  const leg = (id: string, from: number, grade: 'A' | 'C') => {
    const coordinates = Array.from({ length: 11 }, (_, i) => position((from * 10 + i) / 10));
    return feature(id, { type: 'LineString', coordinates }, { kind: 'road', grade });
  };
  const waypoints = stops.map(
    ({ id, km, lat, metres, bare }): Waypoint => ({
      id,
      ...(bare ? { name: id } : {}),
      km,
      km_kind: 'published',
      ...(metres === undefined ? {} : { elevation_m: metres }),
      on_line: [75, lat],
    }),
  );
  const places = stops.flatMap(({ id, km, lat, metres, bare, ...properties }) =>
    bare ? [] : [feature(id, { type: 'Point', coordinates: [75, lat] }, properties)],
  );
  const features = [
    feature('road', null, { kind: 'route', parts: ['leg-south', 'leg-north'], waypoints }),
    leg('leg-south', 35, 'A'),
    leg('leg-north', 36, 'C'),
    ...places,
  ];
  const layers = Object.fromEntries(
    LAYER_IDS.map((id): [LayerId, LayerFile] => [
      id,
      {
        type: 'FeatureCollection',
        license: 'CC0-1.0',
        attribution: ['us'],
        features: id === 'karakoram-highway' ? features : [],
      },
    ]),
  ) as Record<LayerId, LayerFile>;
  return {
    layers,
    chapters: [],
    mentions: [],
    claims: [],
    sources: {},
    disputes: [],
    renamed: NOTHING_RENAMED,
  };
}

export function stopOf(ride: RideLine, id: string): RideStop {
  const stop = ride.stop(id);
  if (stop === null) throw new Error(`the small ride has no stop "${id}"`);
  return stop;
}

/** Rides along the same line with any stops: two to nine, at least a kilometre and a hundredth of a degree apart. */
export const anyRide: fc.Arbitrary<RideLine> = fc
  .array(
    fc.record({ km: fc.double({ min: 1, max: 200, noNaN: true }), lat: fc.integer({ min: 1, max: 60 }) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((steps) => {
    const sum = steps.reduce((all, { lat }) => all + lat, 0);
    let [km, along] = [0, 0];
    const stops = [{ id: 's0', km, lat: 35 }];
    for (const [i, step] of steps.entries()) {
      km += step.km;
      along += step.lat;
      stops.push({ id: `s${i + 1}`, km, lat: 35 + (2 * along) / sum });
    }
    return smallRide({ stops });
  });

/** A share of the way, ends included. */
export const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

/** Chainage at a share of a ride. */
export const kmOf = (ride: RideLine, share: number): number => share * ride.endKm;
