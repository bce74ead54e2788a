import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { JsonValue } from '../../../src/author/protocol';
import { refuse } from '../refused';

/** A value as it is written: where it stands in a text, and what it is made of. */
export interface Written {
  readonly offset: number;
  readonly length: number;
  readonly value: JsonValue;
  /** Absent: neither a list nor an object. */
  readonly parts?: readonly WrittenPart[];
  readonly isObject: boolean;
  /** How many characters its brackets take on either side; none in a block of YAML. */
  readonly bracket: 0 | 1;
}

/** An element of a list, or a member of an object with its name. */
export interface WrittenPart {
  readonly offset: number;
  readonly length: number;
  /** Of a member. */
  readonly name?: string;
  readonly node: Written;
}

/**
 * Reads JSON with the places of its values.
 * @throws Refused where it is no JSON: such a file is mended by hand
 */
export function writtenJson(text: string, file: string): Written {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (tree === undefined || error !== undefined) {
    const line = text.slice(0, error?.offset ?? 0).split('\n').length;
    const what = error === undefined ? 'empty' : printParseErrorCode(error.error);
    return refuse('malformed', `${file}: not JSON at line ${line} (${what}), to be mended by hand first`);
  }
  return fromNode(tree);
}

function fromNode(node: Node): Written {
  const { offset, length, type, children = [] } = node;
  const isObject = type === 'object';
  if (!isObject && type !== 'array') {
    return { offset, length, value: node.value as JsonValue, isObject, bracket: 1 };
  }
  const parts = children.map((child): WrittenPart => {
    if (!isObject) return { offset: child.offset, length: child.length, node: fromNode(child) };
    const [key, value] = child.children ?? [];
    if (key === undefined || value === undefined) throw new Error(`No member at ${child.offset}`);
    return { offset: child.offset, length: child.length, name: String(key.value), node: fromNode(value) };
  });
  return { offset, length, value: madeOf(parts, isObject), parts, isObject, bracket: 1 };
}

/** The value that parts make up; a name that stands twice is what stands last, as for `JSON.parse`. */
export function madeOf(parts: readonly WrittenPart[], isObject: boolean): JsonValue {
  if (!isObject) return parts.map(({ node }) => node.value);
  return Object.fromEntries(parts.map(({ name, node }) => [name ?? '', node.value]));
}

/** Where a value or part ends. */
export const endOf = ({ offset, length }: { readonly offset: number; readonly length: number }): number =>
  offset + length;
