import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { siteConfig } from './site-config';

const { values } = parseArgs({
  options: {
    port: { type: 'string', short: 'p' },
    host: { type: 'string' },
    author: { type: 'boolean', default: false },
  },
});

// Whether pages of other machines may write; its own page may where it listens to this machine alone.
if (values.author) process.env.ATLAS_AUTHOR = 'open';

const server = await createServer({
  ...(await siteConfig('serve')),
  server: {
    ...(values.port === undefined ? {} : { port: Number(values.port) }),
    ...(values.host === undefined ? {} : { host: values.host }),
  },
});
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });
