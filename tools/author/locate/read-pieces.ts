import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Located } from '../../../src/author/protocol';

type Piece = NonNullable<Located['pieces']>[number];

/** A stretch of a text node: letters that are the same in what it says and in the source. */
interface Run {
  readonly said: number;
  readonly at: number;
  readonly length: number;
}

const CHARACTER_REFERENCE = /&(?:#[xX][\dA-Fa-f]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{0,31});/y;
const LINE_END = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y;
const WHITE_LINE_END = /\s*\n\s*/g;

/**
 * Which letters of a passage, as it is read, stand where in its source. What is read is the text of the passage's
 * element: paragraphs of a quote and items of a list follow one another with nothing between.
 * @param passage a paragraph, quote or list
 * @param source the text of the file
 * @param start where the passage begins in it
 */
export function readPieces(passage: Nodes, source: string, start: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let read = 0;
  for (const node of textsIn(passage)) {
    const { start: from, end: to } = node.position ?? {};
    if (from?.offset === undefined || to?.offset === undefined) continue;
    const { length, runs } = asRead(node.value, runsOf(node.value, source.slice(from.offset, to.offset)));
    for (const run of runs) {
      pieces.push({ read: read + run.said, at: from.offset - start + run.at, length: run.length });
    }
    read += length;
  }
  return pieces;
}

/** The texts that a reader sees, in reading order; code, HTML and images are refused by the check, and not drawn. */
function* textsIn(node: Nodes): Generator<Extract<Nodes, { type: 'text' }>> {
  if (node.type === 'text') yield node;
  else if ('children' in node) for (const child of node.children) yield* textsIn(child);
}

/** Lays what a text node says along its source: escapes, character references and line ends differ. */
function runsOf(said: string, source: string): Run[] {
  const runs: { said: number; at: number; length: number }[] = [];
  let [i, at] = [0, 0];
  while (i < said.length && at < source.length) {
    const step = stepAt(said, i, source, at);
    if (step === undefined) break;
    const same = step.same === undefined ? undefined : at + step.same;
    const last = runs.at(-1);
    if (same !== undefined && last && last.said + last.length === i && last.at + last.length === same) {
      last.length += 1;
    } else if (same !== undefined) runs.push({ said: i, at: same, length: 1 });
    i += step.said;
    at += step.source;
  }
  return runs;
}

/** How far the next letter reaches on both sides. */
interface Step {
  readonly said: number;
  readonly source: number;
  /** How far on in the source the same letter stands; absent: it is written otherwise there. */
  readonly same?: number;
}

/** @returns nothing where the two do not agree */
function stepAt(said: string, i: number, source: string, at: number): Step | undefined {
  const char = said[i] ?? '';
  if (char === '\n' || char === '\r') {
    const end = matchAt(LINE_END, source, at);
    if (end !== undefined) return { said: said.startsWith('\r\n', i) ? 2 : 1, source: end.length };
  }
  const reference = source[at] === '&' ? matchAt(CHARACTER_REFERENCE, source, at) : undefined;
  const meant = reference === undefined ? undefined : meaningOf(reference);
  if (reference !== undefined && meant !== undefined && meant !== reference && said.startsWith(meant, i)) {
    return { said: meant.length, source: reference.length };
  }
  const isEscape = source[at] === '\\' && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '');
  if (isEscape && source[at + 1] === char) return { said: 1, source: 2, same: 1 };
  if (char === source[at]) return { said: 1, source: 1, same: 0 };
  // White space at the end of a line says nothing.
  return source[at] === ' ' || source[at] === '\t' ? { said: 0, source: 1 } : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** What a character reference stands for, by the reader of Markdown itself. */
function meaningOf(reference: string): string | undefined {
  const [paragraph] = fromMarkdown(reference).children;
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return text?.type === 'text' ? text.value : undefined;
}

/** What is read has one space where the text of the node has the end of a line, with the white space about it. */
function asRead(said: string, runs: readonly Run[]): { length: number; runs: Run[] } {
  const ends = [...said.matchAll(WHITE_LINE_END)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  let shorter = 0;
  const read: Run[] = [];
  let left = [...runs];
  for (const { from, to } of ends) {
    for (const run of left) {
      const length = Math.min(run.length, from - run.said);
      if (length > 0) read.push({ said: run.said - shorter, at: run.at, length });
    }
    left = left.flatMap((run) => {
      const cut = Math.max(0, to - run.said);
      return cut >= run.length ? [] : [{ said: run.said + cut, at: run.at + cut, length: run.length - cut }];
    });
    shorter += to - from - 1;
  }
  read.push(...left.map((run) => ({ ...run, said: run.said - shorter })));
  return { length: said.length - shorter, runs: read };
}
