import { resource } from '../state/resource';

/**
 * The layers of the reader's own, which come with the first of them. One for the page: the map and the panel show the
 * same ones, and neither is there before the other asks.
 */
export const ownData = resource(async () => (await import('./open-own-layers')).openOwnLayers());
