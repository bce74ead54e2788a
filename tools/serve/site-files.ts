import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { lookup } from 'mrmime';
import type { Encoding } from './accept-encoding';

/** What is sent of a file in one encoding. */
export interface Variant {
  readonly body: Buffer;
  /** Strong: another body has another one. */
  readonly etag: string;
}

/** A file of a built site. */
export interface SiteFile {
  /** Value of `Content-Type`. */
  readonly type: string;
  /** To the second, as HTTP writes it. */
  readonly modified: Date;
  readonly plain: Variant;
  readonly compressed: Readonly<Partial<Record<Encoding, Variant>>>;
}

/** The files of a built site by their paths from its root, with slashes and without one at the start. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

const SUFFIXES: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };

/**
 * Reads a built site into memory, so that nothing that happens to its folder later can change, cut or stop an answer,
 * and no answer holds a file open. Links to elsewhere are left out.
 */
export async function readSite(folder: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
  const known = new Set(paths);
  const isVariant = (path: string) =>
    Object.values(SUFFIXES).some(
      (suffix) => path.endsWith(suffix) && known.has(path.slice(0, -suffix.length)),
    );
  const files = new Map<string, SiteFile>();
  // One after the other, as a system may allow only few open files.
  for (const path of paths) if (!isVariant(path)) files.set(path, await readSiteFile(folder, path, known));
  return files;
}

async function readSiteFile(folder: string, path: string, known: ReadonlySet<string>): Promise<SiteFile> {
  const read = async (suffix: string) => variantOf(await readFile(join(folder, path + suffix)));
  const readCompressed = async (suffix: string) => (known.has(path + suffix) ? read(suffix) : undefined);
  const [plain, br, gzip, { mtimeMs }] = await Promise.all([
    read(''),
    readCompressed(SUFFIXES.br),
    readCompressed(SUFFIXES.gzip),
    stat(join(folder, path)),
  ]);
  return {
    type: contentType(path),
    modified: new Date(Math.floor(mtimeMs / 1000) * 1000),
    plain,
    compressed: { ...(br && { br }), ...(gzip && { gzip }) },
  };
}

function variantOf(body: Buffer): Variant {
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
}

function contentType(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream';
  return /^text\/|javascript|json|xml/.test(type) ? `${type};charset=utf-8` : type;
}
