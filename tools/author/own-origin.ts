import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** How a server may be reached. */
export interface Reach {
  readonly isHttps: boolean;
  /** Names beside those of this machine; `true`: all. */
  readonly allowedHosts: readonly string[] | true;
  /** What pages of the server connect with. */
  readonly token: string;
  /** Whether its author asked for author's mode also for other machines. */
  readonly isOpen: boolean;
}

type Request = Pick<IncomingMessage, 'headers' | 'url'> & {
  readonly socket: {
    readonly localAddress?: string | undefined;
    readonly localPort?: number | undefined;
    readonly remoteAddress?: string | undefined;
  };
};

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Why a connection is none of a page of the server itself; `undefined`: it is one. Programs that are no browsers connect
 * without an origin, and Vite lets them.
 */
export function foreignReason(request: Request, reach: Reach): string | undefined {
  const { origin, host } = request.headers;
  if (origin === undefined || host === undefined) return 'the connection names no origin';
  const url = parsed(origin);
  if (url === undefined || url.origin !== origin) return `the origin "${origin.slice(0, 100)}" is no address`;
  if (url.host !== parsed(`${url.protocol}//${host}`)?.host) {
    return `the origin "${origin}" is not "${host}", by which the server is reached`;
  }
  if (!hasToken(request.url ?? '', reach.token)) return 'the connection has not got the token of this server';
  return hostFault(url, request, reach);
}

function hostFault(
  url: URL,
  { socket }: Request,
  { isHttps, allowedHosts, isOpen }: Reach,
): string | undefined {
  const { localAddress, localPort } = socket;
  const scheme = isHttps ? 'https:' : 'http:';
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  const isOwn = url.protocol === scheme && port === localPort;
  const address = bare(localAddress);
  if (LOOPBACK.test(url.hostname)) return isOwn ? undefined : `the server is not reached by "${url.origin}"`;
  if (isOpen && isOwn && url.hostname === address) return undefined;
  // Behind a proxy, scheme and port are its own.
  const isNamed = allowedHosts === true ? isOpen : allowedHosts.some((name) => isHost(url.hostname, name));
  return isNamed ? undefined : `"${url.hostname}" is neither this machine nor one of server.allowedHosts`;
}

/** A name of `server.allowedHosts`; with a dot before it, all names below it too. */
const isHost = (hostname: string, name: string) =>
  name.startsWith('.') ? hostname === name.slice(1) || hostname.endsWith(name) : hostname === name;

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function hasToken(url: string, token: string): boolean {
  const given = Buffer.from(parsed(`http://localhost${url}`)?.searchParams.get('token') ?? '');
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** An address as it stands in a URL, also where IPv4 comes in the form of IPv6. */
function bare(address: string | undefined): string | undefined {
  const plain = address?.replace(/^::ffff:/i, '');
  return plain?.includes(':') ? `[${plain}]` : plain;
}

/** Whether a server listens to this machine alone. */
export const listensToItself = (address: string): boolean =>
  address === '::1' || /^(?:::ffff:)?127\./i.test(address);
