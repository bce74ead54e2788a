import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { PICTURE, pictures } from '../code/pictures';
import type { KeptContent } from './kept-content';
import { publishedFiles } from './published-files';
import type { ReadAtlas } from './read-atlas';
import { RESOLVED, VIRTUAL } from './virtual-modules';

/** The content as the development server needs it: read once, until a file changes. */
export interface DevContent extends KeptContent {
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
    // Also a folder that cannot be read is a mistake to mend, and no reason to end.
    const message = await content.mistakes().catch(String);
    if (message !== undefined) client.send({ type: 'error', err: { message, stack: '', plugin: 'atlas' } });
  });
}

/** What follows the folder of an atlas. */
export interface FolderFollower {
  /** While it is written, nothing is read and no page reloaded; and the other way round. */
  hold<Result>(write: () => Promise<Result>): Promise<Result>;
  /** Sees what has changed, whether the system has said so yet or not, and reloads the pages. */
  settle(): Promise<void>;
  /** Takes over what was read and checked before it was written. */
  adopt(atlas: ReadAtlas): void;
  /** Reloads the pages where something was taken over: who wrote it has been answered by then. */
  announce(): void;
  /** Calls after each change, whoever made it. */
  onChange(listener: () => void): void;
}

/** Editors write a file in several steps, and several files one after the other; so long is waited for the last. */
const SETTLED_AFTER_MS = 120;

/**
 * Reloads the page when content files are written, added or taken away: once for what is written together.
 * @param manifest reads the text of `atlas.json`
 */
export function followFolder(
  server: ViteDevServer,
  content: DevContent,
  folder: string,
  manifest: () => Promise<string> = () => readFile(join(folder, 'atlas.json'), 'utf8').catch(() => ''),
): FolderFollower {
  const listeners: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const result = last.then(act);
    last = result.catch(() => undefined);
    return result;
  };
  let [isOther, isAdopted] = [false, false];
  /** What the server was started with, or could not be started with. */
  let started = manifest();
  const reload = () => {
    isAdopted = false;
    const { moduleGraph, hot } = server.environments.client;
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (id.startsWith(RESOLVED + VIRTUAL)) moduleGraph.invalidateModule(module);
    }
    hot.send({ type: 'full-reload' });
    for (const listener of listeners) listener();
  };
  const settle = async () => {
    // Asked of the disk: the system may tell of other files of the same change first, and the pages reload once.
    const written = await manifest();
    if (written !== (await started)) {
      started = Promise.resolve(written);
      // What it says is built into the server; where it does not hold up, this one goes on, and shows why.
      await server.restart();
      if (server.httpServer?.listening !== true) return;
    }
    const isForced = isOther;
    isOther = false;
    if (isForced) content.forget();
    // A file that cannot be read is a change too: the page shows what is wrong.
    const isChanged = await content.refresh().catch(() => true);
    if (isChanged || isForced) reload();
  };
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    const name = file.startsWith(folder + sep) ? file.slice(folder.length) : '';
    // What is hidden is no content: what is being written, and what tools keep.
    if (name === '' || /[\\/]\./.test(name)) return;
    isOther ||= !/\.(?:json|geojson|md)$/.test(name);
    clearTimeout(timer);
    timer = setTimeout(() => {
      inTurn(settle).catch((error) => server.config.logger.error(String(error)));
    }, SETTLED_AFTER_MS);
  });
  server.httpServer?.once('close', () => clearTimeout(timer));
  return {
    hold: inTurn,
    settle: () => inTurn(settle),
    adopt: (atlas) => {
      content.adopt(atlas);
      isAdopted = true;
    },
    announce: () => {
      if (isAdopted) reload();
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
