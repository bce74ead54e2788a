import type { ServerResponse } from 'node:http';
import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { PICTURE, pictures } from '../code/pictures';
import { publishedFiles } from './published-files';
import type { ReadAtlas } from './read-atlas';
import { RESOLVED, VIRTUAL } from './virtual-modules';

/** The content as the development server needs it: read once, until a file changes. */
export interface DevContent {
  read(): Promise<ReadAtlas>;
  forget(): void;
  /** A heading and a line a mistake; `undefined` where there is none. */
  mistakes(): Promise<string | undefined>;
}

/** Serves the published files from memory, as the built site has them. */
export function serveFiles(server: ViteDevServer, content: DevContent, folder: string): void {
  const answer = async (path: string, response: ServerResponse) => {
    const text = publishedFiles(await content.read()).get(path);
    if (text === undefined) return false;
    response.setHeader(
      'Content-Type',
      path.endsWith('.geojson') ? 'application/geo+json' : 'application/json',
    );
    response.end(text);
    return true;
  };
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(server.config.base) ? pathname.slice(server.config.base.length) : '';
    if (PICTURE.test(path)) return sendPicture(folder, path, response).then(() => undefined, next);
    if (!path.startsWith('geo/')) return next();
    answer(path, response).then((isAnswered) => isAnswered || next(), next);
  });
}

async function sendPicture(folder: string, path: string, response: ServerResponse): Promise<void> {
  const picture = (await pictures(folder)).get(path);
  if (picture === undefined) response.statusCode = 404;
  if (path.endsWith('.svg')) response.setHeader('Content-Type', 'image/svg+xml');
  response.end(picture);
}

/** Lays the mistakes over each page that connects. */
export function showMistakes(server: ViteDevServer, content: DevContent): void {
  server.environments.client.hot.on('vite:client:connect', async (_data, client) => {
    const message = await content.mistakes();
    if (message !== undefined) client.send({ type: 'error', err: { message, stack: '', plugin: 'atlas' } });
  });
}

/** Reloads the page when a content file is written, added or taken away. */
export function followFolder(server: ViteDevServer, content: DevContent, folder: string): void {
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder + sep)) return;
    content.forget();
    const { moduleGraph, hot } = server.environments.client;
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (id.startsWith(RESOLVED + VIRTUAL)) moduleGraph.invalidateModule(module);
    }
    hot.send({ type: 'full-reload' });
  });
}
