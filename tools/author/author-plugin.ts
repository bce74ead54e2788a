import type { IncomingMessage } from 'node:http';
import type { Plugin, ViteDevServer } from 'vite';
import { ANSWER_EVENT, type Answer, ASK_EVENT, CHANGED_EVENT } from '../../src/author/protocol';
import type { AtlasPlugin } from '../atlas/atlas-plugin';
import { atlasFolder } from '../code/atlas-folder';
import { createDesk, type Desk } from './desk/desk';
import { foreignReason, listensToItself, type Reach } from './own-origin';
import { numberOf, readQuestion } from './question-schema';
import { Refused, refuse } from './refused';

/** By which the command says that pages of other machines may write too: `npm run dev -- --host --author`. */
const OPEN_VARIABLE = 'ATLAS_AUTHOR';

/**
 * The server's half of author's mode: answers what pages ask through the hot channel, and tells all of them of each
 * change. Nothing of it is in a build.
 */
export function authorPlugin({ api }: AtlasPlugin): Plugin {
  return {
    name: 'atlas:author',
    apply: 'serve',
    configureServer(server) {
      const follower = api.follower();
      if (follower === undefined)
        throw new Error('The atlas is not followed: its plugin stands before this one');
      const desk = createDesk({
        folder: atlasFolder(server.config.root),
        read: api.read,
        refresh: follower.settle,
        hold: follower.hold,
        adopt: follower.adopt,
      });
      answerPages(server, desk, follower.announce);
      follower.onChange(() => {
        desk.state().then(
          (state) => server.ws.send(CHANGED_EVENT, state),
          (error) => server.config.logger.error(String(error)),
        );
      });
    },
  };
}

/** @param announce has the pages reload after a change: a page that reloads hears no answer */
function answerPages(server: ViteDevServer, desk: Desk, announce: () => void): void {
  const requests = new WeakMap<object, IncomingMessage>();
  server.ws.on('connection', (socket, request) => {
    requests.set(socket, request);
  });
  // One question at a time: each finds the files as the one before left them.
  let last: Promise<unknown> = Promise.resolve();
  server.ws.on(ASK_EVENT, (sent: unknown, client) => {
    last = last
      .then(() => answerTo(sent, requests.get(client.socket), server, desk))
      .then((answer) => {
        if (client.socket.readyState === client.socket.OPEN) client.send(ANSWER_EVENT, answer);
      })
      .catch((error) => server.config.logger.error(`author's mode: ${error}`))
      .then(announce);
  });
}

async function answerTo(
  sent: unknown,
  request: IncomingMessage | undefined,
  server: ViteDevServer,
  desk: Desk,
): Promise<Answer> {
  const ask = numberOf(sent);
  try {
    holdOwn(request, server);
    return { ask, result: await desk.answer(readQuestion(sent)) };
  } catch (error) {
    if (error instanceof Refused) return { ask, refused: error.refusal };
    server.config.logger.error(`author's mode: ${error instanceof Error ? error.stack : error}`);
    const message = `the server failed: ${error instanceof Error ? error.message : error}`;
    return { ask, refused: { why: 'malformed', message } };
  }
}

/** Holds that a question comes from a page of this server, and that other machines do not reach it unasked. */
function holdOwn(request: IncomingMessage | undefined, { config, httpServer }: ViteDevServer): void {
  const reach: Reach = {
    isHttps: config.server.https !== undefined,
    allowedHosts: config.server.allowedHosts,
    token: config.webSocketToken,
    isOpen: process.env[OPEN_VARIABLE] === 'open',
  };
  const address = httpServer?.address();
  const isAlone = typeof address === 'object' && address !== null && listensToItself(address.address);
  if (!isAlone && !reach.isOpen) {
    refuse(
      'not-allowed',
      'the server listens to other machines, which could write too; start it without --host, or with --author',
    );
  }
  const reason = request === undefined ? 'the connection is unknown' : foreignReason(request, reach);
  if (reason !== undefined)
    refuse('not-allowed', `${reason}: author's mode is for pages of this server alone`);
}
