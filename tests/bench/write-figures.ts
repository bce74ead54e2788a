import { readFile, writeFile } from 'node:fs/promises';

const [BEGIN, END] = ['<!-- figures -->', '<!-- /figures -->'];

/**
 * Puts a text between the two marks of a page, in place of what is there.
 * @throws where the page has no such marks
 */
export async function writeFigures(page: string, text: string): Promise<void> {
  const before = await readFile(page, 'utf8');
  const [begin, end] = [before.indexOf(BEGIN), before.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${page} has no ${BEGIN} … ${END}`);
  const after = `${before.slice(0, begin + BEGIN.length)}\n\n${text.trim()}\n\n${before.slice(end)}`;
  await writeFile(page, after);
}
