import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StoredAreas } from '../../../../src/offline/worker/stored-areas';

const SCOPE = 'https://atlas.example/site/';
const FILE = `${SCOPE}geo/basemap/detail/gwadar.topo.json`;
const stored = new Map<string, Response>();
const fetched = vi.fn(async () => new Response('streets'));

const build = (revision: string) =>
  new StoredAreas('areas', SCOPE, [{ url: 'geo/basemap/detail/gwadar.topo.json', revision }]);
const ask = async (areas: StoredAreas, mayStore = true) =>
  (await areas.answer(new Request(FILE), { mayStore })).text();

beforeEach(() => {
  stored.clear();
  fetched.mockReset().mockImplementation(async () => new Response('streets'));
  vi.stubGlobal('fetch', fetched);
  const cache = {
    put: async (key: string, response: Response) => void stored.set(key, response),
    keys: async () => [...stored.keys()].map((url) => ({ url })),
    delete: async (key: string) => stored.delete(key),
  };
  vi.stubGlobal('caches', {
    open: async () => cache,
    match: async (key: string) => stored.get(key)?.clone(),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the streets that were looked at are there without a network', async () => {
  expect(await ask(build('a'))).toBe('streets');
  fetched.mockRejectedValueOnce(new TypeError('offline'));
  expect(await ask(build('a'))).toBe('streets');
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('another revision is fetched anew, and the old one is deleted', async () => {
  await ask(build('a'));
  await ask(build('b'));
  expect(fetched).toHaveBeenCalledTimes(2);
  await build('b').deleteOld();
  expect([...stored.keys()]).toEqual([`${FILE}?revision=b`]);
});

test('nothing is stored after the reader has removed all, nor what did not come', async () => {
  await ask(build('a'), false);
  expect(stored.size).toBe(0);
  fetched.mockResolvedValueOnce(new Response('', { status: 404 }));
  await ask(build('a'));
  expect(stored.size).toBe(0);
});
