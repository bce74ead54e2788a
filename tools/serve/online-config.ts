import { readFileSync } from 'node:fs';
import { type ParseError, parse as parseJson, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import type { OnlineBasemap } from '../../src/content/online-basemap';
import { quote } from '../check/issue';
import { number, type SchemaOf, strict, text } from '../check/schema';

/** Names the servers, unless the environment variable names another file. */
const DEFAULT_FILE = 'online-basemap.json';

/** Browsers allow a page of HTTPS to ask these alone. */
const address = v.pipe(
  text,
  v.check(isAskable, ({ input }) => `found ${quote(input)}, wanted an address with https:`),
);

const template = v.pipe(
  address,
  v.check(
    (value) => ['{z}', '{x}', '{y}'].every((part) => value.includes(part)),
    ({ input }) => `found ${quote(input)}, wanted an address with {z}, {x} and {y}`,
  ),
);

const schema = strict({
  vector: strict({ name: text, tilejson: address }),
  terrain: v.nullable(strict({ name: text, tiles: template, maxzoom: number, attribution: text })),
}) satisfies SchemaOf<OnlineBasemap>;

/**
 * The servers of the online detail, from `online-basemap.json`; from another file where `ATLAS_ONLINE` names one; null
 * where that is empty or `none`.
 * @throws with file, path, what was found and what is wanted
 */
export function readOnlineBasemap({
  ATLAS_ONLINE,
}: Readonly<Record<string, string | undefined>>): OnlineBasemap | null {
  if (ATLAS_ONLINE === '' || ATLAS_ONLINE === 'none') return null;
  const file = ATLAS_ONLINE ?? DEFAULT_FILE;
  const errors: ParseError[] = [];
  const content: unknown = parseJson(readFileSync(file, 'utf8'), errors);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${printParseErrorCode(error.error)} at offset ${error.offset}`);
  const { success, output, issues } = v.safeParse(schema, content);
  if (success) return output;
  const lines = issues.map((issue) => `${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new Error(lines.join('\n'));
}

/** On this machine, without TLS too. */
function isAskable(value: string): boolean {
  const { protocol, hostname } = URL.parse(value) ?? {};
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1)$/.test(hostname ?? ''))
  );
}
