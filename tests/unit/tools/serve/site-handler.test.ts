import { mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../../../tools/serve/site';
import { ask, sendRaw } from './raw-request';
import { DIGITS, openSmallSite, type SmallSite } from './small-site';

let small: SmallSite;
const at = (target: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  ask(small.site.address, target, headers, method);

beforeAll(async () => {
  small = await openSmallSite();
});
afterAll(() => small.close());

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
    const led = new URL(headers.location ?? '', new URL(target, small.site.address));
    expect(led.href).toBe(new URL(location, small.site.address).href);
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
    const bare = await serveSite(join(small.folder, 'site/zh'));
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

describe('a request that is none', () => {
  test.each([
    'GARBAGE\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'GET /\u0000 HTTP/1.1\r\nHost: a\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`,
  ])('is refused, and others are answered: %j', async (bytes) => {
    expect(await sendRaw(small.site.address, bytes)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect((await at('/')).status).toBe(200);
  });
});

describe('when the folder changes under it', () => {
  test('the site goes on as it was', async () => {
    const own = join(small.folder, 'changing');
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
