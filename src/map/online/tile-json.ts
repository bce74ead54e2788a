import { plainText } from './plain-text';

/** What the map needs of a TileJSON. */
export interface VectorTiles {
  /** Addresses with `{z}`, `{x}` and `{y}`. */
  readonly tiles: readonly string[];
  readonly minzoom: number;
  readonly maxzoom: number;
  /** As plain text. */
  readonly attribution: string;
}

/** The last zoom of OpenMapTiles, where a TileJSON does not say. */
const USUAL_MAX_ZOOM = 14;

/** A server that does not answer within this time counts as not reached. */
const ANSWER_MS = 12_000;

/** Layers of the schema of OpenMapTiles, of which at least one must be there. */
const KNOWN_LAYERS = ['transportation', 'water', 'landcover', 'place'];

/**
 * Loads a TileJSON.
 * @throws where it does not come, or is not what it should be: with its address, what was found and what is wanted
 */
export async function loadTileJson(address: string, signal: AbortSignal): Promise<VectorTiles> {
  const either = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
  const response = await fetch(address, {
    signal: either,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return readTileJson(await response.json(), address);
}

/** The members of a TileJSON that are understood. @throws see {@link loadTileJson} */
export function readTileJson(content: unknown, address: string): VectorTiles {
  const { tiles, minzoom, maxzoom, attribution, vector_layers } = isRecord(content) ? content : {};
  const wanted = (path: string, found: unknown, what: string) =>
    new Error(`${address}: ${path}: found ${JSON.stringify(found)}, wanted ${what}`);
  if (!isList(tiles) || tiles.length === 0 || !tiles.every(isTemplate))
    throw wanted('tiles', tiles, 'addresses with {z}, {x} and {y}');
  if (isList(vector_layers) && !vector_layers.some(isKnownLayer))
    throw wanted('vector_layers', vector_layers.map(idOf), `layers of OpenMapTiles (${KNOWN_LAYERS})`);
  return {
    // They may be told relative to the file.
    tiles: tiles.map((template) => absolute(template, address)),
    minzoom: zoom(minzoom, 0),
    maxzoom: zoom(maxzoom, USUAL_MAX_ZOOM),
    attribution: typeof attribution === 'string' ? plainText(attribution) : '',
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isTemplate = (value: unknown): value is string =>
  typeof value === 'string' && ['{z}', '{x}', '{y}'].every((part) => value.includes(part));

const idOf = (layer: unknown) => (isRecord(layer) ? layer.id : layer);

const isKnownLayer = (layer: unknown) => KNOWN_LAYERS.includes(String(idOf(layer)));

/** Braces of a template stay as they are. */
const absolute = (template: string, base: string) =>
  new URL(template, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}');

const zoom = (value: unknown, fallback: number): number =>
  typeof value === 'number' && value >= 0 && value <= 24 ? Math.floor(value) : fallback;
