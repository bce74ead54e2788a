import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { JsonValue, NewFile, ValuePath } from '../../../../src/author/protocol';
import { hashOf } from '../../../../tools/author/texts';
import { type AuthorServer, connect, type Page, snapshot, startServer } from './author-server';

let server: AuthorServer;
let page: Page;
let before: ReadonlyMap<string, string>;

beforeAll(async () => {
  server = await startServer('river');
  const { folder, around } = server;
  mkdirSync(join(around, 'outside'));
  writeFileSync(join(around, 'outside', 'fluss.json'), '{}\n');
  writeFileSync(join(around, 'secret.json'), '{"a": 1}\n');
  symlinkSync(join(around, 'secret.json'), join(folder, 'figures.json'));
  symlinkSync(join(around, 'outside'), join(folder, 'languages', 'fr'));
  mkdirSync(join(folder, 'languages', 'en', 'glossary.json'));
  cpSync(join(folder, 'sources.json'), join(folder, 'Renamed.json'));
  before = snapshot(around);
  const connected = await connect(server);
  if (connected === undefined) throw new Error('The page of the server itself was refused');
  page = connected;
});

beforeEach(() => {
  before = snapshot(server.around);
});

afterAll(async () => {
  page?.close();
  await server?.stop();
});

const LABEL = { key: 'change.edit', about: 'test' };
const create = (file: string, text = '{}'): NewFile => ({ file, hash: null, edit: 'create', text });
const textOf = (file: string) => readFileSync(join(server.folder, file), 'utf8');
const set = (file: string, path: ValuePath, value: JsonValue) => ({
  file,
  hash: hashOf(textOf(file)),
  edit: 'set' as const,
  path,
  value,
});

const refusalOf = async (edits: readonly unknown[], of: Page = page) => {
  const answer = await of.send({ ask: 7, kind: 'change', label: LABEL, edits });
  expect(answer.ask).toBe(7);
  if ('result' in answer) throw new Error('The change was made');
  return answer.refused;
};

const isUntouched = () => expect(snapshot(server.around)).toEqual(before);

describe('a name that is no content file of the atlas is refused', () => {
  test.each([
    '../secret.json',
    'layers/../../secret.json',
    './atlas.json',
    '/etc/passwd.json',
    '/tmp/x.json',
    'C:/x.json',
    'c:x.json',
    '..\\secret.json',
    'layers\\x.geojson',
    'layers/fluss.geojson\0.json',
    'layers/\u0001.geojson',
    '.atlas/schema/atlas.json',
    '.git/config.json',
    'languages/en/.x.json',
    'con.json',
    'layers/nul.geojson',
    'languages/aux/interface.json',
    'layers/x.geojson.',
    'layers/x.geojson ',
    'layers /x.geojson',
    'layers./x.geojson',
    'layers',
    '',
    '/',
    'index.html',
    'icon.svg',
    'layers/fluss.pmtiles',
    'package.json',
    'README.md',
    'languages/en/story/read-me.md',
    'layers/x.json',
    'basemap/basemap.topo.json',
    'layers/Fluss.geojson',
    'ATLAS.json',
    'layers/fluss.geojson:stream',
    'layers//fluss.geojson',
    'layers/%2e%2e/x.geojson',
    'languages/e\u0301n/interface.json',
    'layers/not-in-atlas-json.geojson',
  ])('%j', async (file) => {
    expect(await refusalOf([create(file)])).toMatchObject({ why: 'not-allowed' });
    const asked = await page.send({ ask: 1, kind: 'locate', target: { what: 'file', file } });
    if ('result' in asked) expect(asked.result).toEqual({ file, hash: null });
    isUntouched();
  });

  test('whatever else a change holds, none of it is written', async () => {
    const good = set('layers/fluss.geojson', ['features', 0, 'properties', 'name'], 'Lorn!');
    expect(await refusalOf([good, create('../x.json')])).toMatchObject({ why: 'not-allowed' });
    isUntouched();
  });
});

describe('the disk does not lead astray', () => {
  test('a link in place of a file', async () => {
    expect(await refusalOf([set('figures.json', ['a'], 2)])).toMatchObject({ why: 'not-allowed' });
    isUntouched();
  });

  test('a link on the way', async () => {
    const refusal = await refusalOf([create('languages/fr/interface.json')]);
    expect(refusal).toMatchObject({ why: 'not-allowed', message: expect.stringContaining('symbolic link') });
    isUntouched();
  });

  test('a folder in place of a file', async () => {
    expect(await refusalOf([create('languages/en/glossary.json')])).toMatchObject({ why: 'not-allowed' });
    isUntouched();
  });

  test('a name that differs in capitals alone', async () => {
    expect(await refusalOf([create('renamed.json')])).toMatchObject({ why: 'not-allowed' });
    expect(await refusalOf([create('languages/EN/claims.json')])).toMatchObject({ why: 'not-allowed' });
    isUntouched();
  });
});

