import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Chapter } from '../content/model';
import { useExplorer } from '../ui/context';
import { passageAt, type Scrolled, scrollTopFor } from './reading-line';

/** How long the text must rest before the map goes to what is read: whoever scrolls far sees the last scene alone. */
const SETTLE_MS = 150;

/** What a reader scrolls with. Of other scrolling the passages are known already. */
const BY_HAND = ['wheel', 'touchmove', 'pointerdown', 'pointerup', 'keydown'] as const;
/** Tab is not among them: whoever goes from link to link may be on the way to the map. */
const SCROLL_KEYS = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];

/** For how long the text may scroll on by itself after the hand, or after it scrolled last. */
const MOMENTUM_MS = 2500;

/** After so long a window that was resized is laid out, and the sheet at rest. */
const RESIZED_MS = 350;

/** Marks the passage that is read; the style sheet shows it. */
const READ_MARK = 'data-read';

/** Says which passage has come to the reading line, leads the text to one that is asked for, and marks it. */
export function useReadingLine(prose: RefObject<HTMLElement | null>, chapter: Chapter): void {
  const { state } = useExplorer();
  useEffect(() => watchScrolling(prose, (passage) => state.readPassage(passage)), [prose, state]);
  useLayoutEffect(() => {
    const { passage, cursor } = state.story;
    // Whoever comes for a mention or a claim is led there.
    if (cursor.peek() === null && passage.peek() !== null) scrollTo(prose.current, passage.peek(), false);
  }, [chapter.id, chapter.lang, prose, state]);
  useEffect(() => keepPassage(prose, () => state.story.passage.peek()), [prose, state]);
  // What was asked for before the text was there has been led to above.
  const known = useRef(state.story.seek.peek());
  useSignalEffect(() => {
    const seek = state.story.seek.value;
    if (seek === known.current) return;
    known.current = seek;
    if (seek !== null) scrollTo(prose.current, seek.passage, !prefersStillness());
  });
  useSignalEffect(() => {
    const { scene, story } = state;
    const read = scene.value === null ? null : (story.passage.value ?? 1);
    for (const [i, one] of passagesOn(prose.current).entries())
      one.toggleAttribute(READ_MARK, i + 1 === read);
  });
}

/** Where the window has become wider or narrower, the passage that is read is brought back to its line. */
function keepPassage(prose: RefObject<HTMLElement | null>, read: () => number | null): () => void {
  const listening = new AbortController();
  let [width, timer] = [window.innerWidth, 0];
  const onResize = () => {
    // The bars of a phone's browser change the height alone, while the reader scrolls.
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => scrollTo(prose.current, read(), false), RESIZED_MS);
  };
  window.addEventListener('resize', onResize, { signal: listening.signal });
  return () => {
    window.clearTimeout(timer);
    listening.abort();
  };
}

const prefersStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const passagesOn = (prose: HTMLElement | null): HTMLElement[] => [
  ...(prose?.querySelectorAll<HTMLElement>('[data-passage]') ?? []),
];

function watchScrolling(
  prose: RefObject<HTMLElement | null>,
  onPassage: (passage: number | null) => void,
): () => void {
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  let [scrolledMs, timer] = [Number.NEGATIVE_INFINITY, 0];
  const noteHand = (event: Event) => {
    if (event instanceof KeyboardEvent && !SCROLL_KEYS.includes(event.key)) return;
    const { target, timeStamp } = event;
    const scroller = scrollerOf(prose.current);
    const isHere = target === document.body || (target instanceof Node && scroller?.contains(target));
    // Whoever holds the scroll bar may rest.
    const isHeld = event.type === 'pointerdown' && target === scroller;
    if (isHere) scrolledMs = isHeld ? Number.POSITIVE_INFINITY : timeStamp;
  };
  for (const type of BY_HAND) document.addEventListener(type, noteHand, options);
  const forgetHand = () => {
    scrolledMs = Number.NEGATIVE_INFINITY;
  };
  document.addEventListener('atlas:seek', forgetHand, options);
  const settle = () => {
    const scroller = scrollerOf(prose.current);
    if (scroller) onPassage(passageAt(topsIn(prose.current, scroller), scrolledOf(scroller)));
  };
  document.addEventListener(
    'scroll',
    ({ target, timeStamp }) => {
      if (timeStamp - scrolledMs > MOMENTUM_MS) return;
      if (!(target instanceof Node) || !target.contains(prose.current)) return;
      scrolledMs = Math.max(scrolledMs, timeStamp);
      window.clearTimeout(timer);
      timer = window.setTimeout(settle, SETTLE_MS);
    },
    options,
  );
  return () => {
    window.clearTimeout(timer);
    listening.abort();
  };
}

function scrollTo(prose: HTMLElement | null, passage: number | null, isSmooth: boolean): void {
  const scroller = scrollerOf(prose);
  const top = scroller && passage !== null ? topsIn(prose, scroller)[passage - 1] : undefined;
  if (scroller === null || top === undefined) return;
  document.dispatchEvent(new Event('atlas:seek'));
  scroller.scrollTo({
    top: scrollTopFor(top, scrolledOf(scroller)),
    behavior: isSmooth ? 'smooth' : 'instant',
  });
}

const scrolledOf = ({ scrollTop, clientHeight, scrollHeight }: Element): Scrolled => ({
  scrollTopPx: scrollTop,
  heightPx: clientHeight,
  wholePx: scrollHeight,
});

/** Where the passages begin in all that scrolls. */
function topsIn(prose: HTMLElement | null, scroller: Element): number[] {
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop;
  return passagesOn(prose).map((one) => one.getBoundingClientRect().top - origin);
}

/** What the prose scrolls in: the body of the panel, on very low screens the panel. */
function scrollerOf(prose: HTMLElement | null): Element | null {
  for (let element = prose?.parentElement; element; element = element.parentElement) {
    const { overflowY } = getComputedStyle(element);
    if (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight) return element;
  }
  return null;
}
