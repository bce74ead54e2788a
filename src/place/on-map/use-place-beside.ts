import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Pixels } from '../../geometry/pixels';
import { placeBeside } from '../../geometry/place-beside';
import { type Rect, rectAround } from '../../geometry/rect';
import { useLocalization, useT } from '../../ui/context';
import type { MapHandle } from '../../ui/map-handle';

/** The room of a symbol with its ring. */
const SYMBOL_PX = 16;

/** Between a card that does not fit and the edge of the map. */
const EDGE_PX = 6;

/** What lies over the map for a while and is not known to it, besides the card itself. */
const PASSING = '.places-in-view:focus';

/**
 * Places a card beside a point of the map, whenever the component is rendered: where neither the edge of the map nor
 * what lies over it cuts it off, and never on the point.
 * @param point in CSS pixels of the map's element; null while it is not known
 * @param pointer another point that the card keeps off
 */
export function usePlaceBeside(
  card: RefObject<HTMLElement | null>,
  map: ReadonlySignal<MapHandle | null>,
  point: Pixels | null,
  pointer: Pixels | null = null,
): void {
  const { dirOf } = useLocalization();
  const rightToLeft = dirOf(useT().lang) === 'rtl';
  useLayoutEffect(() => {
    const [element, part] = [card.current, map.peek()?.openPart()];
    if (element === null || part === undefined || point === null) return;
    element.style.maxHeight = '';
    const size = { x: element.offsetWidth, y: element.offsetHeight };
    const anchor = around(clampInto(point, part.whole), pointer);
    const overlays = [...part.overlays, ...passing(element)];
    const { x, y } = placeBeside(anchor, size, { ...part, overlays }, rightToLeft);
    const top = Math.max(y, part.whole.top + EDGE_PX);
    const bottom = Math.min(y + size.y, part.whole.bottom - EDGE_PX);
    element.style.left = `${Math.round(x)}px`;
    element.style.top = `${Math.round(top)}px`;
    // Where there is room for a part of it alone, that part scrolls.
    if (bottom - top < size.y) element.style.maxHeight = `${Math.floor(bottom - top)}px`;
  });
}

/** The middle of a line may lie off the map. */
const clampInto = ({ x, y }: Pixels, { left, top, right, bottom }: Rect): Pixels => ({
  x: Math.max(left, Math.min(x, right)),
  y: Math.max(top, Math.min(y, bottom)),
});

/** A symbol, and the pointer where it is elsewhere. */
function around(point: Pixels, pointer: Pixels | null): Rect {
  const symbol = rectAround(point, SYMBOL_PX);
  if (pointer === null) return symbol;
  return {
    left: Math.min(symbol.left, pointer.x - SYMBOL_PX / 2),
    top: Math.min(symbol.top, pointer.y - SYMBOL_PX / 2),
    right: Math.max(symbol.right, pointer.x + SYMBOL_PX / 2),
    bottom: Math.max(symbol.bottom, pointer.y + SYMBOL_PX),
  };
}

function passing(card: HTMLElement): Rect[] {
  const region = card.parentElement;
  const map = region?.getBoundingClientRect();
  if (!region || !map) return [];
  return [...region.querySelectorAll(PASSING)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - map.left, top: top - map.top, right: right - map.left, bottom: bottom - map.top };
  });
}
