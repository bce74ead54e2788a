import { effect } from '@preact/signals';
import { type Address, decodeAddress, encodeAddress, type KnownIds } from './address';
import { AddressBar, type WindowWithHistory } from './address-bar';
import type { ViewState } from './view-state';

/** Steps of the reader which Back undoes: places, claims, chapters and rides, not pans, kilometres, layers or themes. */
const stepOf = ({ feature, chapter, claim, ride }: Address) =>
  [feature, chapter, claim, ride?.id].map((id) => id ?? '').join(' ');

type Page = WindowWithHistory & EventTarget & { readonly document: EventTarget };

/**
 * Keeps the address bar and the state the same. The only writer of the address.
 * @returns stops it
 */
export function bindHistory(state: ViewState, known: KnownIds, window: Page): () => void {
  const bar = new AddressBar(window);
  let { passage } = state.address.peek();
  let step = stepOf(state.address.peek());
  let goingBack = false;
  /** Whether the current entry was pushed while the story played: all that a playback tells is one step. */
  let isOfPlayback = false;

  const stopWatchingPlayback = effect(() => {
    void state.story.playing.value;
    isOfPlayback = false;
  });
  const stopWriting = effect(() => {
    const address = state.address.value;
    const { search, hash } = encodeAddress(address);
    const url = `${window.location.pathname}${search}${hash}`;
    const next = stepOf(address);
    // What is read leaves no step, but for the one from where the story was begun to be told.
    const isTold = state.story.playing.peek() && address.passage !== passage;
    if ((next === step && !isTold) || goingBack || isOfPlayback) bar.replace(url);
    else {
      bar.push(url);
      isOfPlayback = state.story.playing.peek();
    }
    step = next;
    passage = address.passage;
  });

  function read(): void {
    bar.leave();
    const { search, hash } = window.location;
    const { address, ignored } = decodeAddress(search, hash, known);
    goingBack = true;
    state.restore(address, ignored, true);
    goingBack = false;
  }
  const flush = () => bar.flush();
  window.addEventListener('popstate', read);
  window.addEventListener('pagehide', flush);
  window.document.addEventListener('visibilitychange', flush);
  return () => {
    stopWatchingPlayback();
    stopWriting();
    bar.leave();
    window.removeEventListener('popstate', read);
    window.removeEventListener('pagehide', flush);
    window.document.removeEventListener('visibilitychange', flush);
  };
}
