import { effect } from '@preact/signals';
import type { ViewState } from '../state/view-state';
import { nextYears } from '../time/year-steps';
import { onReaderActs, watchHidden } from './on-user-activity';

/** How long a year is shown while the years pass by themselves. */
const MILLISECONDS_A_YEAR = 1000;

/** Years dragged past are those to keep when no more follow for so long. */
const REST_MS = 250;

/**
 * Lets the years pass, one a second, and stops them as soon as the reader does anything else. While the page is hidden
 * they wait.
 */
export function bindYears({ years }: ViewState, document: Document): void {
  const hidden = watchHidden(document);
  effect(() => {
    const now = years.range.value;
    if (!years.playing.value || hidden.value || now === null) return undefined;
    const timer = setTimeout(() => {
      const next = nextYears(now);
      if (next === null) years.pause();
      else years.set(next);
    }, MILLISECONDS_A_YEAR);
    return () => clearTimeout(timer);
  });
  effect(() => {
    void years.range.value;
    const timer = setTimeout(() => years.settle(), REST_MS);
    return () => clearTimeout(timer);
  });
  onReaderActs(document, '[data-clock]', () => {
    if (years.playing.peek()) years.pause();
  });
}
