import { quote } from './issue';

/** Most names and ids: nothing can be wrong with them. */
const PLAIN = /^[\w.,;:'()/-]+(?: [\w.,;:'()/-]+)*$/;

/** Characters that are not seen, or turn text round, and have no business in any language of the content. */
const UNSEEN =
  /[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u00A0\u00AD\u061C\u180E\u200B\u2060-\u2064\u202A-\u202F\uFEFF]/u;

/** Marks that Arabic script needs beside Latin letters and figures, and joins letters by. */
const DIRECTION_MARK = /[\u200C-\u200F\u2066-\u2069]/u;

const REPLACEMENT = '\uFFFD';

/** UTF-8 that was read as Latin-1 and saved again: “Ã©” for “é”, “â€™” for “’”. */
const TWICE_ENCODED = /[ÂÃ][\u0080-\u00BF]|â€|Ø[§-»]|Ù[\u0080-\u008F]/u;

const HTML = /<\/?[a-z][^<>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;

const MARKDOWN = /\*\*|`|\[[^\]]*\]\([^)]*\)|^#{1,6} /;

/** Letters of other scripts that look like Latin ones, within a word of Latin letters. */
const LOOKALIKE =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/**
 * What is wrong with a text of the content as such, whatever it says.
 * @param directed whether it may hold the marks of text that runs both ways
 */
export function textFaults(text: string, directed: boolean): string[] {
  if (PLAIN.test(text)) return [];
  const rules: readonly (readonly [boolean, () => string])[] = [
    [text.includes(REPLACEMENT), () => 'found U+FFFD, which stands for a character that was lost'],
    [
      TWICE_ENCODED.test(text),
      () => `found ${quote(partAt(text, TWICE_ENCODED))}, which looks like UTF-8 read as Latin-1`,
    ],
    [UNSEEN.test(text), () => `found ${codeOf(text, UNSEEN)}, a character that is not seen`],
    [
      !directed && DIRECTION_MARK.test(text),
      () => `found ${codeOf(text, DIRECTION_MARK)}, a character that is not seen`,
    ],
    [
      directed && !isolatesMatch(text),
      () => 'found an isolate (U+2066 to U+2068) without its end (U+2069), or the other way round',
    ],
    [text !== '' && text.trim() !== text, () => `found ${quote(text)}, wanted no space at its ends`],
    [/\S {2,}\S/.test(text), () => `found two spaces in a row at ${quote(partAt(text, /\S {2,}\S/))}`],
    [HTML.test(text), () => `found HTML, ${quote(partAt(text, HTML))}; texts are plain`],
    [MARKDOWN.test(text), () => `found Markdown, ${quote(partAt(text, MARKDOWN))}; this text is plain`],
    [
      text.normalize('NFC') !== text,
      () => 'found letters with their accents apart, wanted them composed (NFC)',
    ],
    [
      LOOKALIKE.test(text),
      () => `found letters of two scripts in one word, at ${quote(partAt(text, LOOKALIKE))}`,
    ],
  ];
  return rules.flatMap(([isBroken, describe]) => (isBroken ? [describe()] : []));
}

/** What Markdown did not take for a link or for emphasis, and was meant so. */
const HALF_A_LINK =
  /\[[^\]]*\]|\]\s*\(|\((?:feature|layer|chapter|claim|https?):|\b(?:feature|layer|chapter|claim):[a-z0-9]|\bhttps?:\/\/|\*\*|(?<!\S)\*\S/;

/** What is wrong with a run of text in a chapter. */
export function proseFaults(text: string): string[] {
  const half = partAt(text, HALF_A_LINK);
  const faults = textFaults(text.replace(/\s*\n\s*/g, ' ').trim(), true);
  return half === ''
    ? faults
    : [...faults, `found ${quote(half)} in the text, wanted a link such as [words](feature:id)`];
}

function partAt(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[0] ?? '';
}

function codeOf(text: string, pattern: RegExp): string {
  const code = partAt(text, pattern).codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function isolatesMatch(text: string): boolean {
  let open = 0;
  for (const char of text) {
    if (char >= '\u2066' && char <= '\u2068') open += 1;
    if (char === '\u2069') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
