import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SourceId } from '../content/model';
import type { Resource } from '../state/resource';
import { requiredContext } from '../ui/context';

/** What a handout holds: the open chapter, or all of them. */
export type PrintScope = 'chapter' | 'story';

/** What printing takes from the composition root. */
export interface PrintContext {
  /** Prints a handout; its code comes when a reader first wants one. */
  readonly print: Resource<(what: PrintScope) => Promise<void>>;
}

export const [PrintProvider, usePrint] = requiredContext<PrintContext>('the printer');

/** The number of a source in the list at the end of a handout. */
export type PrintedSources = (source: SourceId) => number | undefined;

export const PrintedSourcesContext = createContext<PrintedSources>(() => undefined);

export const usePrintedSources = (): PrintedSources => useContext(PrintedSourcesContext);
