import { expect, test } from 'vitest';
import { foreignReason, listensToItself, type Reach } from '../../../../tools/author/own-origin';

const PORT = 5173;
const REACH: Reach = { isHttps: false, allowedHosts: [], token: 'abc', isOpen: false };

const reason = (origin: string, reach: Partial<Reach> = {}, host = origin.replace(/^\w+:\/\//, '')) =>
  foreignReason(
    { headers: { origin, host }, url: '/?token=abc', socket: { localAddress: '127.0.0.1', localPort: PORT } },
    { ...REACH, ...reach },
  );

test.each([
  ['this machine', reason('http://localhost:5173')],
  ['its number', reason('http://127.0.0.1:5173')],
  ['its number of the newer kind', reason('http://[::1]:5173')],
  [
    'a name that is allowed, through a proxy',
    reason('https://atlas.example', { allowedHosts: ['atlas.example'] }),
  ],
  ['a name below one that is', reason('http://a.atlas.example', { allowedHosts: ['.atlas.example'] })],
])('%s is its own', (_what, found) => expect(found).toBeUndefined());

test('the address of this machine in its network is its own where that was asked for', () => {
  const asked = (isOpen: boolean) =>
    foreignReason(
      {
        headers: { origin: 'http://192.0.2.7:5173', host: '192.0.2.7:5173' },
        url: '/?token=abc',
        socket: { localAddress: '::ffff:192.0.2.7', localPort: PORT },
      },
      { ...REACH, isOpen },
    );
  expect(asked(true)).toBeUndefined();
  expect(asked(false)).toMatch(/neither this machine nor/);
});

test.each([
  ['another port', reason('http://localhost:3000')],
  ['another port that pretends', reason('http://localhost:3000', {}, 'localhost:5173')],
  ['another scheme', reason('https://localhost:5173')],
  ['a name that begins like it', reason('http://localhost.example:5173')],
  [
    'a name that ends like one allowed',
    reason('http://evil-atlas.example', { allowedHosts: ['atlas.example'] }),
  ],
  ['any name', reason('http://evil.example:5173', { allowedHosts: true })],
  ['a number that looks like it', reason('http://127.0.0.1.example:5173')],
  ['this machine, asked for by another name', reason('http://localhost:5173', {}, 'evil.example:5173')],
  ['no address', reason('null', {}, 'localhost:5173')],
  ['an address with more to it', reason('http://localhost:5173/x', {}, 'localhost:5173')],
  ['another token', reason('http://localhost:5173', { token: 'abd' })],
])('%s is foreign', (_what, found) => expect(found).toEqual(expect.any(String)));

test.each([
  ['127.0.0.1', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.0.2.7', false],
])('a server at %s listens to its machine alone: %s', (address, wanted) =>
  expect(listensToItself(address)).toBe(wanted),
);
