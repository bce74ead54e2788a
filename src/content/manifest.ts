import written from '#atlas/atlas.json';
import type { Bounds } from '../geometry/bounds';

/** The Maki icons whose paths are in `src/symbology/shapes.ts`. */
export const ICON_NAMES = [
  'airport',
  'bus',
  'car',
  'castle-JP',
  'caution',
  'circle',
  'commercial',
  'cross',
  'diamond',
  'embassy',
  'fire-station',
  'gift',
  'harbor',
  'heart',
  'historic',
  'hospital',
  'industry',
  'karaoke',
  'lighthouse',
  'monument',
  'music',
  'roadblock',
  'rocket',
  'school',
  'square',
  'star',
  'suitcase',
  'town-hall',
  'triangle',
  'water',
] as const;
export type IconName = (typeof ICON_NAMES)[number];

/** A colour in the light and in the dark theme: at least 3:1 on land, water and paper, as `contrast.test.ts` checks. */
type WrittenColour = readonly [light: string, dark: string];

/** A layer of the atlas: what it holds and how it is drawn. */
export interface ManifestLayer {
  /** Also the name of its file in `layers/`, and of its messages: `layer.<id>`. */
  readonly id: string;
  readonly colour: WrittenColour;
  /** The icon of its symbols. */
  readonly shape: IconName;
  /** `route`: a bold cased line with stops; `lines`: other lines. Absent: symbols, and areas in the layer's colour. */
  readonly drawn?: 'route' | 'lines';
  /** Colours of routes whose parts are in this layer, by the id of the route; what several share has that of the layer. */
  readonly routes?: Readonly<Record<string, WrittenColour>>;
  /** Its symbols stand on a round badge. The icons by kind; the layer's shape stands for the other kinds. */
  readonly badges?: Readonly<Record<string, IconName>>;
  /** The classification that it is a class of: the id of one of `groups`. */
  readonly group?: string;
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

/** What an atlas says of itself in `atlas.json`; `geo/README.md` describes each member. */
export interface Manifest {
  /** What files, stores and keys of the atlas are named by. */
  readonly name: string;
  /** The language that the layers and the first story are written in. */
  readonly language: string;
  /** What the start shows: [west, south, east, north], in degrees. */
  readonly view: Bounds;
  /** The first and the last year by which the clock goes. */
  readonly years: readonly [first: number, last: number];
  /** The last day that the sources reach to, by ISO 8601. */
  readonly read_until: string;
  /** The source that the story retells and checks. */
  readonly article: string;
  /** The ride that opens first. */
  readonly ride: string;
  /** Parts of the story, in their order. */
  readonly parts: readonly string[];
  /** Themes of claims, in the order of display. */
  readonly themes: readonly string[];
  /** Classifications of features, each class a layer. */
  readonly groups: readonly { readonly id: string; readonly reasons?: boolean }[];
  /** Whose money it was, or is to be, and the colour of each on the map. */
  readonly payers: readonly { readonly id: string; readonly colour: WrittenColour }[];
  /** All layers, in the order of the legend. */
  readonly layers: readonly ManifestLayer[];
}

/** The atlas that this engine was started with: the folder `geo/`, or the one that `--atlas` names. */
export const MANIFEST = written as unknown as Manifest;
