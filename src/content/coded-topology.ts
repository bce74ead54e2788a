import type { Topology } from 'topojson-specification';
import { fetchAsset } from './fetch-json';

type Arcs = Topology['arcs'];

/**
 * A topology whose arcs are one text: each number is one character, the small ones of one byte; an arc begins with its
 * difference from the end of the one before. Three quarters of the bytes of TopoJSON, compressed.
 */
export type CodedTopology<T extends Topology> = Omit<T, 'arcs'> & { readonly arcs: string };

const BETWEEN_ARCS = ' ';

/** The character of zero; below it are the space and those that JSON would escape. */
const FIRST_CODE_COUNT = 35;

/** Here lie those that are no characters by themselves. */
const SURROGATES = { first: 0xd800, count: 0x800 } as const;

/** Codes a quantized topology: inverse of {@link decodeTopology}. */
export function encodeTopology<T extends Topology>(topology: T): CodedTopology<T> {
  const arcs = chained(topology.arcs, -1).map((arc) => arc.flat().map(character).join(''));
  return { ...topology, arcs: arcs.join(BETWEEN_ARCS) };
}

/** @param topology as the build codes it, or as the file has it: the development server changes no files */
export function decodeTopology<T extends Topology>(topology: T | CodedTopology<T>): T {
  if (typeof topology.arcs !== 'string') return topology as T;
  const texts = topology.arcs === '' ? [] : topology.arcs.split(BETWEEN_ARCS);
  return { ...topology, arcs: chained(texts.map(positionsOf), 1) } as T;
}

/** Moves the first position of each arc by the end of the arc before, there (-1) or back (1). */
function chained(arcs: Arcs, way: 1 | -1): Arcs {
  let [endX, endY] = [0, 0];
  return arcs.map(([[x = 0, y = 0] = [], ...rest]) => {
    const first = [x + way * endX, y + way * endY];
    [endX, endY] = way === 1 ? [first[0] ?? 0, first[1] ?? 0] : [x, y];
    for (const [dx = 0, dy = 0] of rest) [endX, endY] = [endX + dx, endY + dy];
    return [first, ...rest];
  });
}

/** A topology of this very build. @throws where it cannot be had */
export const fetchTopology = async <T extends Topology>(url: URL | string): Promise<T> =>
  decodeTopology<T>(await fetchAsset<T | CodedTopology<T>>(url));

/** Whole numbers, negative ones too: 0, -1, 1, -2, 2 … */
function character(number: number): string {
  const code = FIRST_CODE_COUNT + (number < 0 ? -2 * number - 1 : 2 * number);
  return String.fromCodePoint(code < SURROGATES.first ? code : code + SURROGATES.count);
}

function numberOf(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  const code = (point < SURROGATES.first ? point : point - SURROGATES.count) - FIRST_CODE_COUNT;
  return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
}

function positionsOf(arc: string): [number, number][] {
  const numbers = Array.from(arc, numberOf);
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]);
}
