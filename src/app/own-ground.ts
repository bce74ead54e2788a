import { effect } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import { OWN_TILE_LAYER, OWN_TILES_MAX_ZOOM } from '../data/worker/tiling';
import type { GroundArchives, OwnGround } from '../map/ground';
import {
  type DrawnOwnLayer,
  isOwnTile,
  parseOwnTile,
  withOwnFeatures,
  withOwnTiles,
} from '../map/own/own-style';
import type { StyleExtension } from '../map/style/style-extension';
import { OWN_COLOURS } from '../own-data/own-colours';
import type { OwnLayer } from '../own-data/own-layer';
import type { OwnLayers } from '../own-data/own-layers';

/** Own layers for both maps: as tiles, and as features. */
export interface DrawnOwn extends OwnGround {
  /** Adds the tiles to those of archives; the same object for the same ones. */
  readonly among: (archives: GroundArchives | null) => GroundArchives;
}

interface Parts {
  /** Whether the map draws tiles now. */
  readonly drawsTiles: () => boolean;
  /** What is drawn has changed; null: nothing is. */
  readonly onChange: (drawn: DrawnOwn | null) => void;
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
): DrawnOwn {
  const tiled = withOwnTiles(drawn, { tileLayer: OWN_TILE_LAYER, maxzoom: OWN_TILES_MAX_ZOOM });
  const load: GroundArchives['load'] = async ({ url }, { signal }) => {
    const { id, ...tile } = parseOwnTile(url);
    const layer = layers.find((one) => one.id === id);
    // A layer that is removed meanwhile has nothing to draw.
    const data = await layer?.client.ask('tile', tile).catch(() => null);
    signal.throwIfAborted();
    return { data: data ?? new ArrayBuffer(0) };
  };
  return { plain: withOwnFeatures(drawn, features), among: amongArchives(tiled, load) };
}

function amongArchives(tiled: StyleExtension, load: GroundArchives['load']): DrawnOwn['among'] {
  let last: { readonly of: GroundArchives | null; readonly both: GroundArchives } | null = null;
  return (archives) => {
    if (last?.of === archives) return last.both;
    const both: GroundArchives = {
      extension: (style, record) => tiled(archives?.extension(style, record) ?? style, record),
      load: (request, abort) =>
        isOwnTile(request.url) || archives === null ? load(request, abort) : archives.load(request, abort),
    };
    last = { of: archives, both };
    return both;
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
