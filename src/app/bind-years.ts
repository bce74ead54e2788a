import { effect } from '@preact/signals';
import type { ViewState } from '../state/view-state';
import { nextYears } from '../time/year-steps';
import { type HideablePage, onUserActivity, watchHidden } from './on-user-activity';

/** How long a year is shown while the years pass by themselves. */
const YEAR_MS = 1000;

/** Years dragged past are those to keep when no more follow for so long. */
const SETTLE_MS = 250;

/**
 * Lets the years pass, one a second, and stops them as soon as the reader does anything else. While the page is hidden
 * they wait.
 */
export function bindYears({ years }: ViewState, page: HideablePage): void {
  const hidden = watchHidden(page);
  effect(() => {
    const now = years.range.value;
    if (!years.playing.value || hidden.value || now === null) return undefined;
    const timer = setTimeout(() => {
      const next = nextYears(now);
      if (next === null) years.pause();
      else years.set(next);
    }, YEAR_MS);
    return () => clearTimeout(timer);
  });
  effect(() => {
    void years.range.value;
    const timer = setTimeout(() => years.settle(), SETTLE_MS);
    return () => clearTimeout(timer);
  });
  onUserActivity(page, '[data-clock]', () => {
    if (years.playing.peek()) years.pause();
  });
}
