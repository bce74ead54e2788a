import { LAYER_IDS, type LayerId } from '../content/vocabulary';
import { type Address, encodeAddress } from './address';
import type { ViewState } from './view-state';

/** What a link opens; empty: the view as it is. */
export type LinkedView =
  | Pick<Address, 'feature'>
  | Pick<Address, 'claim'>
  | Pick<Address, 'chapter'>
  | Pick<Address, 'layers'>;

/**
 * The address of a link: what is shown now, with something else open. The camera is left out, as whoever follows the
 * link is shown what it opens.
 */
export function hrefTo(state: ViewState, opened: LinkedView): string {
  const { layers: _layers, ...view } = state.kept.value;
  const address = withOpen(view, opened);
  const layers = layersFor(state.layers, opened);
  return encodeAddress({ ...address, ...state.layers.addressOf(layers, address) }).search || '?';
}

/** What is drawn when something is opened: a chapter brings its own layers, a place adds its own to those drawn. */
function layersFor(state: ViewState['layers'], opened: LinkedView): readonly LayerId[] {
  if ('layers' in opened && opened.layers) return opened.layers;
  if ('chapter' in opened && opened.chapter !== undefined) return state.defaultLayersFor(opened);
  const asked = 'feature' in opened && opened.feature ? state.layersOf(opened.feature) : [];
  const drawn = new Set([...state.visibleLayers(), ...asked]);
  return LAYER_IDS.filter((id) => drawn.has(id));
}

/** A place and a claim are never open together, and neither stays open when a chapter is. */
function withOpen(view: Address, opened: LinkedView): Address {
  if ('layers' in opened) return view;
  if (!('feature' in opened || 'claim' in opened || 'chapter' in opened)) return view;
  const { feature: _feature, claim: _claim, ride, ...rest } = view;
  // A chapter is read on the tab of the story, so that a ride under way ends.
  const goesOn = ride !== undefined && !('chapter' in opened);
  return { ...rest, ...opened, ...(goesOn ? { ride } : {}) };
}

/** The whole address of the view at this moment; the address bar may come a little later. */
export function addressNow(
  { address }: ViewState,
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'>,
): string {
  const { search, hash } = encodeAddress(address.peek());
  return `${origin}${pathname}${search}${hash}`;
}
