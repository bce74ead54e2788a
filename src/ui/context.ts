import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AtlasIndex } from '../content/atlas-index';
import type { References } from '../content/citation/reference';
import type {
  AllNames,
  BriefTranslation,
  Language,
  LanguageInfo,
  LocalizedName,
  LocalizedText,
} from '../content/language';
import type { ClaimId, Dispute, FeatureId } from '../content/model';
import type { Verdict } from '../content/vocabulary';
import type { Translator } from '../i18n/translator';
import type { OfflineState } from '../offline/offline-state';
import type { PrintScope } from '../print/printed';
import type { RideLines } from '../ride/ride-lines';
import type { SearchIndex } from '../search/search-index';
import type { Library } from '../state/library';
import type { Resource } from '../state/resource';
import type { ViewState } from '../state/view-state';
import type { DatedAtlas } from '../time/dated-atlas';
import type { TimeFacts } from '../time/time-facts';

/** What every panel may read and call. */
export interface Explorer {
  readonly index: AtlasIndex;
  readonly state: ViewState;
  /** Words of the interface in the reader's language. */
  readonly t: ReadonlySignal<Translator>;
  /** The name of a feature, and the language it is in. */
  readonly nameOf: (id: FeatureId) => LocalizedName;
  /** What it is, in one to three sentences. */
  readonly summaryOf: (id: FeatureId) => LocalizedText;
  /** Why the editors put it in its corridor; null where they did not. */
  readonly reasonOf: (id: FeatureId) => LocalizedText | null;
  /** The name of a place of the basemap in the reader's language, by kind and English name. */
  readonly placeNameOf: (kind: string, name: string) => string | undefined;
  /** Which way a language runs. */
  readonly dirOf: (lang: Language) => 'ltr' | 'rtl';
  /** Whether it stands, before any script has run, in a page that has a main part of its own. */
  readonly isStill: boolean;
  /** The languages that the atlas speaks. */
  readonly languages: readonly LanguageInfo[];
  /** The language that the reader chose, which may not have come yet. */
  readonly wantedLanguage: ReadonlySignal<WantedLanguage>;
  readonly library: Library;
  /** Whether the screen is so narrow that the panel is a sheet. */
  readonly isCompact: ReadonlySignal<boolean>;
  /** Lines to ride along. */
  readonly rides: Resource<RideLines>;
  /** What features and way-points are called in other languages than English. */
  readonly allNames: Resource<AllNames>;
  readonly search: Resource<SearchIndex>;
  readonly references: Resource<References>;
  /** What has a date. */
  readonly dated: DatedAtlas;
  /** What the facts say of time, size and money. */
  readonly timeFacts: Resource<TimeFacts>;
  /** The verdict on each claim, in order of the article. */
  readonly verdicts: Readonly<Record<ClaimId, Verdict>>;
  /** Whether the page fills the screen, and the way in and out. */
  readonly presenting: ReadonlySignal<boolean>;
  readonly present: () => void;
  /** Prints a handout; its code comes when a reader first wants one. */
  readonly print: Resource<(what: PrintScope) => Promise<void>>;
  readonly disputes: ReadonlySignal<readonly (Dispute & { readonly lang: string })[]>;
  /** Whether the atlas works without a network. */
  readonly offline: OfflineState;
  /** Credit for all data, each once. */
  readonly attribution: readonly string[];
}

export const ExplorerContext = createContext<Explorer | null>(null);

/** The explorer around a component. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error('A panel stands outside the explorer');
  return explorer;
}

/** A language that a reader wants, and how far it has come. */
export interface WantedLanguage {
  readonly code: Language;
  /** What it calls itself. */
  readonly name: string;
  /** null: English, which needs none. */
  readonly translation: Resource<BriefTranslation | null>;
}

/** The translator of the reader's language; whoever calls it is drawn anew when that changes. */
export const useT = (): Translator => useExplorer().t.value;
