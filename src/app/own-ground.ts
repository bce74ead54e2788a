import { effect } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import { OWN_TILE_LAYER, OWN_TILES_MAX_ZOOM } from '../data/worker/tiling';
import type { OwnGround } from '../map/ground';
import { type DrawnOwnLayer, parseOwnTile, withOwnFeatures, withOwnTiles } from '../map/own/own-style';
import { OWN_COLOURS } from '../own-data/own-colours';
import type { OwnLayer } from '../own-data/own-layer';
import type { OwnLayers } from '../own-data/own-layers';

interface Parts {
  /** Whether the map draws tiles now. */
  readonly drawsTiles: () => boolean;
  /** What is drawn has changed; null: nothing is. */
  readonly onChange: (ground: OwnGround | null) => void;
}

/**
 * Has the map draw the layers of a reader's own that are on.
 * @param also signals to read, whose changes may make another map of it
 * @returns ends that
 */
export function drawOwnLayers(own: OwnLayers, { drawsTiles, onChange }: Parts, also: () => void): () => void {
  const plain = new PlainFeatures();
  let before = '';
  return effect(() => {
    also();
    const layers = own.layers.value.filter(({ isVisible }) => isVisible);
    const isTiled = drawsTiles();
    const drawn = layers.map(drawnOwn);
    const now = JSON.stringify([drawn, isTiled]);
    if (now === before) return;
    before = now;
    if (isTiled || layers.length === 0) {
      onChange(layers.length === 0 ? null : ground(layers, drawn, new Map()));
      return;
    }
    void plain.of(layers).then((features) => {
      if (before === now) onChange(ground(layers, drawn, features));
    });
  });
}

const drawnOwn = ({ id, colour, version, summary: { bounds } }: OwnLayer): DrawnOwnLayer => ({
  id,
  colour: OWN_COLOURS[colour],
  version,
  bounds,
});

function ground(
  layers: readonly OwnLayer[],
  drawn: readonly DrawnOwnLayer[],
  features: ReadonlyMap<string, FeatureCollection>,
): OwnGround {
  return {
    tiled: withOwnTiles(drawn, { tileLayer: OWN_TILE_LAYER, maxzoom: OWN_TILES_MAX_ZOOM }),
    plain: withOwnFeatures(drawn, features),
    load: async ({ url }, { signal }) => {
      const { id, ...tile } = parseOwnTile(url);
      const layer = layers.find((one) => one.id === id);
      // A layer that is removed meanwhile has nothing to draw.
      const data = await layer?.client.ask('tile', tile).catch(() => null);
      signal.throwIfAborted();
      return { data: data ?? new ArrayBuffer(0) };
    },
  };
}

/** The features of layers for a map without tiles, asked for once for each version. */
class PlainFeatures {
  readonly #asked = new Map<string, Promise<FeatureCollection>>();

  async of(layers: readonly OwnLayer[]): Promise<ReadonlyMap<string, FeatureCollection>> {
    const asked = layers.map(async ({ id, version, client }) => {
      const key = `${id} ${version}`;
      const features = this.#asked.get(key) ?? client.ask('plain', null);
      this.#asked.set(key, features);
      return [id, await features] as const;
    });
    const came = await Promise.allSettled(asked);
    return new Map(came.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
  }
}
