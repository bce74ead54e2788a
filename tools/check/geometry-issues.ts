import { distance } from '@turf/turf';
import { PLACE_KINDS } from '../../src/content/kinds';
import { positionsOf } from '../../src/geometry/bounds';
import type { FeatureIndex, IndexedFeature } from './checked-files';
import { type Issue, quote } from './issue';
import { issueAt } from './issue-location';
import type { CheckedLayer } from './layer';

/** A road is longer than its drawing, which cuts the bends, and a mistake of a digit makes it ten times so. */
const MIN_DRAWN_LENGTH_RATIO = 0.4;
const MAX_DRAWN_LENGTH_RATIO = 2.5;

/** Geometries that do not go with what is said of them. */
export function geometryIssues(index: FeatureIndex, layers: readonly CheckedLayer[]): Issue[] {
  const licenses = new Map(layers.map(({ id, file }) => [id, file.license]));
  return [...index.byId.values()].flatMap((entry) => [
    ...kindIssues(entry),
    ...decimalIssues(entry),
    ...lengthIssues(entry),
    ...licenseIssues(entry, licenses.get(entry.layer) ?? ''),
  ]);
}

function kindIssues({ feature: { geometry, properties }, location }: IndexedFeature): Issue[] {
  if (geometry === null || geometry.type === 'Point' || geometry.type.endsWith('Polygon')) return [];
  if (!PLACE_KINDS.includes(properties.kind)) return [];
  return [
    issueAt(
      location,
      ['geometry', 'type'],
      `found ${quote(geometry.type)} for a ${properties.kind}, wanted a Point`,
    ),
  ];
}

/** A tenth of a degree is eleven kilometres. */
function decimalIssues({ feature: { geometry, properties }, location }: IndexedFeature): Issue[] {
  if (geometry?.type !== 'Point' || properties.grade === 'C') return [];
  const isRound = geometry.coordinates.slice(0, 2).every((degrees) => Number.isInteger(degrees * 10));
  if (!isRound) return [];
  const message = `found ${quote(geometry.coordinates)} with grade ${properties.grade}, wanted four or five decimals`;
  return [issueAt(location, ['geometry', 'coordinates'], message)];
}

function lengthIssues({ feature: { geometry, properties }, location }: IndexedFeature): Issue[] {
  if (geometry?.type !== 'LineString' || properties.grade === 'C') return [];
  const positions = positionsOf(geometry);
  const drawn = positions.reduce((sum, position, i) => {
    const before = positions[i - 1];
    return before === undefined ? 0 : sum + distance(before, position);
  }, 0);
  return properties.facts.flatMap(({ label, amount, unit }, i) => {
    if (label !== 'Length' || unit !== 'km' || amount === undefined) return [];
    const [low, high] = typeof amount === 'number' ? [amount, amount] : amount;
    if (drawn >= MIN_DRAWN_LENGTH_RATIO * low && drawn <= MAX_DRAWN_LENGTH_RATIO * high) return [];
    const message = `found ${quote(amount)}, and a line of ${drawn.toFixed(0)} km`;
    return [issueAt(location, ['properties', 'facts', i, 'amount'], message, 'warning')];
  });
}

/** Lines and outlines of grade A go back to OpenStreetMap. */
function licenseIssues(
  { feature: { geometry, properties }, location }: IndexedFeature,
  license: string,
): Issue[] {
  if (properties.grade !== 'A' || geometry === null || geometry.type.endsWith('Point')) return [];
  if (license === 'ODbL-1.0' || license === '') return [];
  const message = `found a surveyed ${geometry.type} in a layer under ${license}, wanted ODbL-1.0`;
  return [issueAt(location, ['geometry'], message)];
}
