import { isCollection, isMap, isPair, isScalar, isSeq, type Node, stringify } from 'yaml';
import type { JsonValue } from '../../../src/author/protocol';
import { type Hand, lineEndOf } from './hand';
import { madeOf, type Written, type WrittenPart } from './written';

/** A node of YAML as a value whose parts can be edited. */
export function writtenYaml(node: Node, yaml: string): Written {
  const [offset = 0] = node.range ?? [];
  const length = endOfNode(node, yaml) - offset;
  if (!isCollection(node)) {
    const value = isScalar(node) ? (node.value as JsonValue) : null;
    return { offset, length, value, isObject: false, bracket: 1 };
  }
  const isObject = isMap(node);
  const parts = node.items.flatMap((item): WrittenPart[] => {
    const value = (isPair(item) ? item.value : item) as Node | null;
    const key = isPair(item) ? (item.key as Node) : value;
    if (!value?.range || !key?.range) return [];
    const inner = writtenYaml(value, yaml);
    const part = { offset: key.range[0], length: inner.offset + inner.length - key.range[0], node: inner };
    return [isPair(item) && isScalar(item.key) ? { ...part, name: String(item.key.value) } : part];
  });
  return { offset, length, value: madeOf(parts, isObject), parts, isObject, bracket: node.flow ? 1 : 0 };
}

/** Blocks reach to the end of their last line, and comments after it. */
export function endOfNode(node: Node, yaml: string): number {
  const [start, end] = node.range ?? [0, 0];
  const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  const inner = (isPair(last) ? last.value : last) as Node | null | undefined;
  // A comment behind the last value of a block is one of it.
  if (inner?.range) return lineEndAt(yaml, endOfNode(inner, yaml));
  return start + yaml.slice(start, end).trimEnd().length;
}

/** The end of the line that a place is on. */
const lineEndAt = (yaml: string, at: number): number => {
  const end = yaml.slice(at).search(/\r?\n/);
  return end === -1 ? yaml.length : at + end;
};

/** Values are written on one line; a text in the quotes that it had. */
export function yamlHand(yaml: string, node: Node): Hand {
  const block = isSeq(node) && !node.flow ? lineEndOf(yaml) : undefined;
  const quoted = isScalar(node) ? node.type : undefined;
  return {
    lineEnd: block ?? lineEndOf(yaml),
    indent: '  ',
    pad: '',
    colon: ': ',
    comma: ', ',
    isFlat: true,
    scalar: (value) => yamlScalar(value, quoted),
    name: (name) => yamlScalar(name),
  };
}

type Quotes = 'QUOTE_DOUBLE' | 'QUOTE_SINGLE';

/** A text, number or word of YAML, on one line. @param kind the quotes that a text had, as `yaml` names them */
export function yamlScalar(value: string | number | boolean | null, kind?: string): string {
  if (typeof value !== 'string') return String(value);
  // JSON is YAML too, and always on one line.
  if (/\p{Cc}|[\u2028\u2029\uFEFF]/u.test(value)) return JSON.stringify(value);
  const quotes: Quotes | undefined = kind === 'QUOTE_DOUBLE' || kind === 'QUOTE_SINGLE' ? kind : undefined;
  const options = { lineWidth: 0, defaultStringType: quotes ?? 'PLAIN', defaultKeyType: 'PLAIN' } as const;
  const written = stringify(value, options).trimEnd();
  // Within a list on one line more signs need quotes.
  const isPlain =
    !/["'\n]/.test(written[0] ?? '"') && !/[,[\]{}]|: |\s#/.test(value) && !written.includes('\n');
  return quotes !== undefined && !written.includes('\n')
    ? written
    : isPlain
      ? written
      : JSON.stringify(value);
}

/** A value of YAML on one line. */
export function flowText(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return yamlScalar(value);
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([name, item]) => `${yamlScalar(name)}: ${flowText(item)}`)
    .join(', ')}}`;
}
