import { foldDigits } from '../i18n/digits';

/** What an address says, part by part, as its sender meant it. */
export interface AddressText {
  /** The value of a parameter; null where it is missing or blank, but for `layers`, where blank means none. */
  readonly parameter: (part: string) => string | null;
  /** What stands after the `#`. */
  readonly place: string;
}

/** `&` as HTML writes it: a page's source was copied, or a program wrote it twice. */
const AMPERSAND = /&(?:amp|#0*38|#x0*26);/gi;
/** A character in UTF-8, as percent escapes. */
const ESCAPED = /%[0-7][\da-f]|%[c-f][\da-f](?:%[89ab][\da-f])+/gi;
/** Each program on the way may escape once more. */
const MAX_ESCAPES_COUNT = 5;
const DASHES = /[‐-―−]/g;
/** Direction marks, joiners, soft hyphens, line ends: nobody sees them. */
const UNSEEN = /[\p{Cf}\p{Cc}]/gu;

/**
 * Takes the search and hash of an address apart. Mail and chat programs, web pages and keyboards change what passes
 * through them: escapes are undone, however often they were made, widths and dashes are made one, marks that cannot be
 * seen go. No id, number or word of an address has any of these, so nothing is lost.
 */
export function readAddressText(search: string, hash: string): AddressText {
  const text = cleaned(unescaped(search.replaceAll('+', ' ') + hash));
  const [query = '', ...afterHash] = text.split('#');
  const [place = '', ...tail] = (afterHash.find((part) => part.trim() !== '') ?? '').split(/[?&]/);
  const values = valuesIn([query, ...tail].join('&'));
  return {
    place: place.trim(),
    parameter: (part) => {
      const given = values.get(part) ?? [];
      if (part === 'layers' && given.length > 0) return given.join(',');
      return given.find((value) => value !== '') ?? null;
    },
  };
}

function unescaped(text: string): string {
  let now = text;
  for (let times = 0; times < MAX_ESCAPES_COUNT; times++) {
    const next = now.replace(ESCAPED, unescapedCharacter).replace(AMPERSAND, '&');
    if (next === now) return now;
    now = next;
  }
  return now;
}

/** The character, or its escapes where they are broken. */
function unescapedCharacter(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch (error) {
    if (error instanceof URIError) return escapes;
    throw error;
  }
}

const cleaned = (text: string) =>
  foldDigits(text.normalize('NFKC')).replace(/\s/g, ' ').replace(UNSEEN, '').replace(DASHES, '-');

/** Values by lower-case names; `?` and `;` before a name part parameters too, as some programs write them. */
function valuesIn(query: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const pair of query.split(/[&?]|;(?=\s*\w+\s*=)/)) {
    const [name = '', ...value] = pair.split('=');
    const key = name.toLowerCase().replace(/[^a-z]/g, '');
    const given = values.get(key) ?? [];
    given.push(value.join('=').trim());
    values.set(key, given);
  }
  return values;
}

/** No word or number of an address is longer; longer ones are left as they are, since cleaning them takes long. */
const MAX_WORD_CHARACTERS_COUNT = 120;

/** A word without what stands around it (brackets, quotes, a full stop), in small letters, its parts joined by `-`. */
export function trimWord(text: string): string {
  if (text.length > MAX_WORD_CHARACTERS_COUNT) return text;
  return text
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** The words of a list, whatever parts them, each once. */
export function splitWords(text: string): readonly string[] {
  const words = text.split(/[\s,;|،؛、/]+/).map(trimWord);
  return [...new Set(words)].filter((word) => word !== '');
}

/** A number or numbers without what stands around them; a minus before and a dash behind are theirs. */
export function trimNumber(text: string): string {
  if (text.length > MAX_WORD_CHARACTERS_COUNT) return text;
  return text.replace(/^[^\d-]+|[^\d-]+$/g, '').replaceAll(' ', '');
}
