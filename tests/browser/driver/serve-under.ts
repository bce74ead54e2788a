import { afterAll, inject } from 'vitest';
import { serve } from '../../../tools/serve/site';
import { readSite } from '../../../tools/serve/site-files';
import { siteHandler } from '../../../tools/serve/site-handler';

/**
 * Serves the built site below a path, as a static host of many sites does: no headers, no fallbacks. Ends with the file.
 * @param path with slashes at both ends, as in `/some/where/`
 * @returns the address of the atlas
 */
export async function serveUnder(path: string): Promise<string> {
  const handle = siteHandler(await readSite(inject('built')), () => ({}));
  const { address, close } = await serve((request, response) => {
    if (!request.url?.startsWith(path)) return void response.writeHead(404).end();
    request.url = request.url.slice(path.length - 1);
    handle(request, response);
  });
  afterAll(close);
  return new URL(path, address).href;
}
