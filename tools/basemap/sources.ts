import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

/** A package of Debian that holds data: a plain download, and the same for ever. */
export interface DataPackage {
  readonly address: string;
  readonly sha256: string;
  /** What is read of it, from the root of a system. */
  readonly holds: string;
}

const POOL = 'https://deb.debian.org/debian/pool/main';

/** Terrain, and the courses of rivers. */
export const DATA_PACKAGES: readonly DataPackage[] = [
  {
    address: `${POOL}/m/marble/marble-qt-data_22.12.3-1_all.deb`,
    sha256: '137e6ddc52a3a245be27f44d2ffad063ddf21c0ba5f6d48edc295b3864c9db48',
    holds: 'usr/share/marble/data/maps/earth/srtm/3',
  },
  {
    address: `${POOL}/g/gmt-gshhg/gmt-gshhg-full_2.3.7-6_all.deb`,
    sha256: '2c12ca67ac90e0fbd65369ddefc183308a91fd9af5f2137dfbe2500d21f31352',
    holds: 'usr/share/gmt-gshhg/binned_river_f.nc',
  },
];

/**
 * Has the data of a package lie in a folder; what is there already is not fetched again.
 * @param work the folder: `deb/` for packages, `root/` for what is in them
 * @param fetched what brings a file from an address
 * @throws where the file is another than is wanted, or does not hold what is read of it
 */
export async function ensurePackage(
  { address, sha256, holds }: DataPackage,
  work: string,
  fetched: (address: string) => Promise<Buffer> = download,
): Promise<void> {
  const root = join(work, 'root');
  if (existsSync(join(root, holds))) return;
  const file = join(work, 'deb', basename(address));
  const content = existsSync(file) ? await readFile(file) : await fetched(address);
  const found = createHash('sha256').update(content).digest('hex');
  if (found !== sha256) {
    await rm(file, { force: true });
    throw new Error(`${address}: found a file with the SHA-256 ${found}, wanted ${sha256}`);
  }
  await mkdir(join(work, 'deb'), { recursive: true });
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
  await mkdir(root, { recursive: true });
  await unpack(file, root);
  if (!existsSync(join(root, holds))) throw new Error(`${file}: found no ${holds} in it`);
}

async function download(address: string): Promise<Buffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: found the answer ${response.status}, wanted the file`);
  return Buffer.from(await response.arrayBuffer());
}

const run = promisify(execFile);

/** By `dpkg-deb`, where there is one, else by a `tar` that reads archives of `ar` and `xz`, as that of macOS and Windows does. */
async function unpack(file: string, root: string): Promise<void> {
  try {
    await run('dpkg-deb', ['-x', file, root]);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    await run('tar', ['-xf', file, '-C', root]);
    const data = (await readdir(root)).find((name) => name.startsWith('data.tar'));
    if (data === undefined) throw new Error(`${file}: found no data.tar in it`);
    await run('tar', ['-xf', join(root, data), '-C', root]);
  }
}
