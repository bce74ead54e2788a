import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { afterAll } from 'vitest';

/**
 * Serves the built site below a path, as a static host of many sites does: no headers, no fallbacks. Ends with the file.
 * @param path with slashes at both ends, as in `/some/where/`
 * @returns the address of the atlas
 */
export async function serveUnder(path: string): Promise<string> {
  const serve = sirv('dist', { dev: false });
  const server = createServer((request, response) => {
    const refuse = () => {
      response.writeHead(404).end();
    };
    if (!request.url?.startsWith(path)) return refuse();
    request.url = request.url.slice(path.length - 1);
    serve(request, response, refuse);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  afterAll(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://localhost:${port}${path}`;
}
