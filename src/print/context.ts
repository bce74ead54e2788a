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
