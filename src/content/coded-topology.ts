import type { Topology } from 'topojson-specification';
import { fetchAsset } from './fetch-json';

type Arcs = Topology['arcs'];

/**
 * A topology whose arcs are texts: each number is one character, the small ones of one byte. Three quarters of the
 * bytes of TopoJSON, compressed.
 */
export type CodedTopology<T extends Topology> = Omit<T, 'arcs'> & { readonly arcs: readonly string[] };

/** The character of zero; below it are those that JSON would escape. */
const FIRST_CODE_COUNT = 35;

/** Here lie those that are no characters by themselves. */
const SURROGATES = { first: 0xd800, count: 0x800 } as const;

/** Codes a quantized topology: inverse of {@link decodeTopology}. */
export function encodeTopology<T extends Topology>(topology: T): CodedTopology<T> {
  return { ...topology, arcs: topology.arcs.map((arc) => arc.flat().map(character).join('')) };
}

/** @param topology as the build codes it, or as the file has it: the development server changes no files */
export function decodeTopology<T extends Topology>(topology: T | CodedTopology<T>): T {
  const arcs: Arcs = topology.arcs.map((arc) => (typeof arc === 'string' ? positionsOf(arc) : arc));
  return { ...topology, arcs } as T;
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
