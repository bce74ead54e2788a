import { useLayoutEffect, useRef } from 'preact/hooks';

/** How to find an opener again: the element, or one like it where it was rendered again. */
interface Opener {
  readonly element: Element | null;
  readonly selector: string | null;
}

/** Where focus was when something opened; it goes back there when that closes, if it still can. */
export function useReturnFocus(open: string | null): void {
  const opener = useRef<Opener | null>(null);
  const before = useRef(open);
  if (before.current === null && open !== null && opener.current === null) {
    const element = document.activeElement;
    opener.current = { element, selector: element && selectorOf(element) };
  }
  useLayoutEffect(() => {
    before.current = open;
    if (open !== null || opener.current === null) return;
    const { element, selector } = opener.current;
    opener.current = null;
    if (document.activeElement !== document.body) return;
    const again = element?.isConnected || selector === null ? element : document.querySelector(selector);
    if (again instanceof HTMLElement) again.focus();
  }, [open]);
}

/** A link by what it opens, within the passage or the layer that it stands in. */
function selectorOf(element: Element): string | null {
  const [mention, opens] = [element.getAttribute('data-mention'), element.getAttribute('data-opens')];
  if (mention !== null) return `[data-mention="${CSS.escape(mention)}"]`;
  if (opens === null) return null;
  const layer = element.closest('[data-layer]')?.getAttribute('data-layer');
  const within = layer ? `[data-layer="${CSS.escape(layer)}"] ` : '#panel ';
  return `${within}a[data-opens="${CSS.escape(opens)}"]`;
}
