import type { JsonValue, ValuePath } from './protocol';

/** A text in the first language, and what another language has for it. */
export interface TranslationRow {
  /** In the language's file. */
  readonly path: ValuePath;
  readonly original: string;
  readonly translated: string;
}

type Texts = { readonly [name: string]: JsonValue };

/** Members of a feature's properties that are said in words. */
const TEXT_MEMBERS = ['name', 'summary', 'reason', 'grade_note'] as const;

/**
 * The texts of a feature, row by row.
 * @param feature as its layer's file has it
 * @param texts what the language has for it; absent: nothing yet
 * @param path where that stands in the language's file
 */
export function translationRows(
  feature: JsonValue,
  texts: JsonValue | undefined,
  path: ValuePath,
): TranslationRow[] {
  const { properties } = feature as { readonly properties: Texts };
  const known = (texts ?? {}) as Texts;
  const members = TEXT_MEMBERS.flatMap((member): TranslationRow[] => {
    const original = properties[member];
    if (typeof original !== 'string') return [];
    return [{ path: [...path, member], original, translated: String(known[member] ?? '') }];
  });
  const facts = (properties.facts ?? []) as readonly { readonly value: string }[];
  const translated = (known.facts ?? []) as readonly string[];
  return [
    ...members,
    ...facts.map(({ value }, i): TranslationRow => {
      return { path: [...path, 'facts', i], original: value, translated: translated[i] ?? '' };
    }),
  ];
}

/**
 * What a language's file has for a feature once rows are written. Facts are kept together: as long as one of them is
 * missing, none is written.
 * @param depth how many steps lead to the feature in the file
 * @returns `texts` is `undefined` where nothing is written; `waiting` counts the facts that wait for others
 */
export function textsOf(
  rows: readonly TranslationRow[],
  depth: number,
): { readonly texts: JsonValue | undefined; readonly waiting: number } {
  const texts: Record<string, JsonValue> = {};
  const facts = rows.filter(({ path }) => path[depth] === 'facts').map(({ translated }) => translated.trim());
  for (const { path, translated } of rows) {
    const member = String(path[depth]);
    if (member !== 'facts' && translated.trim() !== '') texts[member] = translated.trim();
  }
  const done = facts.filter((fact) => fact !== '').length;
  if (done > 0 && done === facts.length) texts.facts = facts;
  return {
    texts: Object.keys(texts).length === 0 ? undefined : texts,
    waiting: done === facts.length ? 0 : done,
  };
}

/** Members of a claim that are said in words; a claim is translated as a whole. */
const CLAIM_MEMBERS = ['statement', 'record', 'date'] as const;

/** The texts of a claim, row by row; as {@link translationRows}. */
export function claimRows(claim: JsonValue, texts: JsonValue | undefined, path: ValuePath): TranslationRow[] {
  const [said, known] = [claim, texts ?? {}] as [Texts, Texts];
  return CLAIM_MEMBERS.flatMap((member): TranslationRow[] => {
    const original = said[member];
    if (typeof original !== 'string') return [];
    return [{ path: [...path, member], original, translated: String(known[member] ?? '') }];
  });
}

/** What a language's file has for a claim once all rows are written; as {@link textsOf}. */
export function claimTextsOf(
  rows: readonly TranslationRow[],
  depth: number,
): { readonly texts: JsonValue | undefined; readonly waiting: number } {
  const done = rows.filter(({ translated }) => translated.trim() !== '');
  if (done.length < rows.length) return { texts: undefined, waiting: done.length };
  return {
    texts: Object.fromEntries(rows.map(({ path, translated }) => [String(path[depth]), translated.trim()])),
    waiting: 0,
  };
}
