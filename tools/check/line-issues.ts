import { distance } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { ContentFeature } from '../../src/content/model';
import type { FeatureIndex, IndexedFeature } from './checked-files';
import { type Finding, type Issue, type Path, quote } from './issue';
import { issueAt } from './issue-location';
import { rememberThing } from './remember';

/** Where the third coordinate is a height: the Turpan depression lies at -154 m, Everest rises to 8,849. */
const LOWEST_HEIGHT_M = -430;
const HIGHEST_HEIGHT_M = 8849;

/** A drawn line climbs so much from one position to the next, at the most. */
const HIGHEST_STEP_M = 400;

/**
 * Positions of a measured or modelled line lie so far apart, at the most: the railway of the canal colonies runs straight
 * for 35 km. The straight lines of grade C may be longer.
 */
const LONGEST_STEP_KM = 40;
const LONGEST_STRAIGHT_KM = 900;

/** What lines, and no other kinds of geometry, can get wrong from one position to the next. */
export function lineIssues(index: FeatureIndex): Issue[] {
  return [...index.byId.values()].flatMap((entry) => [...heightIssues(entry), ...stepIssues(entry)]);
}

function linesOf(geometry: Geometry | null): { line: readonly Position[]; path: Path }[] {
  const path = ['geometry', 'coordinates'];
  switch (geometry?.type) {
    case 'LineString':
      return [{ line: geometry.coordinates, path }];
    case 'MultiLineString':
      return geometry.coordinates.map((line, i) => ({ line, path: [...path, i] }));
    default:
      return [];
  }
}

const heightIssues = ({ feature, location }: IndexedFeature): Issue[] =>
  heightFindings(feature).map(({ path, message }) => issueAt(location, path, message));

const heightFindings = rememberThing(({ geometry }: ContentFeature): Finding[] => {
  if (geometry?.type !== 'LineString' && geometry?.type !== 'Point') return [];
  const positions = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
  const i = positions.findIndex(([, , height = 0]) => height < LOWEST_HEIGHT_M || height > HIGHEST_HEIGHT_M);
  if (i === -1) return [];
  const path = ['geometry', 'coordinates', ...(geometry.type === 'Point' ? [] : [i])];
  const message = `found the height ${positions[i]?.[2]}, wanted metres above the sea, from ${LOWEST_HEIGHT_M} to ${HIGHEST_HEIGHT_M}`;
  return [{ path, message }];
});

const stepIssues = ({ feature, location }: IndexedFeature): Issue[] =>
  stepFindings(feature).map(({ path, message }) => issueAt(location, path, message));

const stepFindings = rememberThing((feature: ContentFeature): Finding[] =>
  linesOf(feature.geometry).flatMap(({ line, path }) => stepFindingsOn(feature, line, path)),
);

function stepFindingsOn(feature: ContentFeature, line: readonly Position[], path: Path): Finding[] {
  const longest = feature.properties.grade === 'C' ? LONGEST_STRAIGHT_KM : LONGEST_STEP_KM;
  for (const [i, position] of line.entries()) {
    const before = line[i - 1];
    if (before === undefined) continue;
    const km = distance(before, position);
    if (km > longest) {
      const message = `found ${quote(position)}, ${km.toFixed(0)} km from the position before it, wanted at most ${longest} km`;
      return [{ path: [...path, i], message }];
    }
    const climb = Math.abs((position[2] ?? 0) - (before[2] ?? 0));
    if (climb > HIGHEST_STEP_M) {
      const message = `found the height ${position[2]}, ${climb.toFixed(0)} m from the one before it, wanted at most ${HIGHEST_STEP_M} m`;
      return [{ path: [...path, i], message }];
    }
  }
  return [];
}
