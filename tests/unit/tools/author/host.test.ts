import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuthorServer, connect, startServer } from './author-server';

/** An address of this machine in a network, where it is in one. */
const outside = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

describe.each([
  ['a server that listens to other machines', ['--host', '0.0.0.0'], false],
  ['one that was asked to serve their authors too', ['--host', '0.0.0.0', '--author'], true],
])('%s', (_what, args, isOpen) => {
  let server: AuthorServer;

  beforeAll(async () => {
    server = await startServer('three-points', args);
  });

  afterAll(async () => {
    await server?.stop();
  });

  test(`${isOpen ? 'answers' : 'refuses, and says how to start it,'} a page of this machine`, async () => {
    const page = await connect(server);
    const answer = await page?.ask({ kind: 'state' });
    if (isOpen) expect(answer).toHaveProperty('result');
    else {
      const message = expect.stringContaining('start it without --host, or with --author');
      expect(answer).toMatchObject({ refused: { why: 'not-allowed', message } });
    }
    page?.close();
  });

  test.skipIf(outside === undefined)(`${isOpen ? 'answers' : 'refuses'} one by its address`, async () => {
    const own = `http://${outside}:${server.port}`;
    const page = await connect(server, { origin: own, at: outside ?? '' });
    expect(await page?.ask({ kind: 'state' })).toHaveProperty(isOpen ? 'result' : 'refused');
    page?.close();
    const foreign = await connect(server, { origin: 'http://192.0.2.9', at: outside ?? '' });
    expect(await foreign?.ask({ kind: 'state' })).toMatchObject({ refused: { why: 'not-allowed' } });
    foreign?.close();
  });
});
