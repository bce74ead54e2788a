import { readFileSync } from 'node:fs';
import { indexAtlas } from '../../src/content/atlas-index';
import { unpackBasemap } from '../../src/map/basemap';
import { type DetailEntry, unpackDetail } from '../../src/map/detail/detail-file';
import { groundStyle } from '../../src/map/detail/ground-style';
import { wantedFiles } from '../../src/map/detail/wanted-files';
import type { GroundFile } from '../../src/map/ground';
import { mapSources } from '../../src/map/map-sources';
import { FlatTransform } from '../../src/map/svg/flat-transform';
import type { Scene } from '../../src/map/svg/scene';
import { SceneBuilder, type SceneInput } from '../../src/map/svg/scene-builder';
import { DEFAULT_LAYERS } from '../../src/state/defaults';
import { readAtlas } from '../../tools/atlas/read-atlas';
import { inputWith } from '../unit/map/svg/small-scene';

const read = (file: string) => JSON.parse(readFileSync(`geo/basemap/${file}`, 'utf8'));

const { atlas, languages } = await readAtlas('geo');
const story = languages.get('en')?.story ?? { chapters: [] };
export const index = indexAtlas({ ...atlas, ...story });
const basemap = unpackBasemap(read('basemap.topo.json'), read('places.json'), { light: 'l', dark: 'd' });
export const sources = mapSources(index, basemap.names, {
  nameOf: ({ properties }) => properties.name,
  placeNameOf: () => undefined,
});
const entries: readonly DetailEntry[] = read('detail/index.json');

const files = new Map<string, Promise<GroundFile>>();

function unpacked(entry: DetailEntry): Promise<GroundFile> {
  const known = files.get(entry.name) ?? unpackDetail(entry, read(`detail/${entry.file}`), () => null);
  files.set(entry.name, known);
  return known;
}

/** The atlas itself as it is seen with the layers that are on at first, with all the ground that is wanted there. */
export async function atlasScene(
  { zoom, lat, lon }: { readonly zoom: number; readonly lat: number; readonly lon: number },
  more: Partial<SceneInput['record']> = {},
  size = { x: 1280, y: 800 },
): Promise<Scene> {
  const transform = new FlatTransform({ zoom, lat, lon }, size);
  const [west, north] = transform.unproject({ x: 0, y: 0 });
  const [east, south] = transform.unproject({ x: size.x, y: size.y });
  const wanted = wantedFiles(entries, { zoom, bounds: [west, south, east, north] });
  const files = await Promise.all(wanted.map(unpacked));
  const { record } = inputWith({ layers: DEFAULT_LAYERS, ...more });
  return new SceneBuilder().build({
    record,
    basemap,
    sources,
    ground: { style: groundStyle, files },
    transform,
  });
}

/** The texts that a scene shows, on one line each. */
export const textsIn = (scene: Scene): string[] =>
  scene.layers.flatMap((layer) =>
    layer.kind === 'symbols'
      ? layer.symbols.flatMap(({ label }) => (label ? [label.text.lines.join(' ')] : []))
      : [],
  );
