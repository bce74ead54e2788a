import type { Feature, FeatureCollection, Geometry, LineString, Position } from 'geojson';
import type { Bounds } from '../geometry/bounds';
import type { Fact } from './fact';
import type { Kind } from './kinds';
import type { LayerArchive } from './layer-archive';
import type { ClaimKind, Confidence, LayerId, Payer, Section, Status, Theme, Verdict } from './vocabulary';
export type FeatureId = string;
export type ChapterId = string;
export type SourceId = string;
export type ClaimId = string;
export type FigureId = string;

/**
 * When a feature exists or happened: JSON-FG (OGC 21-045) `time`.
 * An instant is a `date`; an `interval` may be open (`..`) at either end. All dates are full ISO dates;
 * how much of a date is known is said by `time_precision`.
 */
export type FeatureTime =
  | { readonly date: string }
  | { readonly interval: readonly [start: string, end: string] };

/** What every feature of a content layer carries. */
export interface FeatureProperties {
  readonly name: string;
  /** One to three sentences, at most 400 characters. */
  readonly summary: string;
  readonly kind: Kind;
  readonly status: Status;
  /** Accuracy of the geometry: A measured (lines 40 m, points 150 m), B a few hundred metres, C several kilometres. */
  readonly grade: 'A' | 'B' | 'C';
  /** What a reader must know of the geometry, when the grade alone does not say it. */
  readonly grade_note?: string;
  /** Other names under which readers look for it: short forms, road numbers, local and former names, in any language. */
  readonly also_called?: readonly string[];
  readonly facts: readonly Fact[];
  readonly sources: readonly SourceId[];
  /** Why the editors put the feature in its classes, which stand under the id of their group. */
  readonly reason?: string;
  /** How much of the dates in `time` is known. Absent: the day. */
  readonly time_precision?: 'day' | 'month' | 'year';
  /** The larger feature this one belongs to. */
  readonly part_of?: FeatureId;
  /** The features this one is made of, in order; its own geometry is then null. */
  readonly parts?: readonly FeatureId[];
  /** 1 (shown from the whole route) to 5 (shown only close up). Absent: 3. */
  readonly importance?: 1 | 2 | 3 | 4 | 5;
  /** A stop on a route: where it stands on it. */
  readonly stop?: Stop;
  /** Way-points of a route, in order; with them a line can be ridden along. */
  readonly waypoints?: readonly Waypoint[];
}

/** Where a place of its own stands on its route. */
export interface Stop {
  readonly route: FeatureId;
  /** Published chainage, kilometres from the start of the route; below zero on the way there. */
  readonly km: number;
  /** `published`: a source prints it; `fitted`: interpolated between printed marks, about 5 km either way. */
  readonly km_kind: 'published' | 'fitted';
  readonly elevation_m: number;
  /** The position on the drawn line where a ride is at it. */
  readonly on_line: Position;
  /** How far the place itself lies beside the line, in kilometres as the crow flies. Absent: it lies on it. */
  readonly off_road_km?: number;
}

/** A place that a route passes, as the route tells it: many routes may pass one place. */
export interface Waypoint {
  /** The id of a feature, or of a place that has none; then it has a `name`, and others in `geo/languages/`. */
  readonly id: string;
  readonly name?: string;
  /** Kilometres from the first way-point of the route. */
  readonly km: number;
  /** As of a {@link Stop}; `measured`: along the drawn line, which is shorter than the road. */
  readonly km_kind: 'published' | 'fitted' | 'measured';
  /** Absent: that of the feature's own stop, where it has one. */
  readonly elevation_m?: number;
  /** The position on the drawn line where a ride is at it. */
  readonly on_line: Position;
  /** How far the place itself lies beside the line, in kilometres as the crow flies. Absent: it lies on it. */
  readonly off_road_km?: number;
}

export type ContentFeature = Feature<Geometry | null, FeatureProperties> & {
  readonly id: FeatureId;
  readonly time?: FeatureTime;
};

/** What of a feature only its own panel shows; the app reads it from the published layer when one is opened. */
export type Details = Pick<FeatureProperties, 'facts' | 'sources' | 'grade_note' | 'also_called'>;

/** What is said of a feature in words; the English ones come when the first of them is wanted. */
export type FeatureProse = Pick<FeatureProperties, 'summary' | 'reason'>;

/** A feature without its details: what the map, the lists and the story need from the start. */
export type BriefFeature = Feature<Geometry | null, BriefProperties> & Pick<ContentFeature, 'id' | 'time'>;

type BriefProperties = Omit<FeatureProperties, keyof Details | keyof FeatureProse> &
  Partial<FeatureProse> & {
    /** Whose money it was: what its facts say, or those of the whole that it stands for. */
    readonly payer?: Payer;
  };

/** A layer's file: a FeatureCollection with its licence and credit as foreign members. */
export type LayerFile = Omit<FeatureCollection, 'features'> & {
  readonly license: string;
  readonly attribution: readonly string[];
  readonly features: readonly ContentFeature[];
};

export type Leg = ContentFeature & { readonly geometry: LineString };

/** A run of text in a chapter. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly to: LinkTarget; readonly children: readonly Inline[] }
  /** A term of the glossary, where a chapter first uses it. */
  | { readonly kind: 'term'; readonly note: string; readonly children: readonly Inline[] };

/** What a link in the prose leads to. */
export type LinkTarget =
  | { readonly kind: 'feature'; readonly id: FeatureId }
  | { readonly kind: 'layer'; readonly id: LayerId }
  | { readonly kind: 'chapter'; readonly id: ChapterId }
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'web'; readonly url: string };

export type Block = Passage | FigureBlock;

