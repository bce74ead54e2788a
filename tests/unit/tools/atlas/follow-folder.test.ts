import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DevContent, followFolder } from '../../../../tools/atlas/atlas-dev-server';
import type { ReadAtlas } from '../../../../tools/atlas/read-atlas';

const FOLDER = join('/', 'home', 'me', 'atlas');

/** A server and a folder whose text is a number. */
function followed() {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const httpServer = Object.assign(new EventEmitter(), { listening: true });
  const sent: unknown[] = [];
  const restart = vi.fn(async () => undefined);
  let [disk, known] = [1, 1];
  const content = {
    refresh: async () => {
      const isChanged = disk !== known;
      known = disk;
      return isChanged;
    },
    forget: () => undefined,
    adopt: () => {
      known = disk;
    },
  } as unknown as DevContent;
  const client = {
    moduleGraph: { idToModuleMap: new Map() },
    hot: { send: (what: unknown) => sent.push(what) },
  };
  const server = { watcher, httpServer, environments: { client }, restart } as unknown as ViteDevServer;
  let manifest = '{}';
  const follower = followFolder(server, content, FOLDER, async () => manifest);
  return {
    follower,
    sent,
    restart,
    /** Writes without a word of the system. */
    put: (file: string) => {
      disk += 1;
      if (file === 'atlas.json') manifest += ' ';
    },
    write: (file: string) => {
      disk += 1;
      if (file === 'atlas.json') manifest += ' ';
      watcher.emit('all', 'change', join(FOLDER, file));
    },
    /** The system may say late, and twice, what was written. */
    say: (file: string) => watcher.emit('all', 'change', join(FOLDER, file)),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const later = () => vi.advanceTimersByTimeAsync(1000);

test('what is written together is one reload, whatever the system says of it later', async () => {
  const { write, say, sent } = followed();
  write('layers/a.geojson');
  await vi.advanceTimersByTimeAsync(100);
  write('sources.json');
  await vi.advanceTimersByTimeAsync(100);
  write('claims.json');
  await later();
  say('layers/a.geojson');
  await later();
  expect(sent).toEqual([{ type: 'full-reload' }]);
  write('sources.json');
  await later();
  expect(sent).toHaveLength(2);
});

test('what is adopted is reloaded when it is announced, and not again when the system says it', async () => {
  const { follower, write, sent } = followed();
  const told = vi.fn();
  follower.onChange(told);
  await follower.hold(async () => {
    write('layers/a.geojson');
    await vi.advanceTimersByTimeAsync(500);
    write('sources.json');
    expect(sent).toEqual([]);
    follower.adopt({} as ReadAtlas);
  });
  await later();
  expect(sent).toEqual([]);
  follower.announce();
  follower.announce();
  await later();
  expect([sent.length, told.mock.calls.length]).toEqual([1, 1]);
});

test('hidden files, and files elsewhere, are none of it', async () => {
  const { say, write, sent } = followed();
  write('.atlas/schema/layer.json');
  write('layers/.a.geojson.1234.new');
  say('../atlas-of-others/sources.json');
  await later();
  expect(sent).toEqual([]);
});

test('a picture is redrawn although no text has changed', async () => {
  const { say, sent } = followed();
  say('icon.svg');
  await later();
  expect(sent).toHaveLength(1);
});

test('another atlas.json is for a server that starts anew', async () => {
  const { write, restart, sent } = followed();
  write('atlas.json');
  await later();
  expect(restart).toHaveBeenCalledTimes(1);
  // This one is still there: the other could not start.
  expect(sent).toHaveLength(1);
  write('sources.json');
  await later();
  expect([restart.mock.calls.length, sent.length]).toEqual([1, 2]);
});

test('a server starts anew at once where the system tells of other files of the change first', async () => {
  const { put, write, say, restart } = followed();
  put('atlas.json');
  write('layers/a.geojson');
  await later();
  expect(restart).toHaveBeenCalledTimes(1);
  say('atlas.json');
  await later();
  expect(restart).toHaveBeenCalledTimes(1);
});
