import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './read-manifest';

/**
 * Writes what an atlas says of itself, completed, where code that runs without Vite reads it.
 * @returns the file
 */
export function writeManifest(folder: string): string {
  const kept = join('node_modules', '.cache', 'atlas');
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const file = join(process.cwd(), kept, `manifest-${key}.json`);
  mkdirSync(kept, { recursive: true });
  // Another process may be reading it.
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(readManifest(folder)));
  renameSync(fresh, file);
  return file;
}
