import type { ReadonlySignal } from '@preact/signals';
import { createContext, type Provider } from 'preact';
import { useContext } from 'preact/hooks';
import type { AtlasIndex } from '../content/atlas-index';
import type { Localization } from '../i18n/localization';
import type { Translator } from '../i18n/translator';
import type { Library } from '../state/library';
import type { ViewState } from '../state/view-state';

/** What every component may read and call. What one feature alone needs is in the context of that feature. */
export interface Explorer {
  readonly index: AtlasIndex;
  readonly state: ViewState;
  /** Words of the interface in the reader's language. */
  readonly t: ReadonlySignal<Translator>;
  /** Words of the content in the reader's language. */
  readonly localization: Localization;
  readonly library: Library;
  /** Whether the screen is so narrow that the panel is a sheet. */
  readonly isCompact: ReadonlySignal<boolean>;
}

/**
 * A context that the composition root provides: its provider, and the hook that reads it.
 * @param name what a component lacks where the provider is missing, for the error
 */
export function requiredContext<Value>(name: string): readonly [Provider<Value | null>, () => Value] {
  const Context = createContext<Value | null>(null);
  const use = (): Value => {
    const value = useContext(Context);
    if (value === null) throw new Error(`No provider of ${name} around this component`);
    return value;
  };
  return [Context.Provider, use];
}

export const [ExplorerProvider, useExplorer] = requiredContext<Explorer>('the explorer');

/** The translator of the reader's language; a component that calls it renders again when that changes. */
export const useT = (): Translator => useExplorer().t.value;

export const useLocalization = (): Localization => useExplorer().localization;
