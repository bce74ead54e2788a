/** Lines of context, as `diff -u` gives. */
const CONTEXT_LINES_COUNT = 3;

/** Texts that differ in more are shown as one stretch that was replaced. */
const MOST_COMPARED_COUNT = 4_000_000;

/** A line of both texts, of the old or of the new one. */
interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/**
 * The change of a file as a unified diff, which `git apply` and `patch` read.
 * @param before `null` where the file is new, as `after` is where it is gone
 */
export function unifiedDiff(file: string, before: string | null, after: string | null): string {
  const lines = comparedLines(linesOf(before ?? ''), linesOf(after ?? ''));
  const [from, to] = [
    before === null ? '/dev/null' : `a/${file}`,
    after === null ? '/dev/null' : `b/${file}`,
  ];
  return `--- ${from}\n+++ ${to}\n${hunksOf(lines).join('')}`;
}

/** Lines with their ends; the last one may have none. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function comparedLines(before: readonly string[], after: readonly string[]): Line[] {
  const shared = Math.min(before.length, after.length);
  let head = 0;
  while (head < shared && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shared - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [
    ...before.slice(0, head).map((text): Line => ({ sign: ' ', text })),
    ...middleLines(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map((text): Line => ({ sign: ' ', text })),
  ];
}

/** The longest common subsequence of lines, by the lengths of those of all ends. */
function middleLines(before: readonly string[], after: readonly string[]): Line[] {
  const [gone, come] = [before, after].map((lines, i) =>
    lines.map((text): Line => ({ sign: i === 0 ? '-' : '+', text })),
  );
  if (before.length * after.length > MOST_COMPARED_COUNT) return [...(gone ?? []), ...(come ?? [])];
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && old === fresh) {
      lines.push({ sign: ' ', text: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ sign: '-', text: old });
      i += 1;
    } else {
      lines.push({ sign: '+', text: fresh ?? '' });
      j += 1;
    }
  }
  return lines;
}

/** Stretches of changed lines with the lines about them; what lies near is one. */
function hunksOf(lines: readonly Line[]): string[] {
  const changed = lines.flatMap(({ sign }, i) => (sign === ' ' ? [] : [i]));
  const stretches: [from: number, to: number][] = [];
  for (const i of changed) {
    const last = stretches.at(-1);
    if (last !== undefined && i - last[1] <= 2 * CONTEXT_LINES_COUNT) last[1] = i + 1;
    else stretches.push([i, i + 1]);
  }
  return stretches.map(([from, to]) =>
    hunkOf(lines, Math.max(0, from - CONTEXT_LINES_COUNT), to + CONTEXT_LINES_COUNT),
  );
}

function hunkOf(lines: readonly Line[], from: number, to: number): string {
  const inside = lines.slice(from, to);
  const range = (sign: '-' | '+') => {
    const isOf = ({ sign: of }: Line) => of === ' ' || of === sign;
    const count = inside.filter(isOf).length;
    const start = lines.slice(0, from).filter(isOf).length + (count === 0 ? 0 : 1);
    return `${sign}${start},${count}`;
  };
  const body = inside.map(({ sign, text }) =>
    text.endsWith('\n') ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`,
  );
  return `@@ ${range('-')} ${range('+')} @@\n${body.join('')}`;
}
