import type { Padding } from '../geometry/pixels';
import type { Rect } from '../geometry/rect';

/**
 * What lies over the map, so that nothing that is shown on purpose may lie behind it. That the map is being drawn is
 * said for a moment only; with it, the first view would depend on who comes first.
 */
const OVERLAYS =
  '.map-controls > *, .map-legend, .map-card, .map-status:not(.map-status-loading), .map-about > summary';

/** Of these, what gives the map another room by coming or going. The answer about a place does not: see `reveal`. */
const RESIZING_OVERLAYS =
  '.map-controls > *, .map-legend, #view-in-words, .map-status:not(.map-status-loading), .map-about > summary';

/** What is smaller than this is there for screen readers alone. */
const MIN_OVERLAY_PX = 4;

/** How long the sheet, the legend or a card must keep its size. */
const SETTLE_MS = 120;

/** How much of the map the sheet covers at its bottom; on wide screens the panel stands beside the map. */
export function coveredSides(container: HTMLElement): Padding {
  const map = container.getBoundingClientRect();
  const panel = document.getElementById('panel')?.getBoundingClientRect();
  const over =
    panel !== undefined && panel.left < map.right && panel.right > map.left && panel.top < map.bottom;
  return { top: 0, right: 0, bottom: over ? Math.max(0, map.bottom - panel.top) : 0, left: 0 };
}

/** What lies over the map now, in pixels of its box. */
export function overlaysOn(container: HTMLElement): Rect[] {
  const map = container.getBoundingClientRect();
  const over = container.parentElement?.querySelectorAll(OVERLAYS) ?? [];
  return [...over].flatMap((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const isSeen =
      right - left > MIN_OVERLAY_PX &&
      bottom - top > MIN_OVERLAY_PX &&
      element.checkVisibility({ visibilityProperty: true });
    if (!isSeen) return [];
    return [{ left: left - map.left, top: top - map.top, right: right - map.left, bottom: bottom - map.top }];
  });
}

interface CoverEvents {
  /** The sheet came to rest at another height. */
  onSides(padding: Padding): void;
  /** The legend or a card came, went or changed its size. */
  onOverlays(): void;
}

/** Follows what covers the map. @returns what ends that */
export function watchCover(container: HTMLElement, events: CoverEvents): () => void {
  let before = coveredSides(container).bottom;
  setBottomInset(container, before);
  const sides = whenResized(() => {
    const padding = coveredSides(container);
    if (padding.bottom === before) return;
    before = padding.bottom;
    setBottomInset(container, before);
    events.onSides(padding);
  });
  const panel = document.getElementById('panel');
  if (panel) sides.observe(panel);
  const overlays = whenResized(() => events.onOverlays());
  const region = container.parentElement ?? container;
  const observe = () => {
    for (const element of region.querySelectorAll(RESIZING_OVERLAYS)) overlays.observe(element);
  };
  observe();
  const comings = new MutationObserver(observe);
  for (const parent of [region, ...region.querySelectorAll(':scope > [role="status"], .map-controls')])
    comings.observe(parent, { childList: true });
  return () => {
    for (const observer of [sides, overlays, comings]) observer.disconnect();
  };
}

/** Calls when what it observes has come to rest at another size; where it has gone, that is none. */
function whenResized(changed: () => void): ResizeObserver {
  const sizes = new WeakMap<Element, string>();
  let timer = 0;
  return new ResizeObserver((entries) => {
    const isNew = ({ target, contentRect: { width, height } }: ResizeObserverEntry) => {
      const [before, now] = [sizes.get(target), `${width} × ${height}`];
      sizes.set(target, now);
      return before !== now;
    };
    if (!entries.map(isNew).includes(true)) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(changed, SETTLE_MS);
  });
}

/** Moves the controls at the bottom of the map above the sheet. */
function setBottomInset(container: HTMLElement, heightPx: number): void {
  container.parentElement?.style.setProperty('--map-foot', `${heightPx}px`);
}
