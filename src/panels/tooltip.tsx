import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** How long a mouse rests on a button until its name is shown. */
const REST_MS = 300;
/** How long the name stays when the mouse has left the button, so that it can be reached. */
const LINGER_MS = 250;
/** Between a button and its name, and between the name and the edge of the window. */
const GAP_PX = 6;

/**
 * The names of buttons that show an icon alone (`data-tip`), while they are pointed at or have the focus. The name can
 * be pointed at itself, stays until it is left, and goes by Escape (WCAG 1.4.13). Assistive technology has the same
 * words as the name of the button. It is a popover, so that it lies over dialogs too.
 */
export function Tooltip() {
  const anchor = useSignal<Element | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => watchAnchors(document, anchor), [anchor]);
  const named = anchor.value;
  useLayoutEffect(() => {
    if (named === null || box.current === null) return undefined;
    const shown = box.current;
    shown.showPopover();
    placeAt(shown, named.getBoundingClientRect());
    return () => shown.hidePopover();
  }, [named]);
  return (
    <div class="tooltip" popover="manual" aria-hidden="true" ref={box}>
      {named?.getAttribute('data-tip')}
    </div>
  );
}

/** Keeps the button whose name is shown. Touch has no pointing: there a button is named as it gets the focus. */
function watchAnchors(document: Document, anchor: Signal<Element | null>): () => void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  let timer = 0;
  const turnTo = (next: Element | null, after: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      anchor.value = next;
    }, after);
  };
  const onPointer = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return;
    const next = anchorOf(target) ?? focusedAnchor(document);
    const isOnName = target instanceof Element && target.closest('.tooltip') !== null;
    if (isOnName || next === anchor.peek()) window.clearTimeout(timer);
    else turnTo(next, next === null ? LINGER_MS : REST_MS);
  };
  const hide = () => turnTo(null, 0);
  document.addEventListener('pointerover', onPointer, options);
  document.addEventListener('focusin', () => turnTo(focusedAnchor(document), 0), options);
  for (const event of ['focusout', 'pointerdown', 'wheel', 'scroll'])
    document.addEventListener(event, hide, { ...options, passive: true });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), options);
  return () => {
    window.clearTimeout(timer);
    listening.abort();
  };
}

const anchorOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest('[data-tip]') : null;

/** Focus that is seen, as of a keyboard; a press needs no name. */
const focusedAnchor = ({ activeElement }: Document) =>
  activeElement?.matches(':focus-visible') ? anchorOf(activeElement) : null;

/** Below the button, or where there is no room, above it; always inside the window. */
function placeAt(box: HTMLElement, { left, top, bottom, width }: DOMRect): void {
  const { offsetWidth, offsetHeight } = box;
  const below = bottom + GAP_PX;
  const hasRoomBelow = below + offsetHeight + GAP_PX < window.innerHeight;
  const most = window.innerWidth - offsetWidth - GAP_PX;
  box.style.left = `${Math.max(GAP_PX, Math.min(left + (width - offsetWidth) / 2, most))}px`;
  box.style.top = `${hasRoomBelow ? below : Math.max(GAP_PX, top - offsetHeight - GAP_PX)}px`;
}
