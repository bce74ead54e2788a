import type { JsonValue, SourceDraft } from '../../../src/author/protocol';
import { freeId, slug } from '../../../src/content/ids';
import { SOURCES_REACH } from '../../../src/content/vocabulary';
import { addressFault } from '../../check/address-fault';
import { refuse } from '../refused';
import { isBibtex, readBibtex } from './read-bibtex';

type Draft = Record<string, JsonValue>;

/** What a source wants, in the order in which a form asks for it. */
const WANTED = ['type', 'title', 'author', 'publisher', 'issued', 'URL', 'accessed'];

/** With or without its resolver or the word before it. */
const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i;

/**
 * Reads a source from what an author pasted: an address, a DOI, or one entry of BibTeX. Nothing is asked of another
 * host: what they do not say, the author does.
 * @param taken the ids of the sources there are
 * @throws Refused where the text is none of these
 */
export function readSource(pasted: string, taken: ReadonlySet<string>, today: string): SourceDraft {
  const text = pasted.trim();
  const draft = drafted(text, today);
  const style = [...taken].filter((id) => id.startsWith('x-')).length > taken.size / 4 ? 'x-' : '';
  const source = { id: freeId(style + idFor(draft), taken), ...draft };
  const missing = WANTED.filter((member) => !(member in source));
  return { source: source as JsonValue, missing: 'custom' in source ? missing : [...missing, 'custom'] };
}

function drafted(text: string, today: string): Draft {
  if (isBibtex(text)) return withReading(readBibtex(text), today);
  const [, doi] = DOI.exec(text) ?? [];
  if (doi !== undefined) return withReading({ DOI: doi, URL: `https://doi.org/${doi}` }, today);
  const fault = addressFault(text);
  if (fault === undefined) return withReading({ type: 'webpage', URL: text }, today);
  return refuse('malformed', `${fault}; a DOI such as 10.1000/182, or BibTeX, will do too`);
}

/** That the day is known on which it was read, and how far; a day after those that the atlas reaches to is not said. */
function withReading(draft: Draft, today: string): Draft {
  const accessed = { 'date-parts': [today.split('-').map(Number)] };
  return {
    ...draft,
    ...(draft.URL !== undefined && draft.accessed === undefined && today <= SOURCES_REACH
      ? { accessed }
      : {}),
    ...(draft.URL === undefined ? {} : { custom: { held: 'address' } }),
  };
}

/** An id that says which source it is: who and when, else the host and the end of the address. */
function idFor({ author, issued, title, URL: address, DOI: doi }: Draft): string {
  const [first] = Array.isArray(author) ? author : [];
  const who = first === undefined ? undefined : String(first.family ?? first.literal);
  const [[year] = []] = ((issued as { 'date-parts'?: number[][] } | undefined)?.['date-parts'] ??
    []) as number[][];
  if (who !== undefined) return slug(`${who} ${year ?? ''}`, 'source');
  if (doi !== undefined) return slug(`doi ${doi}`, 'source');
  if (typeof title === 'string')
    return slug(`${title.split(' ').slice(0, 4).join(' ')} ${year ?? ''}`, 'source');
  const { hostname, pathname } = new URL(String(address));
  const host = hostname.replace(/^www\./, '').split('.')[0] ?? '';
  const end = pathname.replace(/\/$/, '').split('/').at(-1) ?? '';
  return slug(
    `${host} ${end.replace(/\.\w+$|%[\da-f]{2}/gi, ' ')}`.slice(0, LONGEST_ID_CHARACTERS),
    'source',
  );
}

const LONGEST_ID_CHARACTERS = 40;
