import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {
  Answer,
  FileEdit,
  FolderState,
  JsonValue,
  NewFile,
  Results,
  ValuePath,
} from '../../../../src/author/protocol';
import { hashOf } from '../../../../tools/author/texts';
import { type AuthorServer, connect, type Page, snapshot, startServer, tokenOf } from './author-server';

let server: AuthorServer;
let page: Page;
let other: Page;

const joined = async (token = server.token): Promise<Page> => {
  const connected = await connect(server, { token });
  if (connected === undefined) throw new Error('The page of the server itself was refused');
  return connected;
};

beforeAll(async () => {
  server = await startServer('river');
  page = await joined();
});

let before: ReadonlyMap<string, string>;

beforeEach(async () => {
  before = snapshot(server.folder);
  // What the test before it wrote has been seen then.
  await page.ask({ kind: 'state' });
  other = await joined();
});

/** Each test leaves the folder as it found it, by undoing; what it wrote by hand it takes back. */
afterEach(() => {
  other.close();
  expect(snapshot(server.folder)).toEqual(before);
});

afterAll(async () => {
  page.close();
  await server.stop();
});

const LINES = 'layers/fluss.geojson';
const NAME: ValuePath = ['features', 2, 'properties', 'name'];

const read = (file: string) => readFileSync(join(server.folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(server.folder, file), text);
const set = (file: string, path: ValuePath, value: JsonValue): FileEdit => ({
  file,
  hash: hashOf(read(file)),
  edit: 'set',
  path,
  value,
});
const create = (file: string, text: string): NewFile => ({ file, hash: null, edit: 'create', text });

const change = (edits: readonly (FileEdit | NewFile)[], of = page) =>
  of.ask({ kind: 'change', label: { key: 'edited', about: 'test' }, edits });

function resultOf<Kind extends keyof Results>(answer: Answer, _kind: Kind): Results[Kind] {
  if ('refused' in answer) throw new Error(`${answer.refused.why}: ${answer.refused.message}`);
  return answer.result as Results[Kind];
}

const state = async (answer: Promise<Answer>): Promise<FolderState> => resultOf(await answer, 'state');
const refusal = async (answer: Promise<Answer>) => {
  const one = await answer;
  if (!('refused' in one)) throw new Error('It was not refused');
  return one.refused;
};

const undo = () => state(page.ask({ kind: 'undo' }));

const reloads = (of: Page) => of.events.filter(({ type }) => type === 'full-reload').length;

/** One reload and one message have come, and no more of them while the watcher has time to see what was written. */
async function toldOnce(of: Page): Promise<void> {
  await expect.poll(() => [reloads(of), of.changes().length], { timeout: 10_000 }).toEqual([1, 1]);
  await wait(400);
  expect([reloads(of), of.changes().length]).toEqual([1, 1]);
}

describe('a change', () => {
  test('is written, told to all pages, and undone to the letter', async () => {
    const text = read(LINES);
    const { undo: label, revision } = await state(change([set(LINES, NAME, 'Klingen am Fluss')]));
    expect(label).toEqual({ key: 'edited', about: 'test' });
    expect(read(LINES)).toBe(text.replace('"name": "Klingen"', '"name": "Klingen am Fluss"'));
    await toldOnce(other);
    expect(other.changes()[0]).toMatchObject({ revision, undo: label });
    expect((await undo()).redo).toEqual(label);
    expect(read(LINES)).toBe(text);
  });

  test('of several files is one reload, and one undoing', async () => {
    const edits = [
      set(LINES, NAME, 'Klingen 2'),
      set('claims.json', [0, 'record'], 'Eine Meinung, mehr nicht.'),
      set('sources.json', [0, 'title'], 'Stromkarte'),
      create('languages/en/layers/auen.json', '{\n  "reiherwald": {"name": "Heron wood"}\n}\n'),
      set('languages/de/story/01-die-quelle.md', ['title'], 'Quelle'),
    ];
    await state(change(edits));
    await toldOnce(other);
    const [last] = resultOf(await page.ask({ kind: 'changes' }), 'changes').slice(-1);
    expect(last?.diff.match(/^\+\+\+ .*/gm)).toHaveLength(5);
    await undo();
    expect(existsSync(join(server.folder, 'languages/en/layers/auen.json'))).toBe(false);
  });

  test('may give a text to a part of the prose, found by its place', async () => {
    const target = { what: 'passage', lang: 'de', chapter: 'die-auen', passage: 2 } as const;
    const found = resultOf(await page.ask({ kind: 'locate', target }), 'locate');
    const [first] = found.pieces ?? [];
    const start = (found.start ?? 0) + (first?.at ?? 0);
    expect(found.text?.slice(0, 4)).toBe('Im J');
    const edit = { edit: 'splice', start, end: start + 2, found: 'Im', text: 'Mitten im' } as const;
    await state(change([{ file: found.file, hash: String(found.hash), ...edit }]));
    expect(read(found.file)).toContain('\n\nMitten im Juli 1969');
    await undo();
  });

  test('keeps byte order mark, line ends and the mode of the file', async () => {
    const text = read('claims.json');
    const marked = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    write('claims.json', marked);
    chmodSync(join(server.folder, 'claims.json'), 0o640);
    const found = resultOf(await page.ask({ kind: 'locate', target: { what: 'claim', id: 'c1' } }), 'locate');
    expect(found.hash).toBe(hashOf(marked));
    await state(change([set('claims.json', [0, 'confidence'], 'low')]));
    expect(read('claims.json')).toBe(marked.replace('"confidence": "high"', '"confidence": "low"'));
    expect(statSync(join(server.folder, 'claims.json')).mode & 0o777).toBe(0o640);
    await undo();
    expect(read('claims.json')).toBe(marked);
    write('claims.json', text);
  });

  test('that changes nothing is none', async () => {
    const { undo: label } = await state(page.ask({ kind: 'state' }));
    expect((await state(change([set(LINES, NAME, 'Klingen')]))).undo).toEqual(label);
  });

  test('is done although its page is gone, and the next question is answered', async () => {
    const passing = await joined();
    passing
      .ask({ kind: 'change', label: { key: 'edited', about: 'gone' }, edits: [set(LINES, NAME, 'Weg')] })
      .catch(() => undefined);
    await wait(20);
    passing.close();
    await expect.poll(() => read(LINES), { timeout: 10_000 }).toContain('"Weg"');
    expect((await undo()).redo?.about).toBe('gone');
  });
});

test('who changes something is answered before the page reloads', async () => {
  await state(change([set(LINES, NAME, 'Eins')], other));
  await toldOnce(other);
  const kinds = other.events.map(({ type, event }) => event ?? type);
  expect(kinds).toEqual(['connected', 'atlas:author:answer', 'full-reload', 'atlas:author:changed']);
  await undo();
});

describe('nothing is lost', () => {
  test('of two tabs the second is told what stands there now', async () => {
    const edits = [set(LINES, NAME, 'Zwei')];
    const answers = await Promise.all([change([set(LINES, NAME, 'Eins')]), change(edits, other)]);
    const first = answers.findIndex((answer) => 'result' in answer);
    expect(read(LINES)).toContain(first === 0 ? '"Eins"' : '"Zwei"');
    expect(answers[1 - first]).toMatchObject({
      refused: {
        why: 'changed-meanwhile',
        now: { file: LINES, hash: hashOf(read(LINES)), text: read(LINES) },
      },
    });
    await undo();
  });

  test('what an editor wrote stands, also elsewhere in the file', async () => {
    const edit = set(LINES, NAME, 'Aus der Seite');
    const text = read(LINES);
    const byHand = text.replace('"name": "Lorn"', '"name": "Von Hand"');
    write(LINES, byHand);
    expect(await refusal(change([edit]))).toMatchObject({ why: 'changed-meanwhile', now: { text: byHand } });
    expect(read(LINES)).toBe(byHand);
    write(LINES, text);
  });

  test('what was changed by hand since is not undone', async () => {
    await state(change([set(LINES, NAME, 'Eins')]));
    const text = read(LINES);
    write(LINES, text.replace('"name": "Lorn"', '"name": "Von Hand"'));
    expect(await refusal(page.ask({ kind: 'undo' }))).toMatchObject({ why: 'changed-meanwhile' });
    expect(read(LINES)).toContain('Von Hand');
    write(LINES, text);
    await undo();
  });

  test('what was undone can be done again, until something else is', async () => {
    await state(change([set(LINES, NAME, 'Eins')]));
    const text = read(LINES);
    await undo();
    expect((await state(page.ask({ kind: 'redo' }))).undo).toEqual({ key: 'edited', about: 'test' });
    expect(read(LINES)).toBe(text);
    await undo();
    await state(change([set(LINES, NAME, 'Zwei')]));
    expect(await refusal(page.ask({ kind: 'redo' }))).toMatchObject({ why: 'not-found' });
    await undo();
  });

  test('a file that is to be new and is there is not written over', async () => {
    const edits = [create('languages/en/layers/fluss.json', '{}')];
    expect(await refusal(change(edits))).toMatchObject({ why: 'changed-meanwhile' });
  });
});

describe('the check', () => {
  test('refuses a change that brings an error, and says where it is seen', async () => {
    const refused = await refusal(
      change([set(LINES, ['features', 2, 'properties', 'sources'], ['nirgends'])]),
    );
    expect(refused).toMatchObject({
      why: 'check',
      message: expect.stringContaining(
        'layers/fluss.geojson klingen properties.sources[0]: found "nirgends"',
      ),
      issues: [{ file: LINES, severity: 'error', target: { what: 'feature', id: 'klingen' } }],
    });
  });

  test('does not refuse a warning, and errors that were there', async () => {
    const text = read('languages/de/story/04-die-muendung.md');
    write('languages/de/story/04-die-muendung.md', text.replace('feature:lornmund', 'feature:nirgends'));
    const file = 'languages/de/story/04-die-muendung.md';
    const { issues } = await state(page.ask({ kind: 'state' }));
    expect(issues.find(({ severity }) => severity === 'error')).toMatchObject({
      file,
      target: { what: 'passage', lang: 'de', chapter: 'die-muendung', passage: 1 },
    });
    await state(
      change([
        set(file, ['title'], 'Zum Meer'),
        set(LINES, ['features', 2, 'properties', 'also_called'], ['Klinge']),
      ]),
    );
    await undo();
    write(file, text);
  });
});

test('what an editor writes is told and drawn', async () => {
  const text = read(LINES);
  write(LINES, text.replace('"name": "Lorn"', '"name": "Von Hand"'));
  await expect.poll(() => [reloads(other), other.changes().length], { timeout: 10_000 }).toEqual([1, 1]);
  write(LINES, text);
});

test('what the check can mend is told, and mended as a change', async () => {
  const text = read(LINES);
  write(LINES, text.replace('"on_line": [9.3, 48.33]', '"on_line": [9.3013, 48.3355]'));
  const { mendable } = await state(page.ask({ kind: 'state' }));
  expect(mendable).toEqual([
    expect.stringMatching(/^layers\/fluss\.geojson: klingen properties\.stop\.on_line: /),
  ]);
  const mended = await state(page.ask({ kind: 'fix' }));
  expect([mended.mendable, mended.undo]).toEqual([[], { key: 'fixed', about: '' }]);
  await undo();
  expect(read(LINES)).toContain('[9.3013, 48.3355]');
  write(LINES, text);
});

test('the changes are diffs that git applies', async () => {
  const text = read('claims.json');
  const claims = JSON.parse(text);
  await state(
    change([
      set(
        'claims.json',
        [],
        [{ ...claims[0], date: '1830' }, ...claims.slice(1, 3), { ...claims[3], record: 'Nicht bekannt.' }],
      ),
    ]),
  );
  const after = read('claims.json');
  const [last] = resultOf(await page.ask({ kind: 'changes' }), 'changes').slice(-1);
  await undo();
  execFileSync('git', ['apply', '-'], {
    cwd: server.folder,
    input: last?.diff ?? '',
    env: { ...process.env, GIT_DIR: '/dev/null', GIT_CEILING_DIRECTORIES: server.around },
  });
  expect(read('claims.json')).toBe(after);
  write('claims.json', text);
});

describe('atlas.json', () => {
  test('with which the engine cannot start is refused', async () => {
    const refused = await refusal(change([set('atlas.json', ['layers'], [])]));
    expect(refused.why).toBe('check');
    expect(await refusal(change([set('atlas.json', ['years'], [1900, 1800])]))).toMatchObject({
      why: 'check',
    });
  });

  test('is drawn by a server that starts anew at its address, and can be undone there', async () => {
    const edits = [
      create('layers/neu.geojson', read('layers/auen.geojson').replaceAll(/"(id|name)": "/g, '"$1": "neu-')),
      set('languages/de/interface.json', ['layer.neu'], 'Neue'),
    ];
    const inserted: FileEdit = {
      file: 'atlas.json',
      hash: hashOf(read('atlas.json')),
      edit: 'insert',
      path: ['layers'],
      value: { id: 'neu' },
    };
    await state(change([inserted, ...edits]));
    expect(read('atlas.json')).toContain('"told": true},\n    {"id": "neu"}\n  ]');
    const { token } = server;
    await expect.poll(() => tokenOf(server.port).catch(() => token), { timeout: 20_000 }).not.toBe(token);
    page = await joined(await tokenOf(server.port));
    const again = await state(page.ask({ kind: 'state' }));
    expect(again.undo).toEqual({ key: 'edited', about: 'test' });
    expect(again.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const second = await tokenOf(server.port);
    await undo();
    await expect.poll(() => tokenOf(server.port).catch(() => second), { timeout: 20_000 }).not.toBe(second);
    other.close();
  });
});
