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
