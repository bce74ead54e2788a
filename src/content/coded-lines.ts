import type { LineString, Position } from 'geojson';
import type { BriefAtlas, FeatureId } from './model';

/**
 * Lines as whole numbers, each the difference from the position before: longitude and latitude in steps of a degree,
 * then, where `size` is 3, the height in metres. A third of the bytes of GeoJSON.
 */
export interface CodedLines {
  readonly stepsPerDegree: number;
  readonly lines: Readonly<Record<FeatureId, { readonly size: 2 | 3; readonly numbers: readonly number[] }>>;
}

type CodedLine = CodedLines['lines'][FeatureId];

/** What the app starts with: the lines of the features, which have none there, stand beside them. */
export interface StartAtlas extends BriefAtlas {
  readonly coarse: CodedLines;
}

/** Inverse of {@link decodeLines}; a line has heights throughout, or none. */
export function encodeLines(lines: ReadonlyMap<FeatureId, LineString>, stepsPerDegree: number): CodedLines {
  const coded = [...lines].map(([id, { coordinates }]) => [id, encoded(coordinates, stepsPerDegree)]);
  return { stepsPerDegree, lines: Object.fromEntries(coded) };
}

function encoded(positions: readonly Position[], stepsPerDegree: number): CodedLine {
  const size = (positions[0]?.length ?? 2) > 2 ? 3 : 2;
  const steps = positions.map(([lon = 0, lat = 0, height = 0]) =>
    [lon * stepsPerDegree, lat * stepsPerDegree, height].slice(0, size).map(Math.round),
  );
  const numbers = steps.flatMap((step, i) =>
    step.map((number, axis) => number - (steps[i - 1]?.[axis] ?? 0)),
  );
  return { size, numbers };
}

/** The lines by the features that they belong to, as GeoJSON. */
export function decodeLines({ stepsPerDegree, lines }: CodedLines): ReadonlyMap<FeatureId, LineString> {
  return new Map(Object.entries(lines).map(([id, line]) => [id, decoded(line, stepsPerDegree)]));
}

function decoded({ size, numbers }: CodedLine, stepsPerDegree: number): LineString {
  const sums = numbers.slice();
  for (let i = size; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (sums[i - size] ?? 0);
  const coordinates: Position[] = [];
  for (let i = 0; i < sums.length; i += size) {
    const [lon = 0, lat = 0, ...height] = sums.slice(i, i + size);
    coordinates.push([lon / stepsPerDegree, lat / stepsPerDegree, ...height]);
  }
  return { type: 'LineString', coordinates };
}

/** Gives the features their lines back. */
export function withCoarseLines({ coarse, ...atlas }: StartAtlas): BriefAtlas {
  const lines = decodeLines(coarse);
  const layers = Object.entries(atlas.layers).map(([id, layer]) => {
    const features = layer.features.map((feature) => {
      const geometry = lines.get(feature.id);
      return geometry ? { ...feature, geometry } : feature;
    });
    return [id, { ...layer, features }];
  });
  return { ...atlas, layers: Object.fromEntries(layers) };
}
