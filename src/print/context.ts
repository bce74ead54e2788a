import type { Resource } from '../state/resource';
import { requiredContext } from '../ui/context';
import type { PrintScope } from './printed';

/** What printing takes from the composition root. */
export interface PrintContext {
  /** Prints a handout; its code comes when a reader first wants one. */
  readonly print: Resource<(what: PrintScope) => Promise<void>>;
}

export const [PrintProvider, usePrint] = requiredContext<PrintContext>('the printer');
