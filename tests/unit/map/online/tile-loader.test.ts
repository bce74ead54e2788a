import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TileLoader, tileAddress } from '../../../../src/map/online/tile-loader';

const fetched = vi.fn<(address: string) => Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

function setUp() {
  const onFailure = vi.fn();
  const loader = new TileLoader(
    {
      vector: ['https://a.example/{z}/{x}/{y}.pbf', 'https://b.example/{z}/{x}/{y}.pbf'],
      terrain: ['https://t.example/{z}/{x}/{y}.png'],
    },
    onFailure,
  );
  const load = (kind: 'vector' | 'terrain', x: number, abort = new AbortController()) => {
    const url = tileAddress(kind).replace('{z}', '7').replace('{x}', `${x}`).replace('{y}', '50');
    return loader.load({ url }, abort);
  };
  return { load, onFailure };
}

const answer =
  (status: number, body: string | null = null) =>
  async () =>
    new Response(body, { status });

test('tiles come from the addresses of their kind, shared between them', async () => {
  fetched.mockImplementation(answer(200, 'tile'));
  const { load } = setUp();
  expect((await load('vector', 1)).data.byteLength).toBe(4);
  await load('vector', 2);
  await load('terrain', 3);
  expect(fetched.mock.calls.map(([address]) => address)).toEqual([
    'https://b.example/7/1/50.pbf',
    'https://a.example/7/2/50.pbf',
    'https://t.example/7/3/50.png',
  ]);
});

test.each([
  ['does not answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['has none', answer(404)],
  ['refuses', answer(403)],
])(
  'a server that %s has failed with the fourth tile in a row, which is told once',
  async (_what, answers) => {
    fetched.mockImplementation(answers);
    const { load, onFailure } = setUp();
    for (let x = 0; x < 6; x++) {
      await expect(load('vector', x)).rejects.toThrow();
      expect(onFailure.mock.calls).toEqual(x < 3 ? [] : [['vector']]);
    }
  },
);

test('a place of which a server has nothing to say is no failure once others have come', async () => {
  const { load, onFailure } = setUp();
  fetched.mockImplementationOnce(answer(200, 'tile'));
  await load('vector', 0);
  fetched.mockImplementation(answer(404));
  for (let x = 1; x < 9; x++) expect((await load('vector', x)).data.byteLength).toBe(0);
  expect(onFailure).not.toHaveBeenCalled();
});

test('neither tiles that come in between nor those that the map gave up count', async () => {
  const { load, onFailure } = setUp();
  for (let x = 0; x < 9; x++) {
    fetched.mockImplementationOnce(x % 3 === 0 ? answer(200, 'tile') : answer(500));
    await load('terrain', x).catch(() => {});
  }
  const given = new AbortController();
  given.abort();
  fetched.mockImplementation(() => Promise.reject(given.signal.reason));
  for (let x = 0; x < 6; x++) await load('terrain', x, given).catch(() => {});
  expect(onFailure).not.toHaveBeenCalled();
});
