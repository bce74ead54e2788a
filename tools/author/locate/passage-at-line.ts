import { frontMatterIn } from '../edit/front-matter';
import { Refused } from '../refused';
import { blocksOf, passagesAmong } from './prose-tree';

/**
 * The passage of a chapter that a line belongs to, counted from 1: the one that it stands in, else the next, as a scene
 * stands before its passage.
 * @param line counted from 1
 * @returns nothing for a line of the front matter, and where no passage follows
 */
export function passageAtLine(text: string, line: number): number | undefined {
  try {
    const { end } = frontMatterIn(text, '');
    if (line <= text.slice(0, end).split('\n').length) return undefined;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
  const at = passagesAmong(blocksOf(text)).findIndex(({ position }) => (position?.end.line ?? 0) >= line);
  return at === -1 ? undefined : at + 1;
}
