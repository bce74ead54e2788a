/**
 * Calls whenever the reader does something: a press, a key, a turn of the wheel.
 * @param except what is done within such an element does not count
 */
export function onReaderActs(document: Document, except: string, acted: () => void): void {
  const listen = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest(except) === null) acted();
  };
  for (const doing of ['pointerdown', 'keydown', 'wheel']) {
    document.addEventListener(doing, listen, { capture: true, passive: true });
  }
}
