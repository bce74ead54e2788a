import { type ReadonlySignal, signal } from '@preact/signals';

/** A press, a key, a turn of the wheel; and what assistive technology does without them. */
const ACTS = ['pointerdown', 'keydown', 'wheel', 'click', 'input'];

/**
 * Calls whenever the reader does something.
 * @param except what is done within such an element does not count
 */
export function onReaderActs(document: Document, except: string, acted: () => void): void {
  const listen = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest(except) === null) acted();
  };
  for (const act of ACTS) {
    document.addEventListener(act, listen, { capture: true, passive: true });
  }
}

/** Whether nobody can see the page, as it lies behind other tabs or windows: what goes on by itself waits. */
export function watchHidden(document: Document): ReadonlySignal<boolean> {
  const hidden = signal(document.hidden);
  document.addEventListener('visibilitychange', () => {
    hidden.value = document.hidden;
  });
  return hidden;
}
