import { readFile } from 'node:fs/promises';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Plugin } from 'vite';
import type { BasemapTopology } from '../../src/map/basemap';
import { type ReadAtlas, readAtlas } from '../../tools/atlas/read-atlas';

/** Writes the three files of the bare page: land, lines and points, with the names and summaries of the content. */
export function bareDataPlugin(): Plugin {
  return {
    name: 'bench:bare-data',
    async generateBundle() {
      const { atlas } = await readAtlas('geo');
      const topology: BasemapTopology = JSON.parse(await readFile('geo/basemap/basemap.topo.json', 'utf8'));
      const files: Readonly<Record<string, FeatureCollection>> = {
        land: feature(topology, topology.objects.land),
        lines: drawn(atlas, (type) => type.endsWith('LineString')),
        points: drawn(atlas, (type) => type === 'Point'),
      };
      for (const [name, data] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName: `${name}.geojson`, source: JSON.stringify(data) });
    },
  };
}

function drawn(
  { layers }: ReadAtlas['atlas'],
  isWanted: (type: Geometry['type']) => boolean,
): FeatureCollection {
  const features = Object.entries(layers).flatMap(([layer, file]) =>
    file.features.flatMap(({ id, geometry, properties: { name, summary } }): Feature[] =>
      geometry && isWanted(geometry.type)
        ? [{ type: 'Feature', geometry, properties: { id, layer, name, summary } }]
        : [],
    ),
  );
  return { type: 'FeatureCollection', features };
}
