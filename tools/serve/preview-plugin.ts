import { resolve } from 'node:path';
import sirv from 'sirv';
import type { Connect, Plugin } from 'vite';
import { securityHeaders } from './security-policy';

/** Serves the built site as a good static host would: compressed, typed, cached, guarded, and 404 for the unknown. */
export function previewPlugin(): Plugin {
  return {
    name: 'atlas:preview',
    configurePreviewServer(server) {
      const { root, build } = server.config;
      server.middlewares.use(siteHandler(resolve(root, build.outDir)));
    },
  };
}

function siteHandler(folder: string): Connect.NextHandleFunction {
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(securityHeaders(path))) response.setHeader(name, value);
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    serve(request, response, () => refuse(response, 404));
  };
}

function refuse(response: Parameters<Connect.NextHandleFunction>[1], status: 404 | 405): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(status === 404 ? 'Not found\n' : 'Method not allowed\n');
}
