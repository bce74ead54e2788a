import { MANIFEST, type ManifestLayer } from './manifest';

/** All layers, in the order of the legend. */
export const LAYERS: readonly ManifestLayer[] = MANIFEST.layers;

const rows = new Map(LAYERS.map((row) => [row.id, row]));

/** A value for each layer. */
export function byLayer<Value>(of: (row: ManifestLayer) => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(LAYERS.map((row) => [row.id, of(row)]));
}

/**
 * The row of a layer.
 * @throws where the atlas has no layer of that id
 */
export function layerRow(id: string): ManifestLayer {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`No layer "${id}"`);
  return row;
}

/** Ids of the layers whose rows pass a test, in the order of the legend. */
export const layersWhere = (test: (row: ManifestLayer) => boolean): readonly string[] =>
  LAYERS.filter(test).map(({ id }) => id);
