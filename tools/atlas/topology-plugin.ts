import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { encodeTopology } from '../../src/content/coded-topology';

/** Topologies that the app asks for by their address. */
const TOPOLOGY = /\/basemap\/[a-z]+\.topo\.json\?url$/;

/** Builds the files of the coarse ground in the form of `src/content/coded-topology.ts`. */
export function topologyPlugin(): Plugin {
  return {
    name: 'atlas:topology',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: TOPOLOGY },
      async handler(id) {
        const file = id.replace(/\?url$/, '');
        this.addWatchFile(file);
        const source = JSON.stringify(encodeTopology(JSON.parse(await readFile(file, 'utf8'))));
        const asset = this.emitFile({
          type: 'asset',
          name: basename(file),
          originalFileName: file,
          source,
        });
        return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
      },
    },
  };
}
