/** How long a finger must rest, and how far it may move meanwhile. */
const LONG_PRESS_MS = 500;
const TOLERANCE_PX = 10;

/**
 * Reports long presses of a finger, and suppresses the click that would follow.
 * @param pressed takes a point of the element's box, in CSS pixels
 */
export function listenForLongPress(element: HTMLElement, pressed: (x: number, y: number) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: { readonly x: number; readonly y: number } | null = null;
  let wasLong = false;
  const stop = () => {
    clearTimeout(timer);
    start = null;
  };
  element.addEventListener('pointerdown', ({ pointerType, isPrimary, clientX: x, clientY: y }) => {
    stop();
    wasLong = false;
    // A second finger makes it a pinch.
    if (pointerType !== 'touch' || !isPrimary) return;
    start = { x, y };
    timer = setTimeout(() => {
      wasLong = true;
      const box = element.getBoundingClientRect();
      pressed(x - box.left, y - box.top);
    }, LONG_PRESS_MS);
  });
  element.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (start && Math.hypot(clientX - start.x, clientY - start.y) > TOLERANCE_PX) stop();
  });
  for (const end of ['pointerup', 'pointercancel'] as const) element.addEventListener(end, stop);
  // The end of the press must not click what has opened under the finger.
  element.addEventListener('touchend', (event) => {
    if (wasLong && event.cancelable) event.preventDefault();
  });
  element.addEventListener('contextmenu', (event) => {
    if (start !== null || wasLong) event.preventDefault();
  });
  element.addEventListener(
    'click',
    (event) => {
      if (wasLong) event.stopPropagation();
    },
    { capture: true },
  );
}
