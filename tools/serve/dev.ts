import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer, type ViteDevServer } from 'vite';
import { atlasFolder } from '../code/atlas-folder';
import { siteConfig } from './site-config';

const { values } = parseArgs({
  options: {
    port: { type: 'string', short: 'p' },
    host: { type: 'string' },
    author: { type: 'boolean', default: false },
  },
});

// Whether pages of other machines may write; the server's own may where it listens to this machine alone.
if (values.author) process.env.ATLAS_AUTHOR = 'open';

const manifest = () => readFile(join(atlasFolder(), 'atlas.json'), 'utf8').catch(() => '');

async function create(port: number | undefined): Promise<ViteDevServer> {
  const config = await siteConfig('serve');
  const created = await createServer({
    ...config,
    server: {
      ...config.server,
      ...(port === undefined ? {} : { port }),
      ...(values.host === undefined ? {} : { host: values.host }),
    },
  });
  created.restart = restart;
  return created;
}

/** Starts anew for another `atlas.json`, at the same address: the pages wait for it, and reload. */
async function restart(): Promise<void> {
  const started = await manifest();
  const address = server.httpServer?.address();
  try {
    const next = await create(typeof address === 'object' && address !== null ? address.port : undefined);
    await server.close();
    server = next;
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    server.config.logger.error(`The server goes on with the atlas.json that it had: ${reason}`);
    return;
  }
  await server.listen();
  server.config.logger.info('Started anew, for another atlas.json', { timestamp: true });
  // Somebody may have gone on writing.
  if ((await manifest()) !== started) await restart();
}

/** The server that runs now. */
let server = await create(values.port === undefined ? undefined : Number(values.port));
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });
