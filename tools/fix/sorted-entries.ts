import { parseTree } from 'jsonc-parser';

/** A JSON list with its entries sorted by their ids; what stands between two entries stays between them. */
export function sortedEntries(text: string): string {
  const list = parseTree(text);
  const nodes = list?.type === 'array' ? (list.children ?? []) : [];
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return text;
  const entries = nodes.map(({ offset, length }) => text.slice(offset, offset + length));
  const between = nodes.slice(1).map(({ offset }, i) => text.slice(endOf(nodes[i]), offset));
  const sorted = entries.toSorted((a, b) => compareIds(idOf(a), idOf(b)));
  const body = sorted.map((entry, i) => `${i === 0 ? '' : between[i - 1]}${entry}`).join('');
  return `${text.slice(0, first.offset)}${body}${text.slice(endOf(last))}`;
}

/** The order of ids: numbers in them count by value. */
export const compareIds = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

const endOf = (node: { readonly offset: number; readonly length: number } | undefined): number =>
  node === undefined ? 0 : node.offset + node.length;

function idOf(entry: string): string {
  const value: { readonly id?: unknown } | null = JSON.parse(entry);
  return String(value?.id ?? '');
}
