import written from '#atlas/atlas.json';
import type { Bounds } from '../geometry/bounds';
import type { TimelineLane } from './timeline-lanes';

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
export type WrittenColour = readonly [light: string, dark: string];

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

/** How a ride goes. */
export interface ManifestRide {
  /** The speeds to choose from, in kilometres a second; the middle one is that of the start. */
  readonly speeds?: readonly number[];
  /** The stretch to begin with, in kilometres of chainage. */
  readonly best?: readonly [fromKm: number, toKm: number];
}

/** A kind of feature that an atlas adds, and what it counts as. */
export interface ManifestKind {
  /** Its lane on the timeline. */
  readonly lane: TimelineLane;
  /** It simply is there, as a town or a lake is. */
  readonly place?: true;
  /** The figure that its facts are added up in. */
  readonly counts?: 'power' | 'length';
}

/** A picture that is drawn from facts. */
interface ManifestFigure {
  /** The label of the facts; pictures are drawn of those in {@link FIGURE_LABELS}. */
  readonly label: string;
  /** What its amounts are in, what it is divided by, and its form: as the picture of the label has them. */
  readonly unit?: string;
  readonly by?: string;
  readonly chart?: string;
}

/** Labels of the facts that pictures are drawn from: megawatts and kilometres that opened by year, and what things cost. */
export const FIGURE_LABELS = ['Capacity', 'Length', 'Cost'] as const;
export type FigureLabel = (typeof FIGURE_LABELS)[number];

export const isFigureLabel = (label: string): label is FigureLabel =>
  (FIGURE_LABELS as readonly string[]).includes(label);

/** What an atlas says of itself, with what `atlas.json` leaves out filled in; `geo/README.md` describes each member. */
export interface Manifest {
  /** What files, stores and keys of the atlas are named by. */
  readonly name: string;
  /** The language that the layers and the first story are written in. */
  readonly language: string;
  /** What the start shows: [west, south, east, north], in degrees. */
  readonly view: Bounds;
  /** The first and the last year by which the clock goes; absent: nothing of the atlas has a time. */
  readonly years?: readonly [first: number, last: number];
  /** The last years of five spans by whose colours the map shows when things opened; absent: equal ones. */
  readonly spans?: readonly number[];
  /** The last day that the sources reach to, by ISO 8601. */
  readonly read_until: string;
  /** The source that the story retells and checks; absent: the story is the atlas's own. */
  readonly article?: string;
  /** The ride that opens first; absent: there is none. */
  readonly ride?: string;
  /** Parts of the story, in their order. */
  readonly parts: readonly string[];
  /** Themes of claims, in the order of display. */
  readonly themes: readonly string[];
  /** Classifications of features, each class a layer. */
  readonly groups: readonly ManifestGroup[];
  /** Whose money it was, or is to be, and the colour of each on the map. */
  readonly payers: readonly { readonly id: string; readonly colour: WrittenColour }[];
  /** Lanes of the timeline before the engine's own; named by the messages `time.theme.<id>`. */
  readonly lanes?: readonly string[];
  /** How rides go, by their ids. */
  readonly rides?: Readonly<Record<string, ManifestRide>>;
  /** Kinds of features beyond the engine's own, by their ids; named by the messages `kind.<id>`. */
  readonly kinds?: Readonly<Record<string, ManifestKind>>;
  /** Labels of facts beyond the engine's own, shown after those; named by the messages `fact.<label>`. */
  readonly facts?: readonly string[];
  /** The currency that sums are added up in, by ISO 4217; empty: no fact gives a sum. */
  readonly currency: string;
  /** Where heights of lines come from, and how far off they may be; absent: nothing is said of it. */
  readonly heights?: { readonly from: string; readonly error_m: number };
  /** How far off kilometres may be that are fitted between published marks; absent: nothing is said of it. */
  readonly fitted_km?: number;
  /** The pictures that are drawn from facts, in their order; absent: all for which there are facts. */
  readonly figures?: readonly ManifestFigure[];
  /** The ground of the map; absent: that of `basemap/`, or the engine's world. */
  readonly basemap?: {
    /** The part of the world that the atlas is about: where places that lie far from it are doubted. */
    readonly region?: Bounds;
    /** These two are not read: the ground is as its files have it. */
    readonly detail?: unknown;
    readonly disputes?: readonly string[];
  };
  /** Credit lines beyond those of the layers: for its own ground, say. */
  readonly credits?: readonly string[];
  /** The licence of its words, by SPDX; absent: nothing is said of it. */
  readonly licence?: string;
  /** All layers, in the order of the legend. */
  readonly layers: readonly ManifestLayer[];
  /** Whether the folder brings the ground of the map; else it is the engine's world. Not written, but found. */
  readonly hasOwnBasemap: boolean;
}

/** A classification of features; its classes are the layers that name it as their `group`. */
export interface ManifestGroup {
  readonly id: string;
  /** Each feature says why it is in its class. */
  readonly reasons?: boolean;
}

/** Members of `atlas.json` that are filled in where it leaves them out. */
type FilledIn =
  | 'name'
  | 'language'
  | 'view'
  | 'read_until'
  | 'parts'
  | 'themes'
  | 'groups'
  | 'payers'
  | 'currency';

/** `atlas.json`, as it is written. */
export interface WrittenManifest
  extends Omit<Manifest, FilledIn | 'layers' | 'hasOwnBasemap'>,
    Partial<Pick<Manifest, FilledIn>> {
  /** The schema that an editor completes it by. */
  readonly $schema?: string;
  readonly layers: readonly WrittenLayer[];
}

/** A row of `layers`, as it is written. */
export interface WrittenLayer extends Omit<ManifestLayer, 'colour' | 'shape'> {
  readonly colour?: WrittenColour;
  readonly shape?: IconName;
}

/** The atlas that this engine was started with: the folder `geo/`, or the one that `--atlas` names. */
export const MANIFEST = written as unknown as Manifest;
