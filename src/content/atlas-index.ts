import { signal } from '@preact/signals';
import type { Geometry, Position } from 'geojson';
import { type Bounds, boundsOfPositions, positionsOf, unionBounds } from '../geometry/bounds';
import { middleOfLines, representativePosition } from '../geometry/representative-position';
import { attributionOf } from './attribution';
import type { Story } from './language';
import type { LayerArchive } from './layer-archive';
import type { BriefAtlas, BriefFeature, FeatureId, Waypoint } from './model';
import { completeStory, indexStory, type StoryIndex } from './story-index';
import { LAYER_IDS, type LayerId } from './vocabulary';
import { indexWaypoints } from './waypoints';

/** The content by id, with what follows from it. Unknown ids are answered with `null` or an empty list. */
export interface AtlasIndex extends StoryIndex {
  /** In order of layers, then of the file. */
  readonly features: ReadonlyMap<FeatureId, BriefFeature>;
  layerOf(id: FeatureId): LayerId | null;
  /** The geometry of a feature: an exact line as soon as it has come, until then the coarse one of the start. */
  geometryOf(id: FeatureId): Geometry | null;
  /** What to show of a feature: its `bbox`, or bounds of it and all its parts; `null` where none has a geometry. */
  bounds(id: FeatureId): Bounds | null;
  /** Where a marker or label may stand: on a line or in an area. */
  position(id: FeatureId): Position | null;
  /** The features it is made of, in order, then those that call themselves part of it. */
  parts(id: FeatureId): readonly FeatureId[];
  /** The feature itself, its parts, and theirs: each once. */
  withDescendants(id: FeatureId): readonly FeatureId[];
  /** The larger feature it belongs to: what it names, or what names it among its `parts`. */
  wholeOf(id: FeatureId): FeatureId | null;
  /** English name of a feature, or of a way-point that is none. */
  nameOf(id: string): string | null;
  /** Lines that can be ridden along: those with way-points, and how long they are in kilometres of chainage. */
  readonly rides: ReadonlyMap<FeatureId, number>;
  /** The places that a line passes, in order of chainage. */
  waypointsOf(ride: FeatureId): readonly Waypoint[];
  /** Whether claims of an article are held against the record. */
  readonly hasClaims: boolean;
  /** The heights that tall pictures will take, in rem, by their ids. */
  readonly rooms: Readonly<Record<string, number>>;
  /** Which amounts facts give of some features, such as `cost`. */
  readonly amounts: readonly string[];
  /** Archives of further features. */
  readonly archives: readonly LayerArchive[];
  /** Whom the map owes credit, each once, in order of the layers. */
  readonly attribution: readonly string[];
  /** Lines in place of those that the atlas started with. What was asked before keeps what it got. */
  setExactLines(lines: ReadonlyMap<FeatureId, Geometry>): void;
  /**
   * Puts a story in place of the one shown, in another language or with more of its texts; everything that reads it
   * follows.
   * @param english what its language lacks is taken from here; absent: from the story that the atlas started with
   */
  setStory(story: Story, english?: Story): void;
}

