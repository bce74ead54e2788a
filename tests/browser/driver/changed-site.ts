import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { afterAll, inject } from 'vitest';
import type { LayerArchive } from '../../../src/content/layer-archive';
import type { OnlineBasemap } from '../../../src/content/online-basemap';
import { readOnlineBasemap } from '../../../tools/serve/online-config';
import { contentSecurityPolicy, securityHeaders } from '../../../tools/serve/security-policy';
import { serve } from '../../../tools/serve/site';
import { readSite, type SiteFile } from '../../../tools/serve/site-files';
import { siteHandler } from '../../../tools/serve/site-handler';

/** The built atlas as if it had been built with a server of tiles, until the end of the file. @returns its address */
export async function siteWithTiles({ origin }: { readonly origin: string }): Promise<string> {
  const built = readOnlineBasemap({});
  if (built?.terrain == null) throw new Error('The atlas was built without servers');
  const basemap: OnlineBasemap = {
    vector: { ...built.vector, tilejson: `${origin}/planet` },
    terrain: { ...built.terrain, tiles: `${origin}/heights/{z}/{x}/{y}.png` },
  };
  const changes: Change[] = [
    [built.vector.tilejson, basemap.vector.tilejson],
    [built.terrain.tiles, basemap.terrain?.tiles ?? ''],
    [contentSecurityPolicy(built), contentSecurityPolicy(basemap)],
  ];
  const files = await changedFiles(changes);
  const policy = contentSecurityPolicy(basemap);
  return open(siteHandler(files, (path) => securityHeaders(path, policy)));
}

interface Archives {
  /** As the build would have found them. */
  readonly archives: readonly LayerArchive[];
  /** In place of those built, or beside them, by their paths from the site's root. */
  readonly files: Readonly<Record<string, Buffer>>;
  /** Whether the host sends whole files alone. */
  readonly withoutRanges?: boolean;
}

/** The built atlas as if it had been built with archives of tiles, until the end of the file. @returns its address */
export async function siteWithArchives({ archives, files, withoutRanges }: Archives): Promise<string> {
  const list = JSON.stringify(archives);
  const all = await changedFiles([
    ['"archives":[]', `"archives":${list}`],
    ['\\"archives\\":[]', `\\"archives\\":${list.replaceAll('"', '\\"')}`],
  ]);
  for (const [path, body] of Object.entries(files)) all.set(path, siteFile(path, body));
  const handle = siteHandler(all);
  return open((request, response) => {
    if (withoutRanges) delete request.headers.range;
    handle(request, response);
  });
}

async function open(handler: RequestListener): Promise<string> {
  const site = await serve(handler);
  afterAll(() => site.close());
  return site.address;
}

/** A text of the built site, and what stands in its place. */
type Change = readonly [from: string, to: string];

async function changedFiles(changes: readonly Change[]): Promise<Map<string, SiteFile>> {
  const files = new Map<string, SiteFile>();
  let found = 0;
  for (const [path, file] of await readSite(inject('built'))) {
    const after = /\.(?:html|js)$/.test(path) ? changed(file.plain.body.toString(), changes) : null;
    if (after !== null) found++;
    files.set(
      path,
      after === null ? file : { ...file, ...siteFile(path, Buffer.from(after)), type: file.type },
    );
  }
  const isAsked = changes.some(([from, to]) => from !== to);
  if (isAsked && found === 0)
    throw new Error(`The built site has none of ${changes.map(([from]) => from).join(', ')}`);
  return files;
}

function changed(before: string, changes: readonly Change[]): string | null {
  const after = changes.reduce((text, [from, to]) => text.replaceAll(from, to), before);
  return after === before ? null : after;
}

function siteFile(path: string, body: Buffer): SiteFile {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const type = path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  return { type, modified: new Date(1_700_000_000_000), plain: { body, etag }, compressed: {} };
}
