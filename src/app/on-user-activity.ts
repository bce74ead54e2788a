import { type ReadonlySignal, signal } from '@preact/signals';

/** A document, as far as it says whether it can be seen. */
export type HideablePage = EventTarget & { readonly hidden: boolean };

/** A press, a key, a turn of the wheel; and what assistive technology does without them. */
const ACTIVITY = ['pointerdown', 'keydown', 'wheel', 'click', 'input'];

/**
 * Calls whenever the reader does something in a page.
 * @param except what is done within such an element does not count
 */
export function onUserActivity(page: EventTarget, except: string, onActivity: () => void): void {
  const listen = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest(except) === null) onActivity();
  };
  for (const type of ACTIVITY) {
    page.addEventListener(type, listen, { capture: true, passive: true });
  }
}

/** Whether the page is hidden behind other tabs or windows: what plays by itself waits. */
export function watchHidden(page: HideablePage): ReadonlySignal<boolean> {
  const hidden = signal(page.hidden);
  page.addEventListener('visibilitychange', () => {
    hidden.value = page.hidden;
  });
  return hidden;
}
