import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Site, serveSite } from '../../../../tools/serve/site';

export const DIGITS = '0123456789';
const MAIN = 'export default 1;\n'.repeat(100);
export const MODIFIED = new Date('2024-05-06T07:08:09Z');

/** A site of a few files, served from a folder of its own. */
export interface SmallSite {
  readonly site: Site;
  /** Around the folder of the site, which is `site`. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Writes the files of a small site and serves them. */
export async function openSmallSite(): Promise<SmallSite> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-serve-'));
  await write(folder, 'index.html', '<h1>English</h1>');
  await write(folder, 'zh/index.html', '<h1>中文</h1>');
  await write(folder, 'zh/places.html', 'places');
  await write(folder, 'a folder: 中/index.html', 'odd');
  await write(folder, '100%/index.html', 'percent');
  await write(folder, '404.html', 'nothing here');
  await write(folder, 'digits.txt', DIGITS);
  await write(folder, 'empty.txt', '');
  await write(folder, 'assets/main-Bx3.js', MAIN);
  await write(folder, 'assets/main-Bx3.js.br', brotliCompressSync(MAIN));
  await write(folder, 'assets/main-Bx3.js.gz', gzipSync(MAIN));
  await write(folder, 'geo/layers/gwadar.geojson', '{}');
  await utimes(join(folder, 'site/digits.txt'), MODIFIED, MODIFIED);
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
  await symlink(folder, join(folder, 'site/up'));
  const site = await serveSite(join(folder, 'site'));
  const close = async () => {
    await site.close();
    await rm(folder, { recursive: true });
  };
  return { site, folder, close };
}

async function write(folder: string, file: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(join(folder, 'site', file)), { recursive: true });
  await writeFile(join(folder, 'site', file), content);
}
