import { useEffect, useRef } from 'preact/hooks';

/** Where focus was when something opened; it goes back there when that closes, if it still can. */
export function useReturnFocus(open: string | null): void {
  const opener = useRef<{ element: Element | null; mention: string | null } | null>(null);
  const before = useRef(open);
  if (before.current === null && open !== null && opener.current === null) {
    const element = document.activeElement;
    opener.current = { element, mention: element?.getAttribute('data-mention') ?? null };
  }
  useEffect(() => {
    before.current = open;
    if (open !== null || opener.current === null) return;
    const { element, mention } = opener.current;
    opener.current = null;
    if (document.activeElement !== document.body) return;
    const again = mention === null ? element : document.querySelector(`[data-mention="${mention}"]`);
    if (again instanceof HTMLElement && again.isConnected) again.focus();
  }, [open]);
}
