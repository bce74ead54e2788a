import { effect } from '@preact/signals';
import { type Address, decodeAddress, encodeAddress, type Known } from './address';
import type { ViewState } from './view-state';

/** Steps of the reader which Back undoes: places, claims, chapters and rides, not pans, kilometres, layers or themes. */
const stepOf = ({ feature, chapter, claim, ride }: Address) =>
  [feature, chapter, claim, ride?.id].map((id) => id ?? '').join(' ');

/**
 * Keeps the address bar and the state the same. The only writer of the address.
 * @returns stops it
 */
export function bindHistory(state: ViewState, known: Known, window: Window): () => void {
  let step = stepOf(state.address.peek());
  let goingBack = false;

  const stopWriting = effect(() => {
    const address = state.address.value;
    const { search, hash } = encodeAddress(address);
    const url = `${window.location.pathname}${search}${hash}`;
    const next = stepOf(address);
    if (next !== step && !goingBack) window.history.pushState(null, '', url);
    else if (url !== currentUrl(window)) window.history.replaceState(null, '', url);
    step = next;
  });

  function read(): void {
    const { search, hash } = window.location;
    const { address, ignored } = decodeAddress(search, hash, known);
    goingBack = true;
    state.restore(address, ignored, true);
    goingBack = false;
  }
  window.addEventListener('popstate', read);
  return () => {
    stopWriting();
    window.removeEventListener('popstate', read);
  };
}

const currentUrl = ({ location }: Window) => `${location.pathname}${location.search}${location.hash}`;
