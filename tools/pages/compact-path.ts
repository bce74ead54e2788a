/** Corners of a line in whole pixels, and whether it is closed. */
interface Run {
  readonly corners: readonly (readonly [x: number, y: number])[];
  readonly isClosed: boolean;
}

/**
 * Path data of lines, as d3 writes them (`M1.2,3L4,5Z`), in whole pixels and as differences: a third of its length.
 * Lines that the pixels leave no length, and areas that they leave no room, are left out.
 */
export function compactPath(d: string): string {
  return runsOf(d).map(written).join('');
}

function runsOf(d: string): Run[] {
  return (d.match(/M[^M]*/g) ?? []).flatMap((run) => {
    const numbers = (run.match(/-?[\d.]+/g) ?? []).map((number) => Math.round(Number(number)));
    const corners = Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => [
      numbers[2 * i] ?? 0,
      numbers[2 * i + 1] ?? 0,
    ]).filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
    const isClosed = run.endsWith('Z');
    return corners.length < (isClosed ? 3 : 2) ? [] : [{ corners, isClosed }];
  });
}

function written({ corners, isClosed }: Run): string {
  const steps = corners.map(([x, y], i) => {
    const [beforeX, beforeY] = i === 0 ? [0, 0] : (corners[i - 1] ?? [0, 0]);
    return pair(x - beforeX, y - beforeY);
  });
  const [first = '', ...rest] = steps;
  return `M${first}l${rest.map((step, i) => (i > 0 && !step.startsWith('-') ? ` ${step}` : step)).join('')}${isClosed ? 'z' : ''}`;
}

const pair = (x: number, y: number) => `${x}${y < 0 ? '' : ' '}${y}`;
