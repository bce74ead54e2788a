import { printParseErrorCode, visit } from 'jsonc-parser';

/** The first place where a text stops being JSON. */
export interface JsonError {
  /** Characters from the start of the text. */
  readonly offset: number;
  /** What stands there, as far as it belongs together; empty at the end of the text. */
  readonly found: string;
  readonly wanted: string;
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** By the names of the errors of jsonc-parser. */
const WANTED: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a value, or a name in double quotes',
  InvalidNumberFormat: 'a number such as 1.5',
  UnexpectedEndOfNumber: 'a number such as 1.5',
  PropertyNameExpected: 'a member name in double quotes',
  ColonExpected: '":"',
  CommaExpected: '"," or the end of the list or object',
  CloseBraceExpected: '"," or "}"',
  CloseBracketExpected: '"," or "]"',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'no comment',
  UnexpectedEndOfComment: 'no comment',
  UnexpectedEndOfString: 'text that ends in a double quote on its own line',
  InvalidUnicode: 'an escape such as \\u00e9',
  InvalidEscapeCharacter: 'an escape such as \\n or \\u00e9',
  InvalidCharacter: 'no control character in text',
};

/** Finds where `JSON.parse` gives up, whose own words differ between engines. Answers `undefined` for JSON. */
export function findJsonError(text: string): JsonError | undefined {
  let first: JsonError | undefined;
  const onError = (code: number, offset: number, length: number) => {
    first ??= {
      offset,
      found: text.slice(offset, offset + length),
      wanted: isCommaTooMany(text, offset)
        ? 'no comma before it'
        : (WANTED[printParseErrorCode(code)] ?? 'a value'),
    };
  };
  visit(text, { onError }, STRICT);
  return first;
}

function isCommaTooMany(text: string, offset: number): boolean {
  return (text[offset] === '}' || text[offset] === ']') && text.slice(0, offset).trimEnd().endsWith(',');
}
