import { Converter } from 'opencc-js/t2cn';

/** The unified ideographs that fonts and keyboards of today have. */
const FIRST_CODE_POINT = 0x4e00;
const LAST_CODE_POINT = 0x9fff;

/**
 * The traditional characters that stand for simplified ones in a text, in pairs: `達达爾尔`. Readers may type either;
 * the content is written in one.
 */
export function traditionalCharacters(text: string): string {
  const convert = Converter({ from: 't', to: 'cn' });
  const used = new Set(text.match(/\p{sc=Han}/gu));
  const pairs: string[] = [];
  for (let code = FIRST_CODE_POINT; code <= LAST_CODE_POINT; code++) {
    const character = String.fromCodePoint(code);
    const simple = convert(character);
    if (simple !== character && used.has(simple) && !used.has(character)) pairs.push(character, simple);
  }
  return pairs.join('');
}
