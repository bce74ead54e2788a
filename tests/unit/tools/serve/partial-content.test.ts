import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './raw-request';
import { DIGITS, MODIFIED, openSmallSite, type SmallSite } from './small-site';

const [EARLIER, LATER] = ['Mon, 06 May 2024 07:08:08 GMT', 'Mon, 06 May 2024 07:08:10 GMT'];

let small: SmallSite;
const at = (target: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  ask(small.site.address, target, headers, method);

beforeAll(async () => {
  small = await openSmallSite();
});
afterAll(() => small.close());

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
