/** What a member may say. */
export type Words = readonly string[];

const ROADS: Words = [
  ...['motorway', 'trunk', 'primary', 'secondary', 'tertiary', 'minor', 'service', 'track', 'path'],
  'pedestrian',
];
const LANDUSE: Words = [
  ...[
    'residential',
    'industrial',
    'commercial',
    'retail',
    'port',
    'park',
    'cemetery',
    'school',
    'university',
  ],
  ...['hospital', 'wood', 'farmland', 'sand', 'wetland', 'pitch', 'stadium'],
];
const LABELS: Words = [
  ...['bay', 'headland', 'port', 'berth', 'basin', 'breakwater', 'airport', 'hospital', 'school', 'stadium'],
  'park',
];

/** The objects a detail file may have, each with its classes; nothing where a feature has none. */
export const DETAIL_OBJECTS: Readonly<Record<string, Words | null>> = {
  roads: ROADS,
  railways: ['rail', 'subway'],
  waterways: ['river', 'canal', 'stream'],
  water: ['lake', 'river'],
  landuse: LANDUSE,
  buildings: null,
  aeroways: ['aerodrome', 'apron', 'runway', 'taxiway'],
  piers: ['pier', 'quay', 'breakwater'],
  glaciers: ['glacier'],
  urban: ['residential'],
  shore: ['land', 'sea', 'line'],
  boundaries: null,
  places: ['city', 'town', 'suburb', 'village', 'neighbourhood', 'hamlet', 'locality'],
  peaks: ['peak'],
  labels: LABELS,
};
