import type { Kind } from './kinds';
import type { FeatureId, FigureId, SourceId } from './model';
import { CURRENCY, type LayerId } from './vocabulary';

/** How a picture of facts is drawn. */
export const FIGURE_FORMS = ['rows', 'columns', 'lines', 'heights', 'plan', 'journey'] as const;
export type FigureForm = (typeof FIGURE_FORMS)[number];

/** What the amounts of a picture count. */
export const FIGURE_UNITS: readonly string[] = [CURRENCY, 'MW', 'km', 'm', 'percent', 'votes', 'people'];
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** The series of the facts that a picture may be drawn from; it then has no points of its own. */
export const FACT_SERIES = ['costs', 'megawatts', 'kilometres'] as const;
export type FactSeries = (typeof FACT_SERIES)[number];

/** One thing that a picture shows. */
export interface FigurePoint {
  /** On the picture, and at the beginning of its row in the table. */
  readonly label: string;
  /** What is known of it, for the table. */
  readonly words: string;
  /** When, as EDTF: a day, a month or a year. */
  readonly date?: string;
  /** One for each of the series; kilometres along the route for a journey. */
  readonly amounts?: readonly number[];
  /** Whether the amounts are rounded by whoever gives them. */
  readonly approximate?: boolean;
  readonly feature?: FeatureId;
  readonly sources: readonly SourceId[];
}

/** An entry of `geo/figures.json`, its words in English. */
export interface WrittenFigure {
  readonly id: FigureId;
  readonly form: FigureForm;
  readonly title: string;
  /** What it shows, and what a reader must know of it. */
  readonly text: string;
  /** What the amounts count; absent where there are none. */
  readonly unit?: FigureUnit;
  /** Names of the series. */
  readonly series?: readonly string[];
  readonly from?: FactSeries;
  readonly points?: readonly FigurePoint[];
  /** The ride whose heights are drawn, and the stretch of it in kilometres; absent: all of it. */
  readonly route?: FeatureId;
  readonly stretch?: readonly [fromKm: number, toKm: number];
  /** The piece of ground of a plan: west, south, east, north. */
  readonly bounds?: readonly [west: number, south: number, east: number, north: number];
  /** The height that it will take in the text, in rem; absent: that of most. */
  readonly room?: number;
  /** Of a plan: the year before which nothing but the shore and the older places is drawn. */
  readonly before?: number;
}

/** What is said of a picture in another language. */
export interface FigureText {
  readonly title: string;
  readonly text: string;
  readonly series?: readonly string[];
  /** In the order of `figures.json`. */
  readonly points?: readonly Pick<FigurePoint, 'label' | 'words'>[];
  /** Of a picture that is drawn from facts: the words of each, put there when the atlas is built. */
  readonly facts?: readonly string[];
}
export type FigureTexts = Readonly<Record<FigureId, FigureText>>;

/** What rows of a picture stand together by. */
export type FigureGroup = LayerId | Kind;

/** A row of a picture and of its table. */
export type FigureRow = Omit<FigurePoint, 'label' | 'words'> & {
  /** A row of the same group stands together. */
  readonly group?: FigureGroup;
};

/** A height on a route, by kilometres of chainage. */
export type FigureHeight = readonly [km: number, metres: number];

/** A picture as it is drawn: its rows in any language, and what of the map it needs. */
export interface DrawnFigure extends Pick<WrittenFigure, 'id' | 'form' | 'unit' | 'before'> {
  readonly rows: readonly FigureRow[];
  readonly heights?: readonly FigureHeight[];
  /** Places on a route. */
  readonly stops?: readonly {
    readonly id: string;
    readonly km: number;
    readonly metres: number;
    readonly rank: number;
  }[];
  readonly plan?: FigurePlan;
}

/** A piece of ground, in units of the picture from its left and top edge. */
export interface FigurePlan {
  readonly width: number;
  readonly height: number;
  /** The sea, as an SVG path. */
  readonly sea: string;
  readonly places: readonly {
    readonly id: FeatureId;
    readonly path: string;
    readonly shape: 'area' | 'line' | 'point';
    readonly isPlanned: boolean;
    /** Where its name may stand: above it, or at this height below. */
    readonly at: readonly [x: number, y: number];
    readonly below: number;
    /** Absent: it was there before. */
    readonly since?: number;
  }[];
}

/** All pictures, and what is said of them by language. */
export interface FigureFacts {
  readonly figures: Readonly<Record<FigureId, DrawnFigure>>;
  readonly texts: Readonly<Record<string, FigureTexts>>;
}
