import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/**
 * Serves a page of another origin, higher than any screen, with some HTML in it. Ends with the file.
 * @returns its address
 */
export async function outerPage(html: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Outer</title><body style="height: 3000px">${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  afterAll(() => {
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}
