import { mkdir, mkdtemp, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serveSite } from '../../../../tools/serve/site';
import { ask, sendRaw } from './raw-request';

const DIGITS = '0123456789';
const MAIN = 'export default 1;\n'.repeat(100);
const MODIFIED = new Date('2024-05-06T07:08:09Z');
const [EARLIER, LATER] = ['Mon, 06 May 2024 07:08:08 GMT', 'Mon, 06 May 2024 07:08:10 GMT'];

let folder: string;
let site: Site;
const at = (target: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  ask(site.address, target, headers, method);

async function write(file: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(join(folder, 'site', file)), { recursive: true });
  await writeFile(join(folder, 'site', file), content);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-serve-'));
  await write('index.html', '<h1>English</h1>');
  await write('zh/index.html', '<h1>中文</h1>');
  await write('zh/places.html', 'places');
  await write('a folder: 中/index.html', 'odd');
  await write('100%/index.html', 'percent');
  await write('404.html', 'nothing here');
  await write('digits.txt', DIGITS);
  await write('empty.txt', '');
  await write('assets/main-Bx3.js', MAIN);
  await write('assets/main-Bx3.js.br', brotliCompressSync(MAIN));
  await write('assets/main-Bx3.js.gz', gzipSync(MAIN));
  await write('geo/layers/gwadar.geojson', '{}');
  await utimes(join(folder, 'site/digits.txt'), MODIFIED, MODIFIED);
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
  await symlink(folder, join(folder, 'site/up'));
  site = await serveSite(join(folder, 'site'));
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

describe('what stands at an address', () => {
  test.each([
    ['/', '<h1>English</h1>'],
    ['/?lang=zh', '<h1>English</h1>'],
    ['/index.html', '<h1>English</h1>'],
    ['/zh/', '<h1>中文</h1>'],
    ['/z%68/', '<h1>中文</h1>'],
    ['http://elsewhere.example/zh/places.html?a=/b', 'places'],
    ['/100%25/', 'percent'],
  ])('%s is a file', async (target, body) => {
    expect(await at(target)).toMatchObject({ status: 200, body });
  });

  test.each([
    ['/zh', '/zh/'],
    ['/zh?feature=gwadar&chapter=a/b', '/zh/?feature=gwadar&chapter=a/b'],
    ['/a%20folder%3A%20%E4%B8%AD?q', '/a%20folder%3A%20%E4%B8%AD/?q'],
    ['/100%25', '/100%25/'],
  ])('%s leads to %s, where relative links hold', async (target, location) => {
    const { status, headers } = await at(target);
    expect(status).toBe(301);
    const led = new URL(headers.location ?? '', new URL(target, site.address));
    expect(led.href).toBe(new URL(location, site.address).href);
    expect((await at(`${led.pathname}${led.search}`)).status).toBe(200);
  });

  test.each([
    '/nothing',
    '/index.html/',
    '/zh/index.html/places.html',
    '/zh//places.html',
    '//zh',
    '//example.org/',
    '/zh%2Fplaces.html',
    '/zh%5Cplaces.html',
    '/../secret.txt',
    '/zh/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5Csecret.txt',
    '/digits.txt%00.html',
    '/link.txt',
    '/up/secret.txt',
    '/up/site/index.html',
    '/__proto__',
    '/assets/main-Bx3.js.br',
    '/404.html',
  ])('%s is nothing', async (target) => {
    expect(await at(target)).toMatchObject({
      status: 404,
      body: 'nothing here',
      headers: { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' },
    });
  });

  test.each(['/%', '/%zz', '/%ff', '/zh/%e4%b8'])('%s is malformed', async (target) => {
    expect((await at(target)).status).toBe(400);
  });

  test('without a page for it, nothing is said in plain text', async () => {
    const bare = await serveSite(join(folder, 'site/zh'));
    expect(await ask(bare.address, '/nothing')).toMatchObject({ status: 404, body: 'Not found\n' });
    await bare.close();
  });
});

describe('methods', () => {
  test.each([
    ['/', {}],
    ['/assets/main-Bx3.js', { 'Accept-Encoding': 'br' }],
    ['/digits.txt', { Range: 'bytes=0-3' }],
    ['/nothing', {}],
    ['/zh', {}],
  ])('HEAD %s %o has the headers of GET for all of it, and no body', async (target, headers) => {
    const { Range: _range, ...whole } = { Range: '', ...headers };
    const [head, get] = [await at(target, headers, 'HEAD'), await at(target, whole)];
    expect(head.status).toBe(get.status);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    expect(head.body).toBe('');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is refused', async (method) => {
    const { status, headers } = await at('/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('encodings', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;q=0.3, br;q=0.1', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['deflate, zstd', undefined],
    ['', undefined],
    ['br;q=oops', undefined],
  ])('who accepts "%s" gets %s', async (accepted, encoding) => {
    const { headers } = await at('/assets/main-Bx3.js', { 'Accept-Encoding': accepted });
    expect(headers).toMatchObject({
      vary: 'Accept-Encoding',
      'content-type': 'text/javascript;charset=utf-8',
    });
    expect(headers['content-encoding']).toBe(encoding);
  });

  test('each is a state of its own', async () => {
    const tags = ['br', 'gzip', 'identity'].map(async (encoding) => {
      const { headers } = await at('/assets/main-Bx3.js', { 'Accept-Encoding': encoding });
      return headers.etag;
    });
    expect(new Set(await Promise.all(tags)).size).toBe(3);
  });
});

test('types, caching and guards are those of the file', async () => {
  expect((await at('/geo/layers/gwadar.geojson')).headers['content-type']).toMatch(/^application\/geo\+json/);
  expect((await at('/assets/main-Bx3.js')).headers['cache-control']).toContain('immutable');
  for (const target of ['/', '/nothing', '/zh', '/%']) {
    const { headers } = await at(target);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
  }
});

describe('ranges', () => {
  test.each([
    ['bytes=0-3', '0123'],
    ['bytes=4-', '456789'],
    ['BYTES=8-99', '89'],
    ['bytes= 2-2', '2'],
    ['bytes=9-18014398509481984', '9'],
    [`bytes=0-${'9'.repeat(400)}`, DIGITS],
    ['bytes=-3', '789'],
    ['bytes=-500', DIGITS],
    [`bytes=-${'9'.repeat(400)}`, DIGITS],
    ['bytes=0-0,', '0'],
  ])('%s is %s', async (range, body) => {
    const start = DIGITS.indexOf(body);
    const reply = await at('/digits.txt', { Range: range });
    expect(reply).toMatchObject({ status: 206, body });
    expect(reply.headers).toMatchObject({
      'content-range': `bytes ${start}-${start + body.length - 1}/10`,
      'content-length': `${body.length}`,
    });
  });

  test.each(['bytes=10-', 'bytes=10-20', `bytes=${'9'.repeat(400)}-`, 'bytes=-0'])(
    '%s cannot be had',
    async (range) => {
      const { status, headers } = await at('/digits.txt', { Range: range });
      expect([status, headers['content-range']]).toEqual([416, 'bytes */10']);
    },
  );

  test.each([
    'bytes=5-1',
    'bytes=-',
    'bytes=',
    'bytes=a-b',
    'bytes=1-2-3',
    'bytes=1',
    'bytes=0x1-3',
    'bytes=--3',
    'bytes=0-1,4-5',
    'lines=0-3',
    'bytes',
    '',
  ])('"%s" does not count', async (range) => {
    expect(await at('/digits.txt', { Range: range })).toMatchObject({ status: 200, body: DIGITS });
  });

  test('are of what is sent, in its encoding', async () => {
    const headers = { 'Accept-Encoding': 'gzip', Range: 'bytes=-4' };
    expect(await at('/assets/main-Bx3.js', headers)).toMatchObject({
      status: 206,
      headers: { 'content-encoding': 'gzip', 'content-length': '4' },
    });
  });

  test('of an empty file cannot be had', async () => {
    expect((await at('/empty.txt', { Range: 'bytes=0-' })).status).toBe(416);
    expect(await at('/empty.txt')).toMatchObject({ status: 200, body: '' });
  });

  test('count only in the state that the client has a part of', async () => {
    const { headers } = await at('/digits.txt');
    const status = async (ifRange = '') =>
      (await at('/digits.txt', { Range: 'bytes=0-1', 'If-Range': ifRange })).status;
    expect(await status(headers.etag)).toBe(206);
    expect(await status(headers['last-modified'])).toBe(206);
    expect(await status(`W/${headers.etag}`)).toBe(200);
    expect(await status('"other"')).toBe(200);
    expect(await status(LATER)).toBe(200);
  });
});

describe('conditions', () => {
  const TAG = 'its own tag';
  test.each([
    [{ 'If-None-Match': TAG }, 304],
    [{ 'If-None-Match': `"a", W/${TAG}` }, 304],
    [{ 'If-None-Match': '*' }, 304],
    [{ 'If-None-Match': '"a"' }, 200],
    [{ 'If-None-Match': '"a"', 'If-Modified-Since': LATER }, 200],
    [{ 'If-Modified-Since': MODIFIED.toUTCString() }, 304],
    [{ 'If-Modified-Since': LATER }, 304],
    [{ 'If-Modified-Since': EARLIER }, 200],
    [{ 'If-Modified-Since': 'yesterday' }, 200],
    [{ 'If-Match': TAG }, 200],
    [{ 'If-Match': `W/${TAG}` }, 412],
    [{ 'If-Match': '"a"' }, 412],
    [{ 'If-Match': '*', 'If-Unmodified-Since': EARLIER }, 200],
    [{ 'If-Unmodified-Since': EARLIER }, 412],
    [{ 'If-Unmodified-Since': MODIFIED.toUTCString() }, 200],
    [{ 'If-Match': TAG, 'If-None-Match': TAG, Range: 'bytes=0-1' }, 304],
  ])('%o: %i', async (conditions: Readonly<Record<string, string>>, status) => {
    const { etag = '' } = (await at('/digits.txt')).headers;
    const headers = Object.entries(conditions).map(([name, value]) => [name, value.replace(TAG, etag)]);
    const reply = await at('/digits.txt', Object.fromEntries(headers));
    expect(reply.status).toBe(status);
    expect(reply.headers).toMatchObject({ etag, 'last-modified': MODIFIED.toUTCString() });
    if (status !== 200) expect(reply.body).toBe('');
  });
});

describe('a request that is none', () => {
  test.each([
    'GARBAGE\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'GET /\u0000 HTTP/1.1\r\nHost: a\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`,
  ])('is refused, and others are answered: %j', async (bytes) => {
    expect(await sendRaw(site.address, bytes)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect((await at('/')).status).toBe(200);
  });
});

describe('when the folder changes under it', () => {
  test('the site goes on as it was', async () => {
    const own = join(folder, 'changing');
    await mkdir(own);
    for (const name of ['gone.txt', 'cut.txt', 'grown.txt', 'folder.txt'])
      await writeFile(join(own, name), DIGITS);
    const running = await serveSite(own);
    await rm(join(own, 'gone.txt'));
    await truncate(join(own, 'cut.txt'), 3);
    await writeFile(join(own, 'grown.txt'), DIGITS.repeat(3));
    await rm(join(own, 'folder.txt'));
    await mkdir(join(own, 'folder.txt'));
    for (const name of ['gone.txt', 'cut.txt', 'grown.txt', 'folder.txt'])
      expect(await ask(running.address, `/${name}`)).toMatchObject({ status: 200, body: DIGITS });
    await rm(own, { recursive: true });
    expect((await ask(running.address, '/gone.txt')).body).toBe(DIGITS);
    await running.close();
  });
});