/** A paragraph, a quote or a list: what is read, and what a scene belongs to. */
export type Passage = (
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
) & {
  /** What the map shows while it is read, as written; absent: what follows from its links. */
  readonly scene?: WrittenScene;
};

/** A picture drawn from facts, between two passages. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly id: FigureId;
}

/** What the map shows while a passage is read. What is absent follows from the links of the passage, or stays. */
export interface WrittenScene {
  /** What the camera shows; never together with `center`. */
  readonly bounds?: Bounds;
  /** Where the camera stands; it then has a `zoom`. */
  readonly center?: readonly [lon: number, lat: number];
  readonly zoom?: number;
  /** Degrees clockwise from north. */
  readonly bearing?: number;
  /** Degrees from looking straight down. */
  readonly pitch?: number;
  readonly layers?: readonly LayerId[];
  readonly years?: readonly [from: number, to: number];
  /** The places that are lit and named; absent: those that the passage links. */
  readonly lit?: readonly FeatureId[];
  /** An arc from one position to another, as of somebody who came from there. */
  readonly arc?: readonly [
    from: readonly [lon: number, lat: number],
    to: readonly [lon: number, lat: number],
  ];
}

/** One chapter of the story. */
export interface Chapter {
  readonly id: ChapterId;
  /** The language it is written in: a BCP 47 tag. */
  readonly lang: string;
  readonly title: string;
  /** The part of the article the chapter retells. */
  readonly part: string;
  /** What the camera shows while the chapter is read. */
  readonly bounds: Bounds;
  /** Layers the chapter draws; absent: what the reader had. */
  readonly layers?: readonly LayerId[];
  /** Years the chapter covers. */
  readonly years?: readonly [from: number, to: number];
  /** Paragraphs of the article it retells, counted from 1. */
  readonly paragraphs: readonly number[];
  readonly blocks: readonly Block[];
}

/** A chapter whose text has not come yet, and how long it is. */
export interface PendingChapter extends Omit<Chapter, 'blocks'> {
  readonly pending: { readonly passages: number; readonly readingMs: number };
}

/** A chapter as it is listed, with its text or still without. */
export type ListedChapter = Chapter | PendingChapter;

/** A place in the prose that speaks of a feature. */
export interface Mention {
  readonly feature: FeatureId;
  readonly chapter: ChapterId;
  /** The language of the chapter. */
  readonly lang: string;
  /** Zero-based position among the mentions of the chapter, in reading order. */
  readonly index: number;
  /** The sentence, or part of it, around the link, as plain text. */
  readonly excerpt: string;
}

/** Something the article says, held against the record. */
export interface Claim {
  readonly id: ClaimId;
  /** Paragraph of the article, counted from 1; 0 for the notes at its foot. */
  readonly paragraph: number;
  readonly section: Section;
  /** What the article says, in our words. */
  readonly statement: string;
  readonly kind: ClaimKind;
  /** When, in words, as the article has it. */
  readonly date?: string;
  readonly time?: FeatureTime;
  readonly time_precision?: 'day' | 'month' | 'year';
  /** Its places. */
  readonly features: readonly FeatureId[];
  readonly theme: Theme;
  /** The class that it is about: a layer of a group. */
  readonly group?: LayerId;
  readonly verdict: Verdict;
  /** What the record says. */
  readonly record: string;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

/** One entry of the bibliography: CSL-JSON, as far as the explorer reads it. */
export interface Source {
  readonly id: SourceId;
  readonly type: string;
  readonly title: string;
  readonly URL?: string;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  /** A BCP 47 tag; absent: English, as far as is known. */
  readonly language?: string;
  readonly note?: string;
  /** `read`: the page was read; `address`: only its address is known. */
  readonly custom: { readonly held: 'read' | 'address' | 'data' };
}

/** The part of the content that the app starts with. */
export interface BriefAtlas extends Pick<Atlas, 'disputes' | 'renamed'> {
  /** The first one with its text; the story comes as a whole when it is wanted. */
  readonly chapters: readonly ListedChapter[];
  /** The verdict on each claim, in order of the article; the rest of it is in the published file. */
  readonly verdicts: Readonly<Record<ClaimId, Verdict>>;
  /** Archives of further features. */
  readonly archives?: readonly LayerArchive[];
  /** The heights that tall pictures will take, in rem. */
  readonly rooms?: Readonly<Record<FigureId, number>>;
  /** Which amounts facts give of some features, such as `cost`; they come when they are wanted. */
  readonly amounts?: readonly string[];
  readonly layers: Readonly<
    Record<LayerId, Pick<LayerFile, 'attribution'> & { readonly features: readonly BriefFeature[] }>
  >;
}

/** Old ids, and what they are now: addresses that were bookmarked or sent still lead there. */
export interface RenamedIds {
  readonly features: Readonly<Record<FeatureId, FeatureId>>;
  readonly layers: Readonly<Record<string, string>>;
  readonly chapters: Readonly<Record<ChapterId, ChapterId>>;
  readonly claims: Readonly<Record<ClaimId, ClaimId>>;
}

export const NOTHING_RENAMED: RenamedIds = { features: {}, layers: {}, chapters: {}, claims: {} };

/** All content, read, validated and linked. */
export interface Atlas {
  readonly layers: Readonly<Record<LayerId, LayerFile>>;
  readonly chapters: readonly Chapter[];
  readonly mentions: readonly Mention[];
  readonly sources: Readonly<Record<SourceId, Source>>;
  /** In order of the article. */
  readonly claims: readonly Claim[];
  /** Disputed lines of the basemap, explained. */
  readonly disputes: readonly Dispute[];
  readonly renamed: RenamedIds;
}

/** A disputed line of the basemap, explained. */
export interface Dispute {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly sources: readonly SourceId[];
}
