import type { Position } from 'geojson';
import { boundsOfPositions, positionsOf, unionBounds } from './bounds';
import { markedClaims } from './marked-claims';
import type {
  Bounds,
  BriefAtlas,
  BriefFeature,
  Chapter,
  ChapterId,
  ClaimId,
  FeatureId,
  Mention,
} from './model';
import { middleOfLines, representativePosition } from './representative-position';
import { LAYER_IDS, type LayerId } from './vocabulary';

/** The content by id, with what follows from it. Unknown ids are answered with `null` or an empty list. */
export interface AtlasIndex {
  /** In order of layers, then of the file. */
  readonly features: ReadonlyMap<FeatureId, BriefFeature>;
  readonly chapters: readonly Chapter[];
  layerOf(id: FeatureId): LayerId | null;
  /** What to show of a feature: its `bbox`, or bounds of it and all its parts; `null` where none has a geometry. */
  bounds(id: FeatureId): Bounds | null;
  /** Where a marker or label may stand: on a line or in an area. */
  position(id: FeatureId): Position | null;
  /** The features it is made of, in order, then those that call themselves part of it. */
  parts(id: FeatureId): readonly FeatureId[];
  /** The feature itself, its parts, and theirs: each once. */
  withParts(id: FeatureId): readonly FeatureId[];
  /** The larger feature it belongs to: what it names, or what names it among its `parts`. */
  wholeOf(id: FeatureId): FeatureId | null;
  /** Lines that can be ridden along: those with stops, and how long they are in kilometres of chainage. */
  readonly rides: ReadonlyMap<FeatureId, number>;
  /** The stops on a line, in order of chainage. */
  stopsOf(ride: FeatureId): readonly BriefFeature[];
  /** In reading order. */
  mentionsOf(id: FeatureId): readonly Mention[];
  /** In reading order. */
  mentionsIn(chapter: ChapterId): readonly Mention[];
  /** The claims that the prose of a chapter marks, in reading order, each once. */
  claimsIn(chapter: ChapterId): readonly ClaimId[];
  /** The first chapter that marks a claim. */
  chapterOfClaim(id: ClaimId): ChapterId | null;
  chapter(id: ChapterId): Chapter | null;
  chapterBefore(id: ChapterId): Chapter | null;
  chapterAfter(id: ChapterId): Chapter | null;
}

/** Builds the lookups once; the atlas must not change afterwards. */
export function indexAtlas(atlas: Pick<BriefAtlas, 'layers' | 'chapters' | 'mentions'>): AtlasIndex {
  const { features, layers } = indexFeatures(atlas);
  const parts = indexParts(features);
  const stops = indexStops(features);
  const mentions = [...atlas.mentions].sort(readingOrder(atlas.chapters));
  const byFeature = groupMentions(mentions, 'feature');
  const byChapter = groupMentions(mentions, 'chapter');
  const claims = new Map(atlas.chapters.map((chapter) => [chapter.id, markedClaims(chapter)]));
  const places = new Map(atlas.chapters.map((chapter, place) => [chapter.id, place]));
  const chapterAt = (id: ChapterId, step: number) => {
    const place = places.get(id);
    return place === undefined ? null : (atlas.chapters[place + step] ?? null);
  };
  const withParts = (id: FeatureId) => [...collectParts(id, parts, new Set<FeatureId>())];
  const found = (id: FeatureId) => withParts(id).flatMap((part) => features.get(part) ?? []);
  return {
    features,
    chapters: atlas.chapters,
    layerOf: (id) => layers.get(id) ?? null,
    bounds: (id) => statedBounds(features.get(id)) ?? unionBounds(found(id).map(ownBounds)),
    position: (id) => positionAmong(found(id)),
    parts: (id) => parts.get(id) ?? [],
    withParts,
    wholeOf: (id) => features.get(id)?.properties.part_of ?? wholeNaming(id, features),
    rides: new Map([...stops].map(([ride, along]) => [ride, kmOf(along.at(-1))])),
    stopsOf: (ride) => stops.get(ride) ?? [],
    mentionsOf: (id) => byFeature.get(id) ?? [],
    mentionsIn: (chapter) => byChapter.get(chapter) ?? [],
    claimsIn: (chapter) => claims.get(chapter) ?? [],
    chapterOfClaim: (id) =>
      atlas.chapters.find((chapter) => claims.get(chapter.id)?.includes(id))?.id ?? null,
    chapter: (id) => chapterAt(id, 0),
    chapterBefore: (id) => chapterAt(id, -1),
    chapterAfter: (id) => chapterAt(id, 1),
  };
}

function indexFeatures(atlas: Pick<BriefAtlas, 'layers'>) {
  const features = new Map<FeatureId, BriefFeature>();
  const layers = new Map<FeatureId, LayerId>();
  for (const layer of LAYER_IDS) {
    for (const feature of atlas.layers[layer].features) {
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

/** Stops by the line they stand on, in order of chainage. */
function indexStops(features: ReadonlyMap<FeatureId, BriefFeature>): Map<FeatureId, BriefFeature[]> {
  const stops = new Map<FeatureId, BriefFeature[]>();
  for (const feature of features.values()) {
    const route = feature.properties.stop?.route;
    if (route !== undefined) stops.set(route, [...(stops.get(route) ?? []), feature]);
  }
  for (const along of stops.values()) along.sort((a, b) => kmOf(a) - kmOf(b));
  return stops;
}

const kmOf = (feature: BriefFeature | undefined) => feature?.properties.stop?.km ?? 0;

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

function wholeNaming(id: FeatureId, features: ReadonlyMap<FeatureId, BriefFeature>): FeatureId | null {
  for (const whole of features.values()) {
    if (whole.properties.parts?.includes(id)) return whole.id;
  }
  return null;
}

function groupMentions(mentions: readonly Mention[], by: 'feature' | 'chapter'): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention[by]);
    if (group === undefined) groups.set(mention[by], [mention]);
    else group.push(mention);
  }
  return groups;
}

function readingOrder(chapters: readonly Chapter[]): (a: Mention, b: Mention) => number {
  const place = new Map(chapters.map((chapter, i) => [chapter.id, i]));
  return (a, b) => (place.get(a.chapter) ?? 0) - (place.get(b.chapter) ?? 0) || a.index - b.index;
}

/** The `bbox` that a file gives, for a feature whose far parts would make its view too wide. */
function statedBounds(feature: BriefFeature | undefined): Bounds | null {
  const [west, south, east, north] = feature?.bbox ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  return [west, south, east, north];
}

function ownBounds({ geometry }: BriefFeature): Bounds | null {
  return geometry === null ? null : boundsOfPositions(positionsOf(geometry));
}

/** Of the feature itself; of one without geometry, half-way along the lines of its parts, or its first part. */
function positionAmong(features: readonly BriefFeature[]): Position | null {
  const [own] = features;
  if (own?.geometry) return representativePosition(own.geometry);
  const geometries = features.flatMap(({ geometry }) => geometry ?? []);
  const lines = geometries.filter((geometry) => geometry.type === 'LineString');
  if (lines.length > 0) return middleOfLines(lines.map((line) => line.coordinates));
  const [first] = geometries;
  return first === undefined ? null : representativePosition(first);
}
