/** What takes a click. The map takes it as a whole. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role="option"], [role="tab"], [role="application"]';

/** Longest time between the two clicks of a pair, and how far a finger may come down from where it was. */
const PAIR_MS = 1000;
const TAPS_MS = 350;
const TAPS_APART_PX = 24;

interface Click {
  readonly control: Element | null;
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Many readers double-click everything. The first click often puts something else under the pointer (a panel, the map,
 * the sheet); the second is kept from it. On the same control, or on its successor of the same `data-repeats`, it
 * counts: whoever presses "Next" twice means it. On the map a pair of clicks zooms, and opens once.
 */
export function bindDoubleClicks(document: Document): void {
  let first: Click | null = null;
  const listen = (event: MouseEvent) => {
    const control = controlAt(event.target);
    if (first === null || !isSecond(event, first)) {
      if (event.type === 'click') {
        first = { control, at: event.timeStamp, x: event.clientX, y: event.clientY };
      }
      return;
    }
    if (control === null) return;
    const isOpening = event.type === 'click' && control.getAttribute('role') === 'application';
    if (isSame(control, first.control) && !isOpening) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['mousedown', 'click', 'dblclick'] as const) {
    document.addEventListener(type, listen, { capture: true });
  }
}

/** A mouse counts its clicks itself; fingers do not in every browser. */
function isSecond(event: MouseEvent, { at, x, y }: Click): boolean {
  const passed = event.timeStamp - at;
  if (event.detail > 1) return passed < PAIR_MS;
  const isFinger = event instanceof PointerEvent && event.pointerType === 'touch';
  return isFinger && passed < TAPS_MS && Math.hypot(event.clientX - x, event.clientY - y) < TAPS_APART_PX;
}

function controlAt(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  return target.closest('label')?.control ?? target.closest(CONTROLS);
}

function isSame(control: Element, first: Element | null): boolean {
  if (control === first) return true;
  const repeats = control.getAttribute('data-repeats');
  return repeats !== null && repeats === first?.getAttribute('data-repeats');
}
