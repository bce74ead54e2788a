import type { IncomingHttpHeaders } from 'node:http';

/** What tells one state of a file from another. */
export interface Validators {
  readonly etag: string;
  /** To the second. */
  readonly modified: Date;
}

/**
 * Weighs the conditions of a request in the order of RFC 9110, section 13.2.2.
 * @returns 412 where one does not hold, 304 where the client has this very state, null where the file is to be sent
 */
export function preconditionStatus(headers: IncomingHttpHeaders, file: Validators): 304 | 412 | null {
  const [match, noneMatch] = [headers['if-match'], headers['if-none-match']];
  if (match !== undefined) {
    if (!lists(match, file.etag)) return 412;
  } else if (isOlder(file, headers['if-unmodified-since']) === false) return 412;
  if (noneMatch !== undefined) return lists(noneMatch.replaceAll('W/', ''), file.etag) ? 304 : null;
  return isOlder(file, headers['if-modified-since']) ? 304 : null;
}

/** Whether a range may be sent: without `If-Range` always, with it only of the state that the client has a part of. */
export function isRangeWanted(ifRange: string | undefined, { etag, modified }: Validators): boolean {
  return ifRange === undefined || ifRange === etag || ifRange === modified.toUTCString();
}

const lists = (header: string, etag: string): boolean =>
  header.trim() === '*' ||
  header
    .split(',')
    .map((item) => item.trim())
    .includes(etag);

/** Whether the file is no younger than a date; null where there is none, or none that can be read. */
function isOlder({ modified }: Validators, date: string | undefined): boolean | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : modified.getTime() <= time;
}