/** Builds the lookups once; the atlas must not change afterwards. */
export function indexAtlas(
  atlas: Pick<BriefAtlas, 'layers' | 'archives' | 'amounts' | 'rooms'> &
    Partial<Pick<BriefAtlas, 'verdicts'>> &
    Story,
): AtlasIndex {
  const { features, layers } = indexFeatures(atlas);
  const parts = indexParts(features);
  const wholes = indexWholes(features);
  const waypoints = indexWaypoints(features);
  const names = new Map([...waypoints.values()].flat().map(({ id, name }) => [id, name]));
  const story = signal(indexStory(atlas));
  let exact: ReadonlyMap<FeatureId, Geometry> = new Map();
  const geometryOf = (id: FeatureId) => exact.get(id) ?? features.get(id)?.geometry ?? null;
  const withDescendants = (id: FeatureId) => [...collectParts(id, parts, new Set<FeatureId>())];
  const found = (id: FeatureId) => withDescendants(id).map(geometryOf);
  return {
    features,
    layerOf: (id) => layers.get(id) ?? null,
    geometryOf,
    bounds: (id) => statedBounds(features.get(id)) ?? unionBounds(found(id).map(boundsOf)),
    position: (id) => positionAmong(found(id)),
    parts: (id) => parts.get(id) ?? [],
    withDescendants,
    wholeOf: (id) => features.get(id)?.properties.part_of ?? wholes.get(id) ?? null,
    nameOf: (id) => features.get(id)?.properties.name ?? names.get(id) ?? null,
    rides: new Map([...waypoints].map(([ride, along]) => [ride, along.at(-1)?.km ?? 0])),
    waypointsOf: (ride) => waypoints.get(ride) ?? [],
    hasClaims: Object.keys(atlas.verdicts ?? {}).length > 0,
    amounts: atlas.amounts ?? [],
    rooms: atlas.rooms ?? {},
    archives: atlas.archives ?? [],
    attribution: attributionOf(atlas),
    get chapters() {
      return story.value.chapters;
    },
    mentionsOf: (id) => story.value.mentionsOf(id),
    mentionsIn: (chapter) => story.value.mentionsIn(chapter),
    claimsIn: (chapter) => story.value.claimsIn(chapter),
    chapterOfClaim: (id) => story.value.chapterOfClaim(id),
    chapter: (id) => story.value.chapter(id),
    chapterBefore: (id) => story.value.chapterBefore(id),
    chapterAfter: (id) => story.value.chapterAfter(id),
    setExactLines: (lines) => {
      exact = lines;
    },
    setStory: (next, english = atlas) => {
      story.value = indexStory(completeStory(next, english));
    },
  };
}

function indexFeatures(atlas: Pick<BriefAtlas, 'layers'>) {
  const features = new Map<FeatureId, BriefFeature>();
  const layers = new Map<FeatureId, LayerId>();
  for (const layer of LAYER_IDS) {
    for (const feature of atlas.layers[layer]?.features ?? []) {
      features.set(feature.id, feature);
      layers.set(feature.id, layer);
    }
  }
  return { features, layers };
}

function indexParts(features: ReadonlyMap<FeatureId, BriefFeature>): Map<FeatureId, FeatureId[]> {
  const parts = new Map<FeatureId, FeatureId[]>();
  for (const { id, properties } of features.values()) {
    if (properties.parts !== undefined) parts.set(id, [...properties.parts]);
  }
  for (const { id, properties } of features.values()) {
    if (properties.part_of === undefined) continue;
    const siblings = parts.get(properties.part_of) ?? [];
    if (!siblings.includes(id)) parts.set(properties.part_of, [...siblings, id]);
  }
  return parts;
}

function collectParts(
  id: FeatureId,
  parts: ReadonlyMap<FeatureId, readonly FeatureId[]>,
  seen: Set<FeatureId>,
): Set<FeatureId> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const part of parts.get(id) ?? []) collectParts(part, parts, seen);
  return seen;
}

/** What names a feature among its parts; of several, the first. */
function indexWholes(features: ReadonlyMap<FeatureId, BriefFeature>): ReadonlyMap<FeatureId, FeatureId> {
  const wholes = [...features.values()].flatMap(({ id, properties }) =>
    (properties.parts ?? []).map((part) => [part, id] as const),
  );
  return new Map(wholes.toReversed());
}

/** The `bbox` that a file gives, for a feature whose far parts would make its view too wide. */
function statedBounds(feature: BriefFeature | undefined): Bounds | null {
  const [west, south, east, north] = feature?.bbox ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  return [west, south, east, north];
}

const boundsOf = (geometry: Geometry | null): Bounds | null =>
  geometry === null ? null : boundsOfPositions(positionsOf(geometry));

/** Of the feature itself; of one without geometry, half-way along the lines of its parts, or its first part. */
function positionAmong(ofAll: readonly (Geometry | null)[]): Position | null {
  const [own] = ofAll;
  if (own) return representativePosition(own);
  const geometries = ofAll.filter((geometry) => geometry !== null);
  const lines = geometries.filter((geometry) => geometry.type === 'LineString');
  if (lines.length > 0) return middleOfLines(lines.map((line) => line.coordinates));
  const [first] = geometries;
  return first === undefined ? null : representativePosition(first);
}
