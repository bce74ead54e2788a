import type { Page, Request } from 'playwright-core';

/** One request that came to an end, with what it cost on the wire: headers and compressed body. */
export interface Transfer {
  readonly address: string;
  readonly type: string;
  readonly bytes: number;
}

/** What a browser says of itself when it draws WebGL in software; no fault of the page. */
const BROWSER_CHATTER =
  /GPU stall due to ReadPixels|software WebGL|SwiftShader|GL Driver Message|GroupMarkerNotSet/i;

/** Listens to a page from its birth: what it complains of, whom it calls, what it loads. */
export class PageLog {
  /** Console errors and warnings, uncaught exceptions. */
  readonly complaints: string[] = [];
  /** Addresses asked for that are not on the site's own host. */
  readonly foreignRequests: string[] = [];
  readonly #finished: Request[] = [];

  constructor(page: Page, origin: string) {
    page.on('console', (message) => {
      const type = message.type();
      if (type !== 'error' && type !== 'warning') return;
      if (BROWSER_CHATTER.test(message.text())) return;
      this.complaints.push(`${type}: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.complaints.push(`exception: ${error.stack ?? error.message}`));
    page.on('request', (request) => {
      if (isForeign(request.url(), origin)) this.foreignRequests.push(request.url());
    });
    page.on('requestfinished', (request) => this.#finished.push(request));
  }

  /** The requests that have come to an end so far. */
  finished(): readonly Request[] {
    return [...this.#finished];
  }
}

function isForeign(address: string, origin: string): boolean {
  const { protocol, origin: asked } = new URL(address);
  return protocol !== 'data:' && protocol !== 'blob:' && asked !== origin;
}

/** The body of a worker's script is reported as empty; so the length that the server declared counts. */
export async function transferOf(request: Request): Promise<Transfer> {
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  const declared = Number((await request.response())?.headers()['content-length'] ?? 0);
  return {
    address: request.url(),
    type: request.resourceType(),
    bytes: responseHeadersSize + Math.max(responseBodySize, declared),
  };
}
