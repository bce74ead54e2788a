import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { OnlineBasemap } from '../../content/online-basemap';
import { BASE_GROUND } from '../style/layers/background';
import { FIRST_BORDERS } from '../style/layers/boundaries';
import type { StyleExtension } from '../style/style-extension';
import { ONLINE_FROM_ZOOM, ONLINE_SOURCES, onlineGroundLayers } from './online-ground-layers';
import { onlineNameLayers } from './online-name-layers';
import type { VectorTiles } from './tile-json';
import { tileAddress } from './tile-loader';

/** What of the atlas's own basemap the online one takes the place of; borders stay, and names of what it does not name. */
const REPLACED_SOURCES = /^(?:relief|relief-asia|(?:ground|streets)-(?:areas|lines))$/;
const REPLACED_LAYERS = /^(?:ground|streets)-(?:area|water)-names$/;

/** How much steeper the ground is in a ride than in truth. */
const EXAGGERATION_RATIO = 1.3;

/** The style with the online basemap from {@link ONLINE_FROM_ZOOM} on, below all that the atlas itself draws. */
export function withOnline(
  vector: VectorTiles,
  terrain: Pick<NonNullable<OnlineBasemap['terrain']>, 'maxzoom'> | null,
): StyleExtension {
  return (style, { theme, isRidden }) => {
    const ground = onlineGroundLayers(theme, terrain !== null);
    const layers = style.layers.flatMap(giveWay);
    const aboveGround = placeOf(layers, ({ id }) => id === FIRST_BORDERS);
    const aboveNames = placeOf(layers, (layer) => 'source' in layer && layer.source === 'place-names');
    return {
      ...style,
      sources: { ...style.sources, ...sourcesOf(vector, terrain) },
      layers: [
        ...layers.slice(0, aboveGround),
        ...ground,
        ...layers.slice(aboveGround, aboveNames),
        ...onlineNameLayers(theme),
        ...layers.slice(aboveNames),
      ],
      ...(terrain && isRidden
        ? { terrain: { source: ONLINE_SOURCES.heights, exaggeration: EXAGGERATION_RATIO } }
        : {}),
    };
  };
}

function sourcesOf(
  { minzoom, maxzoom, attribution }: VectorTiles,
  terrain: Pick<NonNullable<OnlineBasemap['terrain']>, 'maxzoom'> | null,
): StyleSpecification['sources'] {
  const heights = terrain && {
    type: 'raster-dem' as const,
    tiles: [tileAddress('terrain')],
    encoding: 'terrarium' as const,
    tileSize: 256,
    maxzoom: terrain.maxzoom,
  };
  return {
    [ONLINE_SOURCES.vector]: {
      type: 'vector',
      tiles: [tileAddress('vector')],
      minzoom,
      maxzoom,
      attribution,
    },
    // Apart, since the map takes other tiles for the terrain than for the shading.
    ...(heights && { [ONLINE_SOURCES.shade]: heights, [ONLINE_SOURCES.heights]: heights }),
  };
}

/** A layer of the atlas's own basemap ends where the online one begins. */
function giveWay(layer: LayerSpecification): LayerSpecification[] {
  const isReplaced =
    'source' in layer &&
    (REPLACED_SOURCES.test(layer.source) || REPLACED_LAYERS.test(layer.id) || BASE_GROUND.includes(layer.id));
  if (!isReplaced) return [layer];
  if ((layer.minzoom ?? 0) >= ONLINE_FROM_ZOOM) return [];
  return [{ ...layer, maxzoom: Math.min(layer.maxzoom ?? ONLINE_FROM_ZOOM, ONLINE_FROM_ZOOM) }];
}

/** The place of the first such layer; behind all, where there is none. */
function placeOf(
  layers: readonly LayerSpecification[],
  isWanted: (layer: LayerSpecification) => boolean,
): number {
  const at = layers.findIndex(isWanted);
  return at === -1 ? layers.length : at;
}
