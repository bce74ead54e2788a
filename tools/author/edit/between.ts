import type { Hand, Page } from './hand';
import { endOf, type Written } from './written';

/** What stands around and between the parts of a list or object; nothing where it has none. */
export interface Between {
  readonly lead: string;
  /** After each part but the last. */
  readonly gaps: readonly string[];
  /** What a new part is set off by. */
  readonly usual: string;
  /** Comments behind parts, in blocks of YAML: they go with them. */
  readonly notes: readonly string[];
  readonly tail: string;
}

export function betweenParts({ text, hand }: Page, node: Written): Between | undefined {
  const parts = node.parts ?? [];
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const lead = text.slice(node.offset + node.bracket, first.offset);
  const tail = text.slice(endOf(last), endOf(node) - node.bracket);
  const gaps = parts.slice(1).map((part, i) => text.slice(endOf(parts[i] ?? part), part.offset));
  if (node.bracket === 1) {
    return { lead, gaps, usual: gaps[0] ?? gapLike(lead, hand), notes: [], tail };
  }
  // Of a block of YAML, each gap begins with what follows a value on its line.
  const ends = gaps.map((gap) => gap.search(/\r?\n/));
  return {
    lead,
    gaps: gaps.map((gap, i) => gap.slice(ends[i])),
    usual: `${hand.lineEnd}${' '.repeat(columnAt(text, node.offset))}${lead}`,
    notes: [...gaps.map((gap, i) => gap.slice(0, ends[i])), tail],
    tail: '',
  };
}

/** What would stand between two parts, by what stands before the only one. */
const gapLike = (lead: string, hand: Hand): string => (lead.includes('\n') ? `,${lead}` : hand.comma);

const columnAt = (text: string, offset: number) => offset - (text.lastIndexOf('\n', offset - 1) + 1);
