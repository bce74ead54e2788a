import { createRequire } from 'node:module';
import type { JsonValue } from '../../../src/author/protocol';
import { SOURCE_MEMBERS } from '../../check/source-schema';
import { refuse } from '../refused';

/** Whether a text is BibTeX: the reader of citations would fetch an address that it is given. */
export const isBibtex = (text: string): boolean => /^@\s*\w+\s*[{(]/.test(text);

/**
 * Reads one entry of BibTeX as a source, with the members that the check knows.
 * @throws Refused where it cannot be read, or holds several
 */
export function readBibtex(text: string): Readonly<Record<string, JsonValue>> {
  const [item, ...others] = entriesIn(text);
  if (item === undefined) return refuse('malformed', 'found no entry in the BibTeX');
  if (others.length > 0) {
    return refuse('malformed', `found ${others.length + 1} entries of BibTeX, wanted one at a time`);
  }
  const known = Object.entries(item).filter(([name]) => name !== 'id' && SOURCE_MEMBERS.includes(name));
  return Object.fromEntries(
    known.map(([name, value]): [string, JsonValue] => [
      name,
      ['author', 'editor', 'translator'].includes(name) ? namesOf(value) : (value as JsonValue),
    ]),
  );
}

/** A quarter of a second to load, for who pastes BibTeX; modules of this server cannot be imported once it runs. */
function entriesIn(text: string): readonly Readonly<Record<string, unknown>>[] {
  const require = createRequire(import.meta.url);
  const { Cite }: typeof import('@citation-js/core') = require('@citation-js/core');
  require('@citation-js/plugin-bibtex');
  try {
    return new Cite(text).data;
  } catch (error) {
    return refuse(
      'malformed',
      `the BibTeX cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
}

/** A name of one piece, such as that of an office, is a `literal`; particles stay with the family's name. */
function namesOf(names: unknown): JsonValue {
  return (names as readonly CslName[]).map(({ family = '', given, ...particles }): JsonValue => {
    const whole = [particles['dropping-particle'], particles['non-dropping-particle'], family]
      .filter(Boolean)
      .join(' ');
    return given === undefined ? { literal: whole } : { family: whole, given };
  });
}
