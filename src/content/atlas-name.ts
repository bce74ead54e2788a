import { name } from '#atlas/atlas.json';

/**
 * What files, stores and keys of the atlas are named by. By itself, so that the service worker takes no more of the file.
 */
export const ATLAS_NAME: string = name;
