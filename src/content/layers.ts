/** The Maki icons whose paths are in `src/symbology/shapes.ts`. */
export type IconName =
  | 'airport'
  | 'bus'
  | 'car'
  | 'castle-JP'
  | 'caution'
  | 'circle'
  | 'commercial'
  | 'cross'
  | 'diamond'
  | 'embassy'
  | 'fire-station'
  | 'gift'
  | 'harbor'
  | 'heart'
  | 'historic'
  | 'hospital'
  | 'industry'
  | 'karaoke'
  | 'lighthouse'
  | 'monument'
  | 'music'
  | 'roadblock'
  | 'rocket'
  | 'school'
  | 'square'
  | 'star'
  | 'suitcase'
  | 'town-hall'
  | 'triangle'
  | 'water';

/** A layer of the atlas: what it holds and how it is drawn. In the shape of `layers[]` of an atlas's own file. */
interface LayerRow {
  /** Also the name of its file in `geo/layers/`, and of its messages: `layer.<id>`. */
  readonly id: string;
  /** In the light and in the dark theme: at least 3:1 on land, water and paper, as `contrast.test.ts` checks. */
  readonly colour: readonly [light: string, dark: string];
  /** The icon of its symbols. */
  readonly shape: IconName;
  /** `route`: a bold cased line with stops; `lines`: other lines. Absent: symbols, and areas in the layer's colour. */
  readonly drawn?: 'route' | 'lines';
  /** Colours of routes whose parts are in this layer, by the id of the route, as `colour`; what several share has that of the layer. */
  readonly routes?: Readonly<Record<string, readonly [light: string, dark: string]>>;
  /** Its symbols stand on a round badge. The icons by kind; the layer's shape stands for the other kinds. */
  readonly badges?: Readonly<Record<string, IconName>>;
  /** The classification that it is a class of. */
  readonly group?: 'corridors';
  /** Not drawn at the start. */
  readonly off?: true;
  /** There for the story: each feature must be linked in a chapter, and none counts as a project. */
  readonly told?: true;
  /** Its places may lie outside the region of the atlas. */
  readonly abroad?: true;
  /** The plan of it on the plain pages: its camera, and the file of the detailed ground under it. */
  readonly plan?: {
    readonly ground: string;
    readonly zoom: number;
    readonly lat: number;
    readonly lon: number;
  };
}

/** All layers, in the order of the legend. The hues of the corridors are those of Okabe and Ito. */
export const LAYERS = [
  { id: 'karakoram-highway', colour: ['#8f1d2c', '#ff8a80'], shape: 'circle', drawn: 'route' },
  {
    id: 'gwadar',
    colour: ['#12474f', '#7fd0d8'],
    shape: 'harbor',
    badges: {
      airport: 'airport',
      road: 'car',
      hospital: 'hospital',
      school: 'school',
      university: 'school',
      'industrial-zone': 'industry',
      'coal-power': 'industry',
      'water-supply': 'water',
      'coastal-works': 'lighthouse',
      'urban-plan': 'town-hall',
    },
    // The neck with the town, the port and both bays.
    plan: { ground: 'gwadar', zoom: 12.1, lat: 25.135, lon: 62.325 },
  },
  {
    id: 'alignments',
    colour: ['#5d5245', '#c0b3a2'],
    shape: 'circle',
    drawn: 'lines',
    routes: {
      'western-route': ['#6d4aa0', '#bda2e6'],
      'central-route': ['#6a6a14', '#c9c765'],
      'eastern-route': ['#35648c', '#8db8de'],
    },
  },
  { id: 'growth', colour: ['#d04a02', '#ff8a4c'], shape: 'triangle', group: 'corridors' },
  { id: 'livelihood', colour: ['#b0428a', '#e69ac9'], shape: 'heart', group: 'corridors' },
  { id: 'innovation', colour: ['#0064a8', '#6db6ee'], shape: 'star', group: 'corridors' },
  { id: 'green', colour: ['#008060', '#3fc9a0'], shape: 'circle', group: 'corridors' },
  { id: 'open', colour: ['#a76d00', '#f0b83f'], shape: 'diamond', group: 'corridors', abroad: true },
  {
    id: 'history',
    colour: ['#4a4a55', '#c3c3cf'],
    shape: 'square',
    badges: {
      agreement: 'suitcase',
      'trade-agreement': 'commercial',
      meeting: 'embassy',
      conflict: 'cross',
      attack: 'fire-station',
      protest: 'roadblock',
      defence: 'castle-JP',
      disaster: 'caution',
      aid: 'gift',
      culture: 'music',
      media: 'karaoke',
      heritage: 'historic',
      memorial: 'monument',
      institution: 'town-hall',
      airport: 'airport',
      road: 'car',
      traffic: 'bus',
      space: 'rocket',
    },
    off: true,
    told: true,
    abroad: true,
  },
] as const satisfies readonly LayerRow[];

type Id = (typeof LAYERS)[number]['id'];

const rows: readonly (LayerRow & { readonly id: Id })[] = LAYERS;

/** A value for each layer. */
export function byLayer<Value>(
  of: (row: LayerRow & { readonly id: Id }) => Value,
): Readonly<Record<Id, Value>> {
  return Object.fromEntries(rows.map((row) => [row.id, of(row)])) as Record<Id, Value>;
}

/** The row of each layer, with the members that it may leave out. */
export const LAYER_ROWS = byLayer((row): LayerRow => row);

/** Ids of the layers whose rows pass a test, in the order of the legend. */
export const layersWhere = (test: (row: LayerRow) => boolean): readonly Id[] =>
  rows.filter(test).map(({ id }) => id);
