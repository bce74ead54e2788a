import type { IncomingMessage, RequestListener } from 'node:http';
import { acceptedEncoding } from './accept-encoding';
import { byteRange } from './byte-range';
import { findFile } from './find-file';
import { isRangeWanted, preconditionStatus } from './preconditions';
import { securityHeaders } from './security-policy';
import type { SiteFile, SiteFiles, Variant } from './site-files';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** Headers of a file, by its path from the site's root with a slash before it. */
type HeadersOf = (path: string) => Readonly<Record<string, string>>;

const NOT_FOUND = '404.html';

/** Serves a built site as a good static host would: compressed, typed, cached, guarded, and 404 for the unknown. */
export function siteHandler(files: SiteFiles, headersOf: HeadersOf = securityHeaders): RequestListener {
  return (request, response) => {
    const { status, headers, body } = answer(files, headersOf, request);
    const length = status === 304 ? {} : { 'Content-Length': Buffer.byteLength(body) };
    response.writeHead(status, { ...headers, ...length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

function answer(files: SiteFiles, headersOf: HeadersOf, request: IncomingMessage): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refusal(405, 'Method not allowed', headersOf, { Allow: 'GET, HEAD' });
  const found = findFile(files, request.url ?? '/');
  switch (found.kind) {
    case 'malformed':
      return refusal(400, 'Bad request', headersOf);
    case 'folder':
      return refusal(301, 'Moved permanently', headersOf, { Location: found.location });
    case 'nothing':
      return notFound(files, headersOf, request);
    case 'file':
      if (found.path === NOT_FOUND) return notFound(files, headersOf, request);
      return fileAnswer(found.file, headersOf(`/${found.path}`), request);
  }
}

function refusal(
  status: number,
  text: string,
  headersOf: HeadersOf,
  headers: Answer['headers'] = {},
): Answer {
  const type = { 'Content-Type': 'text/plain;charset=utf-8' };
  return { status, headers: { ...headersOf('/'), ...type, ...headers }, body: `${text}\n` };
}

function notFound(files: SiteFiles, headersOf: HeadersOf, { headers }: IncomingMessage): Answer {
  const page = files.get(NOT_FOUND);
  if (page === undefined) return refusal(404, 'Not found', headersOf);
  const { variant, ...sent } = representation(page, headers['accept-encoding']);
  return { status: 404, headers: { ...headersOf(`/${NOT_FOUND}`), ...sent.headers }, body: variant.body };
}

function fileAnswer(file: SiteFile, own: Answer['headers'], { headers, method }: IncomingMessage): Answer {
  const { variant, headers: sent } = representation(file, headers['accept-encoding']);
  const state = { etag: variant.etag, modified: file.modified };
  const all = { ...own, ...sent, ETag: state.etag, 'Last-Modified': state.modified.toUTCString() };
  const status = preconditionStatus(headers, state);
  if (status !== null) return { status, headers: all, body: '' };
  const whole: Answer = { status: 200, headers: all, body: variant.body };
  const [range, ifRange] = [headers.range, headers['if-range']?.toString()];
  // A range counts only where a body is sent.
  if (range === undefined || method === 'HEAD' || !isRangeWanted(ifRange, state)) return whole;
  return partOf(whole, variant.body, range);
}

/** What a client gets of a file: the best encoding that it takes, with what says so to caches. */
function representation(
  file: SiteFile,
  accepted = '',
): { readonly variant: Variant; readonly headers: Answer['headers'] } {
  const encoding = acceptedEncoding(accepted, (one) => file.compressed[one] !== undefined);
  const compressed = encoding && file.compressed[encoding];
  const type = { 'Content-Type': file.type };
  const vary = Object.keys(file.compressed).length > 0 ? { Vary: 'Accept-Encoding' } : {};
  return compressed
    ? { variant: compressed, headers: { ...type, ...vary, 'Content-Encoding': encoding } }
    : { variant: file.plain, headers: { ...type, ...vary } };
}

function partOf(whole: Answer, body: Buffer, header: string): Answer {
  const range = byteRange(header, body.length);
  if (range === null) return whole;
  if (range === 'unsatisfiable') {
    const { 'Content-Encoding': _encoding, ...headers } = whole.headers;
    return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${body.length}` }, body: '' };
  }
  const { first, last } = range;
  const headers = { ...whole.headers, 'Content-Range': `bytes ${first}-${last}/${body.length}` };
  return { status: 206, headers, body: body.subarray(first, last + 1) };
}
