import { readFiles } from '../../tools/atlas/read-files';
import type { CheckedAtlas } from '../../tools/check/atlas';
import { checkAtlas } from '../../tools/check/atlas';
import { formatIssue } from '../../tools/check/issue';

/** The texts of an atlas by the names of its files; null takes a file away. */
export type Edits = Readonly<Record<string, ((text: string) => string) | string | null>>;

/**
 * Checks an atlas with mistakes planted in it.
 * @param folder such as `tests/fixtures/atlases/river`
 * @throws where an edit changes nothing, which is a mistake of the test
 */
export async function checkedWith(folder: string, edits: Edits): Promise<CheckedAtlas> {
  const files = await readFiles(folder);
  const texts = new Map(files.map(({ file, text }) => [file.slice('geo/'.length), text]));
  for (const [file, edit] of Object.entries(edits)) {
    const text = texts.get(file);
    const edited = typeof edit === 'function' ? edit(text ?? '') : edit;
    if (edited === (text ?? null)) throw new Error(`${file} was not changed`);
    if (edited === null) texts.delete(file);
    else texts.set(file, edited);
  }
  return checkAtlas([...texts].map(([file, text]) => ({ file: `geo/${file}`, text })));
}

/** As {@link checkedWith}: the lines that the check prints, without their columns. */
export async function linesWith(folder: string, edits: Edits): Promise<string[]> {
  const { issues } = await checkedWith(folder, edits);
  return issues.map(({ column: _column, ...issue }) => formatIssue(issue).replace(/^geo\//, ''));
}
