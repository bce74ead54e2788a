import type { MultiPoint, Position } from 'geojson';
import { layersWhere } from '../../src/content/layers';
import { MANIFEST } from '../../src/content/manifest';
import type { ContentFeature, FeatureId } from '../../src/content/model';
import { type Bounds, positionsOf } from '../../src/geometry/bounds';
import { distanceBetween } from '../../src/geometry/distance-between';
import type { CheckedBasemap } from './basemap';
import type { FeatureIndex, IndexedFeature } from './checked-files';
import { createGazetteer, type Gazetteer } from './gazetteer';
import { type Issue, type Path, quote } from './issue';
import { issueAt } from './issue-location';
import { rememberThing, rememberWords } from './remember';
import { STORY_LAYERS } from './unlinked-events';

/** A place lies so far from what it belongs to, at the most: the longest part is a waterworks, the farthest stop a valley. */
const FARTHEST_PART_KM = 100;
const FARTHEST_STOP_KM = 20;

/** A place lies so far from the nearest of those that its name, its summary or its likes speak of, at the most. */
const FARTHEST_NAMESAKE_KM = 250;

/** What a place mentions in passing may excuse it, where it is near. */
const EXCUSED_WITHIN_KM = 100;

/** Where the places of all layers lie but those of `ABROAD`: the region, else the first view, and as much again of its extent on each side. */
const REGION = aroundView(MANIFEST.basemap?.region ?? MANIFEST.view);
const ABROAD: readonly string[] = layersWhere(({ abroad }) => abroad === true);

/** Where a feature lies that speaks against its name, its whole, its route or its layer. */
export function placeIssues(index: FeatureIndex, basemap: CheckedBasemap): Issue[] {
  const gazetteer = createGazetteer(index, basemap);
  return [...index.byId.values()].flatMap((entry) => {
    const positions = positionsOfFeature(entry.feature, index);
    if (positions.length === 0) return [];
    return [
      ...bboxIssues(entry, positions),
      ...regionIssues(entry, positions),
      ...stopIssues(entry, positions, index),
      ...partOfIssues(entry, positions, index),
      ...namesakeIssues(entry, positions, gazetteer),
    ];
  });
}

/** The positions of a feature, or of its parts. */
function positionsOfFeature(feature: ContentFeature, index: FeatureIndex): readonly Position[] {
  if (feature.geometry !== null) return positionsIn(feature.geometry);
  const parts = (feature.properties.parts ?? []).flatMap((id) => {
    const geometry = index.byId.get(id)?.feature.geometry;
    return geometry ? [positionsIn(geometry)] : [];
  });
  const last = lastOfParts.get(feature);
  if (last?.parts.length === parts.length && last.parts.every((part, i) => part === parts[i])) {
    return last.all;
  }
  const all = parts.flat();
  lastOfParts.set(feature, { parts, all });
  return all;
}

/** The positions of features without a geometry, until one of their parts has others. */
const lastOfParts = new WeakMap<
  ContentFeature,
  { readonly parts: readonly (readonly Position[])[]; readonly all: readonly Position[] }
>();

const positionsIn = rememberThing(positionsOf);

function bboxIssues({ feature, location }: IndexedFeature, positions: readonly Position[]): Issue[] {
  if (feature.bbox === undefined) return [];
  const [west, south, east, north] = feature.bbox;
  const outside = positions.find(
    ([lon = 0, lat = 0]) => lon < west || lon > east || lat < south || lat > north,
  );
  if (outside === undefined) return [];
  return [issueAt(location, ['bbox'], `found ${quote(feature.bbox)}, which does not hold ${quote(outside)}`)];
}

function aroundView([west, south, east, north]: Bounds): Bounds {
  const [lon, lat] = [east - west, north - south];
  return [west - lon, south - lat, east + lon, north + lat];
}

function regionIssues({ layer, location }: IndexedFeature, positions: readonly Position[]): Issue[] {
  const [west, south, east, north] = REGION;
  const outside = positions.find(
    ([lon = 0, lat = 0]) => lon < west || lon > east || lat < south || lat > north,
  );
  if (outside === undefined || ABROAD.includes(layer)) return [];
  const message = `found ${quote(outside)}, ${awayFrom(outside, MANIFEST.view)} km from the atlas's region${swapped(outside)}; wanted a place within ${quote(REGION.map(Math.round))}, or its layer marked \`"abroad": true\` in atlas.json`;
  return [issueAt(location, ['geometry'], message)];
}

function stopIssues(entry: IndexedFeature, positions: readonly Position[], index: FeatureIndex): Issue[] {
  const { stop, waypoints = [] } = entry.feature.properties;
  const own =
    stop === undefined ? [] : tooFar(entry, ['properties', 'stop', 'on_line'], positions, stop.on_line);
  const others = waypoints.flatMap(({ id, on_line }, i) => {
    const feature = index.byId.get(id)?.feature;
    if (feature === undefined) return [];
    const path = ['properties', 'waypoints', i, 'on_line'];
    return tooFar(entry, path, positionsOfFeature(feature, index), on_line);
  });
  return [...own, ...others];
}

