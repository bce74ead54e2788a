import type { ReadonlySignal } from '@preact/signals';
import { requiredContext } from '../ui/context';

/** Full screen, for a classroom: what the story takes from the composition root. */
export interface Presentation {
  /** Whether the page fills the screen. */
  readonly presenting: ReadonlySignal<boolean>;
  /** Enters full screen, or leaves it. */
  readonly present: () => void;
  /** The address of the site's root, where the small maps of the chapters lie. */
  readonly site: string;
}

export const [PresentationProvider, usePresentation] = requiredContext<Presentation>('the presentation');
