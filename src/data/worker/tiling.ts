/** The one layer in the tiles of a reader's own data. */
export const OWN_TILE_LAYER = 'own';

/** Tiles are cut as far as this; a map that is nearer enlarges them. */
export const OWN_TILES_MAX_ZOOM = 14;
