/** Prints what a first view loads: brotli for text, as it is for pictures. */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const text = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
for (const name of ['basemap.topo.json', 'disputes.json', 'places.json', 'relief.json', 'relief-light.avif', 'relief-dark.avif']) {
  if (!existsSync(`../${name}`)) continue;
  const bytes = readFileSync(`../${name}`);
  const packed = name.endsWith('.avif') ? bytes : brotliCompressSync(bytes, text);
  console.log(name.padEnd(20), bytes.length, packed.length);
}
