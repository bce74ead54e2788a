import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AtlasIndex } from '../content/atlas-index';
import type { References } from '../content/citation/references';
import type { Language, LanguageInfo, Told } from '../content/language';
import type { Lazy } from '../content/lazy';
import type { Library } from '../content/library';
import type { ClaimId, Dispute, FeatureId } from '../content/model';
import type { Verdict } from '../content/vocabulary';
import type { Translator } from '../i18n/translator';
import type { OfflineState } from '../offline/offline-state';
import type { Search } from '../search/search-index';
import type { ViewState } from '../state/view-state';

/** What every panel may read and call. */
export interface Explorer {
  readonly index: AtlasIndex;
  readonly state: ViewState;
  /** Words of the interface in the reader's language. */
  readonly t: ReadonlySignal<Translator>;
  /** The name of a feature, and the language it is in. */
  readonly nameOf: (id: FeatureId) => Named;
  /** What it is, in one to three sentences. */
  readonly summaryOf: (id: FeatureId) => Told;
  /** Why the editors put it in its corridor; null where they did not. */
  readonly reasonOf: (id: FeatureId) => Told | null;
  /** Which way a language runs. */
  readonly dirOf: (lang: Language) => 'ltr' | 'rtl';
  /** The languages that the atlas speaks. */
  readonly languages: readonly LanguageInfo[];
  readonly library: Library;
  readonly search: Lazy<Search>;
  readonly references: Lazy<References>;
  /** The verdict on each claim, in order of the article. */
  readonly verdicts: Readonly<Record<ClaimId, Verdict>>;
  /** Whether the page fills the screen, and the way in and out. */
  readonly presenting: ReadonlySignal<boolean>;
  readonly present: () => void;
  readonly disputes: ReadonlySignal<readonly (Dispute & { readonly lang: string })[]>;
  /** Whether the atlas works without a network. */
  readonly offline: OfflineState;
  /** Credit for all data, each once. */
  readonly credit: readonly string[];
}

export interface Named {
  readonly name: string;
  readonly lang: string;
}

export const ExplorerContext = createContext<Explorer | null>(null);

/** The explorer around a component. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error('A panel stands outside the explorer');
  return explorer;
}
