import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { serve, serveSite } from '../../../../tools/serve/site';
import { ask } from './raw-request';

const [BIG_BYTES, MANY, FEW] = [30_000_000, 200, 64];
/** Those that the machine has. */
const loopbacks = ['127.0.0.1', '::1'].filter((address) =>
  Object.values(networkInterfaces()).some((all) => all?.some((one) => one.address === address)),
);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-site-'));
  await writeFile(join(folder, 'index.html'), 'the atlas');
  for (let number = 0; number < MANY; number++) await writeFile(join(folder, `${number}.txt`), 'small');
  await writeFile(join(folder, 'big.json'), Buffer.alloc(BIG_BYTES, 'x'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Asks for a file, and hangs up at the first bytes of it. */
function hangUp(address: string, target: string): Promise<void> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${target} HTTP/1.1\r\nHost: a\r\n\r\n`);
    });
    socket.once('data', () => socket.destroy());
    socket.once('error', reject);
    socket.once('close', () => resolve());
  });
}

test.runIf(process.platform === 'linux')('downloads that are broken off leave nothing open', async () => {
  const site = await serveSite(folder);
  const open = async () => (await readdir('/proc/self/fd')).length;
  await ask(site.address, '/');
  const before = await open();
  for (let round = 0; round < 10; round++)
    await Promise.all(Array.from({ length: 10 }, () => hangUp(site.address, '/big.json')));
  await expect.poll(open).toBeLessThan(before + 5);
  expect((await ask(site.address, '/')).body).toBe('the atlas');
  await site.close();
});

test.skipIf(process.platform === 'win32')(
  'a server that may open only few files starts, and comes back from a crowd',
  async () => {
    const { url } = import.meta;
    const script = [
      `const { createJiti } = await import('jiti');`,
      `const { serveSite } = await createJiti(${JSON.stringify(url)}).import('../../../../tools/serve/site.ts');`,
      `console.log((await serveSite(${JSON.stringify(folder)})).address);`,
    ].join('\n');
    const limited = `ulimit -n ${FEW} && exec "$0" --input-type=module -e "$1"`;
    const child = spawn('sh', ['-c', limited, process.execPath, script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [address = ''] = await firstLine(child.stdout);
    const crowd = Array.from({ length: 150 }, () => holdConnection(address));
    await Promise.race(crowd.map((socket) => once(socket, 'close')));
    for (const socket of crowd) socket.destroy();
    await expect
      .poll(() => ask(address, '/').then(({ body }) => body, String), { timeout: 10_000 })
      .toBe('the atlas');
    expect(child.exitCode).toBeNull();
    child.kill();
  },
);

async function firstLine(stream: NodeJS.ReadableStream): Promise<string[]> {
  for await (const line of createInterface({ input: stream })) return [line];
  return [];
}

function holdConnection(address: string): Socket {
  const { hostname, port } = new URL(address);
  // The server may refuse it, which is what it is for.
  return connect(Number(port), hostname).on('error', () => {});
}

test('a handler that fails takes down its own request alone', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const site = await serve((request, response) => {
    if (request.url === '/bad') throw new Error('planted');
    response.end('good');
  });
  await expect(ask(site.address, '/bad')).rejects.toThrow();
  expect(log).toHaveBeenCalledWith('GET /bad:', new Error('planted'));
  expect((await ask(site.address, '/good')).body).toBe('good');
  await site.close();
});

describe('the port', () => {
  test.each(loopbacks)('is the next one where that is busy on %s', async (loopback) => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, loopback, resolve));
    const address = other.address();
    const taken = typeof address === 'object' && address !== null ? address.port : 0;
    const steps: [number, number][] = [];
    const site = await serveSite(folder, { port: taken, onBusy: (...step) => steps.push(step) });
    expect(steps[0]).toEqual([taken, taken + 1]);
    expect(Number(new URL(site.address).port)).toBeGreaterThan(taken);
    await site.close();
    await new Promise((resolve) => other.close(resolve));
  });

  test('is another one for each of several that start at once', async () => {
    const first = await serveSite(folder);
    const port = Number(new URL(first.address).port) + 1;
    const sites = await Promise.all(Array.from({ length: 4 }, () => serveSite(folder, { port })));
    expect(new Set(sites.map(({ address }) => address)).size).toBe(4);
    for (const { address } of sites) expect((await ask(address, '/')).body).toBe('the atlas');
    for (const { close } of [first, ...sites]) await close();
  });

  test('is asked for of a host that is there', async () => {
    await expect(serveSite(folder, { host: '192.0.2.1' })).rejects.toThrow(
      /cannot listen on port 0 of 192\.0\.2\.1/,
    );
    const everywhere = await serveSite(folder, { host: '0.0.0.0' });
    expect(everywhere.address).toMatch(/^http:\/\/localhost:\d+\/$/);
    expect((await ask(everywhere.address.replace('localhost', '127.0.0.1'), '/')).status).toBe(200);
    await everywhere.close();
  });
});