describe('what is no change of the protocol is refused', () => {
  const path = ['features', 0, 'properties', 'name'];
  const file = 'layers/fluss.geojson';
  const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

  test.each<[string, () => unknown[]]>([
    ['no edits', () => []],
    ['too many edits', () => Array(201).fill(set(file, path, 'x'))],
    ['an edit of another kind', () => [{ ...set(file, path, 'x'), edit: 'delete' }]],
    ['a member too many', () => [{ ...set(file, path, 'x'), force: true }]],
    ['no hash', () => [{ ...set(file, path, 'x'), hash: undefined }]],
    ['a path of objects', () => [set(file, [{}] as never, 'x')]],
    ['a negative place', () => [set(file, ['features', -1], 'x')]],
    ['__proto__ in a path', () => [set(file, ['__proto__', 'x'], 'x')]],
    ['constructor in a path', () => [set(file, ['features', 0, 'constructor'], 'x')]],
    ['__proto__ in a value', () => [set(file, path, JSON.parse('{"__proto__": {"x": 1}}'))]],
    ['prototype deep in a value', () => [set(file, path, [{ a: [{ prototype: 1 }] }])]],
    ['a value of too many levels', () => [set(file, path, deep(200) as JsonValue)]],
    ['a path that leads nowhere', () => [set(file, ['features', 99, 'x'], 'x')]],
    [
      'a splice of JSON',
      () => [{ file, hash: hashOf(textOf(file)), edit: 'splice', start: 0, end: 1, found: '{', text: '' }],
    ],
    ['an existing file created', () => [{ ...create(file), hash: null }]],
    ['more than five megabytes', () => [set(file, path, 'x'.repeat(5_000_001))]],
  ])('%s', async (_what, edits) => {
    const refusal = await refusalOf(edits());
    expect(['malformed', 'changed-meanwhile']).toContain(refusal.why);
    isUntouched();
  });

  test('a number beyond all numbers', async () => {
    const question = { ask: 7, kind: 'change', label: LABEL, edits: [set(file, path, 'far')] };
    const answer = await page.sendText(JSON.stringify(question).replace('"far"', '1e999'));
    expect(answer).toMatchObject({ ask: 7, refused: { why: 'malformed' } });
    isUntouched();
  });

  test.each([
    null,
    1,
    'x',
    [],
    {},
    { ask: 1 },
    { ask: 'x', kind: 'state' },
    { ask: 1, kind: 'eval', text: '1' },
  ])('the question %j', async (sent) => {
    expect(await page.send(sent)).toMatchObject({ refused: { why: 'malformed' } });
    isUntouched();
  });

  test('the server goes on after all of it', async () => {
    expect(await page.ask({ kind: 'state' })).toHaveProperty('result');
  });
});

describe('a page of another origin', () => {
  test.each<[string, Parameters<typeof connect>[1]]>([
    ['no origin', { origin: null }],
    ['no origin, and no token', { origin: null, token: null }],
    ['another site', { origin: 'https://example.org' }],
    ['another port of this machine', { origin: 'http://localhost:1' }],
    ['another scheme', { origin: 'https://localhost' }],
    ['a file', { origin: 'null' }],
    ['an origin with a path', { origin: 'http://localhost/x' }],
    ['a name that is pointed here', { origin: 'http://evil.example', host: 'evil.example' }],
    ['a name below localhost', { origin: 'http://evil.localhost', host: 'evil.localhost' }],
    ['an address of another machine', { origin: 'http://192.0.2.1', host: '192.0.2.1' }],
    ['a token of another start', { token: 'abcdefghijkl' }],
    ['no token', { token: null }],
  ])('%s', async (_what, how) => {
    const stranger = await connect(server, how);
    if (stranger !== undefined) {
      const edits = [set('layers/fluss.geojson', ['features', 0, 'properties', 'name'], 'Lorn!')];
      expect(await refusalOf(edits, stranger)).toMatchObject({ why: 'not-allowed' });
      for (const request of [{ kind: 'state' }, { kind: 'undo' }, { kind: 'fix' }, { kind: 'changes' }]) {
        expect(await stranger.send({ ask: 1, ...request })).toMatchObject({
          refused: { why: 'not-allowed' },
        });
      }
      stranger.close();
    }
    isUntouched();
  });

  test.each(['http://localhost', 'http://127.0.0.1'])(
    'that of the server itself is heard: %s',
    async (origin) => {
      const { port } = server;
      const own = await connect(server, { origin: `${origin}:${port}`, host: `${origin.slice(7)}:${port}` });
      expect(await own?.ask({ kind: 'state' })).toHaveProperty('result');
      own?.close();
    },
  );
});

test('nothing is left beside the files', () => {
  const names = readdirSync(server.folder, { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => /(?:^|\/)\./.test(name))).toEqual([]);
});
