/** Checks the text of a file; `rest` is what it is checked against. */
type FileCheck<Rest extends readonly unknown[], Checked> = (
  text: string,
  file: string,
  ...rest: Rest
) => Checked;

/**
 * Gives the last result for a file again where neither its text nor what it is checked against has changed, as for most
 * files while an author writes one.
 * @param check depends on nothing but its arguments, and nobody changes its result
 */
export function remember<Rest extends readonly unknown[], Checked>(
  check: FileCheck<Rest, Checked>,
): FileCheck<Rest, Checked> {
  const last = new Map<string, { readonly given: readonly unknown[]; readonly checked: Checked }>();
  return (text, file, ...rest) => {
    const given = [text, ...rest];
    const known = last.get(file);
    if (known?.given.every((value, index) => value === given[index])) return known.checked;
    const checked = check(text, file, ...rest);
    last.set(file, { given, checked });
    return checked;
  };
}

/** More results than the texts of an atlas have; then all are forgotten. */
const REMEMBERED_COUNT = 50_000;

/**
 * Gives the result for the same words again; what is left out counts as an empty word.
 * @param read depends on nothing but its arguments, and nobody changes its result
 */
export function rememberWords<Words extends readonly (string | number | boolean | undefined)[], Result>(
  read: (...words: Words) => Result,
): (...words: Words) => Result {
  const known = new Map<string, Result>();
  return (...words) => {
    const key = words.join('\0');
    const result = known.get(key);
    if (result !== undefined || known.has(key)) return result as Result;
    if (known.size >= REMEMBERED_COUNT) known.clear();
    const fresh = read(...words);
    known.set(key, fresh);
    return fresh;
  };
}

/** Gives the result for the same thing again, as long as somebody has it. */
export function rememberThing<Thing extends object, Result>(
  read: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    const { result } = known.get(thing) ?? { result: read(thing) };
    known.set(thing, { result });
    return result;
  };
}

/** Gives the last result again where the words are the same. */
export function rememberLast<Result>(read: (words: string) => Result): (words: string) => Result {
  let last: { readonly words: string; readonly result: Result } | undefined;
  return (words) => {
    if (last?.words !== words) last = { words, result: read(words) };
    return last.result;
  };
}
