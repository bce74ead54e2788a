import type { SavedFeature } from './written-format';

const JSON_FG = 'http://www.opengis.net/spec/json-fg-1/0.2/conf/core';

/** GeoJSON of RFC 7946, a feature a line; where features have a time, with that of JSON-FG. */
export function toGeoJson(features: readonly SavedFeature[], name: string): string {
  const head = {
    type: 'FeatureCollection',
    ...(features.some(({ time }) => time) ? { conformsTo: [JSON_FG] } : {}),
    name,
  };
  const rows = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${rows}\n]}\n`;
}
