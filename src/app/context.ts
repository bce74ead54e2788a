import type { ReadonlySignal } from '@preact/signals';
import type { BriefTranslation, Language } from '../content/language';
import type { Resource } from '../state/resource';
import { requiredContext } from '../ui/context';
import type { ArchiveStatus, DetailStatus } from './map-slot';

/** A language that a reader wants, and how far it has come. */
export interface WantedLanguage {
  readonly code: Language;
  /** What it calls itself. */
  readonly name: string;
  /** null: English, which needs none. */
  readonly translation: Resource<BriefTranslation | null>;
}

/** What the shell takes from the composition root. */
export interface AppContext {
  /** The language that the reader chose, which may not have come yet. */
  readonly wantedLanguage: ReadonlySignal<WantedLanguage>;
  /** Ready when the exact course of roads and railways has come, and stands in the index. */
  readonly exactLines: Resource<true>;
  /** What has come of the detailed ground. */
  readonly detail: ReadonlySignal<DetailStatus>;
  /** The archives of tiles that the map leaves out. */
  readonly archives: ReadonlySignal<ArchiveStatus>;
}

export const [AppProvider, useApp] = requiredContext<AppContext>('the shell');
