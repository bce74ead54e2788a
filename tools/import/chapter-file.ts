import { freeId, slug } from '../../src/content/ids';
import { MANIFEST } from '../../src/content/manifest';
import type { ImportedChapter } from './imported';

/** Where a chapter comes to stand. */
interface Placing {
  readonly number: number;
  /** The chapters that the story has. */
  readonly taken: readonly { readonly id: string }[];
  readonly layer: string;
}

/**
 * A chapter as a file of the story.
 * @param place the feature that it is about; its name in the text becomes a link, else one stands before it
 */
export function chapterFile(
  { title, paragraphs, bounds }: ImportedChapter,
  place: string | undefined,
  { number, taken, layer }: Placing,
): { name: string; text: string } {
  const id = freeId(slug(title, 'chapter'), new Set(taken.map((chapter) => chapter.id)));
  const [part] = MANIFEST.parts;
  const front = [
    `title: ${JSON.stringify(title)}`,
    ...(part === undefined ? [] : [`part: ${part}`]),
    `bounds: [${bounds.join(', ')}]`,
    `layers: [${layer}]`,
    ...(MANIFEST.article === undefined ? [] : ['paragraphs: [1]']),
  ];
  const link = place === undefined ? [] : [`[${plain(title)}](feature:${place}).`];
  const prose = [...link, ...paragraphs.map(plain)];
  const digits = String(number).padStart(2, '0');
  return {
    name: `${digits}-${id}.md`,
    text: `---\n${front.join('\n')}\n---\n\n${prose.join('\n\n')}\n`,
  };
}

/** Signs that Markdown would take for marks, and that are no words. */
const plain = (text: string): string =>
  text
    .replace(/https?:\/\/\S+/g, '')
    .replace(/[[\]<>*`_#|\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
