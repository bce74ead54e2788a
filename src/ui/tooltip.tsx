import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** How long a mouse rests on a button until its name is shown. */
const REST_MS = 300;
/** How long the name stays when the mouse has left the button, so that it can be reached. */
const LINGER_MS = 250;
/** Between a button and its name, and between the name and the edge of the window. */
const GAP_PX = 6;

/** A button that is pressed may be gone, and its name with it. */
const HIDING_KEYS = ['Escape', 'Enter', ' '];

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
  // What has the focus is named again where it comes to rest.
  const onScroll = () => {
    anchor.value = null;
    turnTo(focusedAnchor(document), REST_MS);
  };
  document.addEventListener('pointerover', onPointer, options);
  document.addEventListener('focusin', () => turnTo(focusedAnchor(document), 0), options);
  // At once, as a long one may lie over what gets the focus next.
  const leave = () => {
    anchor.value = null;
    window.clearTimeout(timer);
  };
  document.addEventListener('focusout', leave, options);
  document.addEventListener('pointerdown', hide, options);
  document.addEventListener('scroll', onScroll, { ...options, passive: true });
  // A finger points at nothing: what is there to be explained (`data-tip-pressed`) is so by a press.
  const onPress = ({ target }: Event) => {
    const pressed = anchorOf(target);
    if (pressed?.hasAttribute('data-tip-pressed')) turnTo(pressed, 0);
  };
  document.addEventListener('click', onPress, options);
  document.addEventListener('keydown', ({ key }) => HIDING_KEYS.includes(key) && hide(), options);
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

/** Below the button, else above it, else beside it: where it covers no other button. Always inside the window. */
function placeAt(box: HTMLElement, button: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const [middle, level] = [
    button.left + (button.width - width) / 2,
    button.top + (button.height - height) / 2,
  ];
  const places = [
    { left: middle, top: button.bottom + GAP_PX },
    { left: middle, top: button.top - height - GAP_PX },
    { left: button.left - width - GAP_PX, top: level },
    { left: button.right + GAP_PX, top: level },
  ];
  const inside = places.map(({ left, top }) => ({
    left: clamp(left, window.innerWidth - width - GAP_PX),
    top: clamp(top, window.innerHeight - height - GAP_PX),
  }));
  const buttons = [...document.querySelectorAll('[data-tip]')].map((one) => one.getBoundingClientRect());
  const clearOf = (covered: readonly DOMRect[]) =>
    inside.find(
      ({ left, top }) =>
        !covered.some(
          (one) => one.left < left + width && one.right > left && one.top < top + height && one.bottom > top,
        ),
    );
  // Where it must lie over another button, it never does over its own.
  const { left = 0, top = 0 } = clearOf(buttons) ?? clearOf([button]) ?? inside[0] ?? {};
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}

const clamp = (wanted: number, most: number) => Math.max(GAP_PX, Math.min(wanted, most));
