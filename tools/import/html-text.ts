import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements that end a line of their own. */
const BLOCKS = new Set(['p', 'div', 'br', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'blockquote']);

/** The paragraphs of a text that may hold HTML, without marks. */
export function paragraphsOfHtml(html: string): string[] {
  const text = parseFragment(html).childNodes.map(textOf).join('');
  return text
    .split(/\n\s*/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** A text that may hold HTML, on one line and without marks. */
export const textOfHtml = (html: string): string => paragraphsOfHtml(html).join(' ');

function textOf(node: Node): string {
  if ('value' in node) return node.value.replace(/[ \t\r]*\n[ \t\r]*(?!\s*\n)/g, '\n');
  if (!('childNodes' in node) || node.nodeName === 'script' || node.nodeName === 'style') return '';
  const text = node.childNodes.map(textOf).join('');
  return BLOCKS.has(node.nodeName) ? `\n${text}\n` : text;
}
