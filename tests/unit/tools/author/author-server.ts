import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import {
  ANSWER_EVENT,
  type Answer,
  ASK_EVENT,
  CHANGED_EVENT,
  type FolderState,
  type Question,
  type Request,
} from '../../../../src/author/protocol';
import { keptFile } from '../../../../tools/author/desk/kept-changes';

/** A development server on a copy of an atlas, with something beside it that no page may touch. */
export interface AuthorServer {
  /** What holds the atlas, in `atlas`, and its surroundings. */
  readonly around: string;
  readonly folder: string;
  readonly port: number;
  readonly token: string;
  /** What the server said so far. */
  readonly said: () => string;
  stop(): Promise<void>;
}

/** @param atlas of `tests/fixtures/atlases`, or a folder */
export async function startServer(atlas: string, args: readonly string[] = []): Promise<AuthorServer> {
  const around = realpathSync(mkdtempSync(join(tmpdir(), 'author-')));
  const folder = join(around, 'atlas');
  const from = atlas.includes('/') ? atlas : `tests/fixtures/atlases/${atlas}`;
  cpSync(from, folder, { recursive: true });
  const command = ['tools/run.mjs', 'tools/serve/dev.ts', '--port', '0', '--atlas', folder, ...args];
  const child = spawn(process.execPath, command, {
    env: { ...process.env, NODE_ENV: 'development', NO_COLOR: '1', VITEST: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const [, found] = /Local:\s+http:\/\/[^:]+:(\d+)\//.exec(output) ?? [];
      if (found !== undefined) resolve(Number(found));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => reject(new Error(`The server did not start:\n${output}`)));
  });
  return {
    around,
    folder,
    port,
    token: await tokenOf(port),
    said: () => output,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(around, { recursive: true });
      rmSync(keptFile(folder), { force: true });
    },
  };
}

/** What pages of a server connect with; another after each start of it. */
export async function tokenOf(port: number): Promise<string> {
  const client = await (await fetch(`http://localhost:${port}/@vite/client`)).text();
  return /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
}

/** How a connection is made; what is left out is as a page of the server has it. */
export interface Connecting {
  readonly origin?: string | null;
  readonly host?: string;
  readonly token?: string | null;
  /** By which name or number of the machine. */
  readonly at?: string;
}

/** A page, as far as the server sees one. */
export interface Page {
  ask(request: Request): Promise<Answer>;
  /** Sends anything as a question. @returns the next answer */
  send(sent: unknown): Promise<Answer>;
  /** The same of a text that should be JSON. */
  sendText(json: string): Promise<Answer>;
  /** What came since the page connected: answers, changes, full reloads. */
  readonly events: { readonly type: string; readonly event?: string; readonly data?: unknown }[];
  readonly changes: () => FolderState[];
  close(): void;
}

/** @returns nothing where the server refuses the connection */
export async function connect(server: AuthorServer, how: Connecting = {}): Promise<Page | undefined> {
  const { origin = `http://localhost:${server.port}`, token = server.token, host, at = 'localhost' } = how;
  const address = `ws://${at}:${server.port}/${token === null ? '' : `?token=${token}`}`;
  const socket = new WebSocket(address, 'vite-hmr', {
    ...(origin === null ? {} : { origin }),
    ...(host === undefined ? {} : { headers: { host } }),
  });
  socket.setMaxListeners(0);
  const events: Page['events'] = [];
  const waiting: ((answer: Answer) => void)[] = [];
  const isOpen = await new Promise<boolean>((resolve) => {
    socket.on('error', () => resolve(false));
    socket.on('message', (raw) => {
      const message = JSON.parse(String(raw));
      events.push(message);
      if (message.event === ANSWER_EVENT) waiting.shift()?.(message.data);
      if (message.type === 'connected') resolve(true);
    });
  });
  if (!isOpen) return undefined;
  let asked = 0;
  const send = (data: unknown) => sendText(JSON.stringify(data));
  const sendText = (json: string) =>
    new Promise<Answer>((resolve, reject) => {
      waiting.push(resolve);
      socket.once('close', () => reject(new Error('The server closed the connection')));
      socket.send(`{"type": "custom", "event": "${ASK_EVENT}", "data": ${json}}`);
    });
  return {
    send,
    sendText,
    ask: (request) => {
      asked += 1;
      return send({ ask: asked, ...request } satisfies Question);
    },
    events,
    changes: () =>
      events.filter(({ event }) => event === CHANGED_EVENT).map(({ data }) => data as FolderState),
    close: () => socket.close(),
  };
}

/** The files below a folder with what they hold: what git would see. */
export function snapshot(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    names
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        return [path, entry.isFile() ? readFileSync(path, 'utf8') : 'no file'];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
