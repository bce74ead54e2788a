import type { FigureTexts } from './figure';
import type { CompiledMessages } from './message';
import type { Atlas, Chapter, ClaimId, FeatureId, ListedChapter, Mention } from './model';

/** A BCP 47 tag, which is also the name of the language's folder: `en`, `zh`, `ur`. */
export type Language = string;

/** What `language.json` says of a language. */
export interface LanguageInfo {
  readonly code: Language;
  /** What the language calls itself. */
  readonly name: string;
  /** A BCP 47 tag for `Intl`, such as `ur-PK-u-nu-latn`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Native readers have reviewed its texts; else the explorer says that they have not. */
  readonly reviewed?: boolean;
}

/** What is said of a feature in another language; what is missing is told in the first language. */
export interface FeatureText {
  readonly name: string;
  readonly summary?: string;
  readonly reason?: string;
  readonly grade_note?: string;
  /** The values of its facts, in the order of the layer's file. */
  readonly facts?: readonly string[];
}
export type FeatureTexts = Readonly<Record<FeatureId, FeatureText>>;

/** What is said of a claim in another language. */
export interface ClaimText {
  readonly statement: string;
  readonly record: string;
  readonly date?: string;
}
export type ClaimTexts = Readonly<Record<ClaimId, ClaimText>>;

/** The notes on disputed borders in another language. */
export type DisputeTexts = Readonly<Record<string, { readonly name: string; readonly text: string }>>;

/** A story in one language, as far as its texts have come. */
export interface Story {
  readonly chapters: readonly ListedChapter[];
  readonly mentions: readonly Mention[];
}

/** A story with all its texts. */
export type WholeStory = Pick<Atlas, 'chapters' | 'mentions'>;

/** Names of the basemap in another language, by kind (`city`, `river`) and English name, or key where it has one. */
export type BasemapTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The part of a translation that the app needs when the language is shown. */
export interface BriefTranslation {
  readonly messages: CompiledMessages;
  readonly features: Readonly<Record<FeatureId, Pick<FeatureText, 'name' | 'summary' | 'reason'>>>;
  readonly disputes: DisputeTexts;
  readonly basemap: BasemapTexts;
  readonly chapters: readonly Chapter[];
}

/** What features and way-points are called, by language and id; the first has its own places for it. */
export type AllNames = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** A text and the language that it is in. */
export interface LocalizedText {
  readonly text: string;
  readonly lang: Language;
}

/** All that is said in one language. What is missing is told in the first language. */
export interface Translation {
  readonly info: LanguageInfo;
  readonly messages: Readonly<Record<string, string>>;
  readonly features: FeatureTexts;
  readonly claims: ClaimTexts;
  readonly figures: FigureTexts;
  readonly disputes: DisputeTexts;
  readonly basemap: BasemapTexts;
  readonly story: WholeStory;
}

export interface LocalizedName {
  readonly name: string;
  readonly lang: string;
}
