import { decodeBytes } from '../clinic/decode';
import { GEOMETRY_TYPES } from '../clinic/geojson-structure';
import { isRecord } from '../clinic/is-record';
import { createLocations } from '../clinic/source-location';
import type { DataFormat, RawFeature } from './data-format';
import { rawFeature } from './raw-feature';

/** What begins each text of a sequence of RFC 8142. */
const RECORD_SEPARATOR = '\u001E';

/** How many features pass between two reports. */
const REPORTED_LINES_COUNT = 2000;

const IS_LINES = /^\s*\{.*\}[^\S\n]*\r?\n\s*\{/;

/** A feature a line (NDJSON, GeoJSONL), or a sequence of texts as of RFC 8142. */
export const geojsonLines: DataFormat = {
  id: 'geojson-lines',
  extensions: ['geojsonl', 'ndjson', 'jsonl', 'geojsons', 'geojsonseq'],
  detect: ({ text }) => text.replace('\uFEFF', '').startsWith(RECORD_SEPARATOR) || IS_LINES.test(text),
  async read({ bytes }, progress) {
    const { text, fault } = decodeBytes(bytes);
    const isSequence = text.slice(0, 2).includes(RECORD_SEPARATOR);
    const locationAt = createLocations(text);
    const features: RawFeature[] = [];
    for (const { piece, offset } of piecesOf(text, isSequence ? RECORD_SEPARATOR : '\n')) {
      features.push(...unfolded(rawFeature(piece, { text, locationAt, offset })));
      if (features.length % REPORTED_LINES_COUNT === 0) progress(offset, features.length);
    }
    progress(bytes.length, features.length);
    return { features, faults: fault ? [fault] : [], crs: null };
  },
};

/** A line may hold a bare geometry, or a whole collection. */
function unfolded(raw: RawFeature): readonly RawFeature[] {
  const { value, locate } = raw;
  if (!isRecord(value)) return [raw];
  if (GEOMETRY_TYPES.includes(String(value.type)))
    return [
      { ...raw, value: { type: 'Feature', properties: {}, geometry: value }, locate: () => locate([]) },
    ];
  if (value.type !== 'FeatureCollection' || !Array.isArray(value.features)) return [raw];
  return value.features.map((feature: unknown, i) => ({
    value: feature,
    locate: (path) => locate(['features', i, ...path]),
  }));
}

/** The texts between separators that are not blank, and where they begin. */
function* piecesOf(
  text: string,
  separator: string,
): Generator<{ readonly piece: string; readonly offset: number }> {
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length; ) {
    const next = text.indexOf(separator, start);
    const end = next === -1 ? text.length : next;
    const piece = text.slice(start, end);
    if (piece.trim() !== '') yield { piece, offset: start };
    start = end + 1;
  }
}
