import type { Fact } from '../content/fact';
import type { Translator } from './translator';

/** What a fact says of its feature; a label that has no name in the language is shown as the file has it. */
export const labelInWords = (label: Fact['label'], t: Translator): string =>
  t.has(`fact.${label}`) ? t(`fact.${label}`) : label;
