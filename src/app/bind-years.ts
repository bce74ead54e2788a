import { effect } from '@preact/signals';
import type { ViewState } from '../state/view-state';
import { nextTick } from '../time/year-steps';
import { onReaderActs, watchHidden } from './on-user-activity';

/** How long a year is shown while the years pass by themselves. */
const MILLISECONDS_A_YEAR = 1000;

/** Years dragged past are those to keep when no more follow for so long. */
const REST_MS = 250;

/**
 * Lets the years pass, one a second, and stops them as soon as the reader does anything else. While the page is hidden
 * they wait.
 */
export function bindClock({ clock }: ViewState, document: Document): void {
  const hidden = watchHidden(document);
  effect(() => {
    const now = clock.years.value;
    if (!clock.ticking.value || hidden.value || now === null) return undefined;
    const timer = setTimeout(() => {
      const next = nextTick(now);
      if (next === null) clock.tick(false);
      else clock.showYears(next);
    }, MILLISECONDS_A_YEAR);
    return () => clearTimeout(timer);
  });
  effect(() => {
    void clock.years.value;
    const timer = setTimeout(() => clock.settle(), REST_MS);
    return () => clearTimeout(timer);
  });
  onReaderActs(document, '[data-clock]', () => {
    if (clock.ticking.peek()) clock.tick(false);
  });
}