function tooFar(
  { location }: IndexedFeature,
  path: Path,
  positions: readonly Position[],
  onLine: Position,
): Issue[] {
  const away = distanceKm(positions, [onLine]);
  if (away <= FARTHEST_STOP_KM || positions.length === 0) return [];
  const message = `found ${quote(onLine)}, ${away.toFixed(0)} km from the place itself, wanted at most ${FARTHEST_STOP_KM} km`;
  return [issueAt(location, path, message)];
}

function partOfIssues(entry: IndexedFeature, positions: readonly Position[], index: FeatureIndex): Issue[] {
  const whole = index.byId.get(wholeOf(entry) ?? '')?.feature;
  if (whole === undefined || whole.id === entry.feature.id) return [];
  if (whole.properties.parts?.includes(entry.feature.id)) return [];
  const others = positionsOfFeature(whole, index);
  if (others.length === 0) return [];
  const away = distanceKm(sampled(positions), sampled(others));
  if (away <= FARTHEST_PART_KM) return [];
  const message = `lies ${away.toFixed(0)} km from "${whole.id}", which it belongs to, wanted at most ${FARTHEST_PART_KM} km`;
  return [issueAt(entry.location, ['geometry'], message)];
}

/** What a feature is part of; where it does not say so, what its layer is named for. */
function wholeOf({ feature, layer }: IndexedFeature): FeatureId | undefined {
  return feature.properties.part_of ?? layer;
}

function namesakeIssues(
  { feature, layer, location }: IndexedFeature,
  positions: readonly Position[],
  gazetteer: Gazetteer,
): Issue[] {
  const { name, summary, grade_note = '', facts } = feature.properties;
  const passing = [summary, grade_note, ...facts.map(({ value }) => value)].join(' ');
  const spoken = [
    ...gazetteer.named(name, feature.id),
    ...gazetteer.placed(`${summary} ${grade_note}`, feature.id),
    ...(STORY_LAYERS.includes(layer) ? [] : gazetteer.alike(name, feature.id)),
  ];
  const here = sampled(positions);
  const [nearest] = spoken
    .map((one) => ({ ...one, away: distanceKm(here, sampled(one.positions)) }))
    .sort((a, b) => a.away - b.away);
  if (nearest === undefined || nearest.away <= FARTHEST_NAMESAKE_KM) return [];
  const mentioned = [...gazetteer.named(passing, feature.id), ...gazetteer.alike(name, feature.id)];
  const excused = mentioned.some((one) => distanceKm(here, sampled(one.positions)) <= EXCUSED_WITHIN_KM);
  if (excused) return [];
  const message = `lies ${nearest.away.toFixed(0)} km from ${nearest.name}, the nearest place that its texts and its likes speak of`;
  return [issueAt(location, ['geometry'], message, 'warning')];
}

/** The kilometres between what is nearest of two sets of positions; Infinity where one is empty. */
function distanceKm(some: readonly Position[], others: readonly Position[]): number {
  return some.length > 1 ? kmFromLine(others)(some) : kmFromPoint(others)(...(some[0] ?? []));
}

/** The same distances are asked again after each change of anything. */
const kmFromLine = rememberThing((others: readonly Position[]) =>
  rememberThing((some: readonly Position[]) => distanceBetween(multiPoint(some), multiPoint(others))),
);

const kmFromPoint = rememberThing((others: readonly Position[]) =>
  rememberWords((...position: number[]) =>
    distanceBetween(multiPoint(position.length === 0 ? [] : [position]), multiPoint(others)),
  ),
);

/** Of a long line so many positions do, where a hundred kilometres count. */
const MAX_SAMPLED_COUNT = 200;

const sampled = rememberThing((positions: readonly Position[]): readonly Position[] => {
  const step = Math.ceil(positions.length / MAX_SAMPLED_COUNT);
  return step <= 1 ? positions : positions.filter((_, i) => i % step === 0);
});

const multiPoint = (positions: readonly Position[]): MultiPoint => ({
  type: 'MultiPoint',
  coordinates: [...positions],
});

/** The kilometres from a position to the nearest point of a box, to two digits: `5,900`. */
function awayFrom([lon = 0, lat = 0]: Position, [west, south, east, north]: Bounds): string {
  const nearest = [Math.min(Math.max(lon, west), east), Math.min(Math.max(lat, south), north)];
  const km = distanceKm([[lon, lat]], [nearest]);
  return Number(km.toPrecision(2)).toLocaleString('en');
}

/** Whether the other order of its numbers would lie in the region. */
function swapped([lon = 0, lat = 0]: Position): string {
  const [west, south, east, north] = REGION;
  return lat >= west && lat <= east && lon >= south && lon <= north ? '; latitude first?' : '';
}
