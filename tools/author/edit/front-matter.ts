import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  stringify,
  type YAMLMap,
} from 'yaml';
import type { JsonValue } from '../../../src/author/protocol';
import { firstShared } from '../../check/yaml';
import { pathInWords } from '../question-schema';
import { refuse } from '../refused';
import { edited, type ValueEdit } from './edit-values';
import { type Hand, lineEndOf } from './hand';
import { madeOf, type Written, type WrittenPart } from './written';

/** The members of front matter, in the order that chapters have them in. */
const ORDER = ['title', 'part', 'bounds', 'layers', 'years', 'paragraphs'];

/** What stands between the lines of hyphens of a chapter. */
interface FrontMatter {
  /** Where it begins and ends in the file. */
  readonly start: number;
  readonly end: number;
  readonly value: JsonValue;
  readonly map: YAMLMap.Parsed;
}

/**
 * Reads the front matter of a chapter.
 * @throws Refused where it has none, or that is not plain YAML
 */
export function frontMatterIn(text: string, file: string): FrontMatter {
  const [all, open = '', yaml] = /^(---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text) ?? [];
  if (all === undefined || yaml === undefined || !text.startsWith(all)) {
    return refuse('not-found', `${file}: found no front matter between two lines "---"`);
  }
  const document = parseDocument(yaml, { stringKeys: true });
  const { contents } = document;
  const isPlain =
    document.errors.length === 0 && isMap(contents) && !contents.flow && firstShared(document) === undefined;
  if (!isPlain)
    refuse('not-found', `${file}: found front matter that is no plain YAML, to be mended by hand first`);
  return {
    start: open.length,
    end: open.length + yaml.length,
    value: document.toJS() as JsonValue,
    map: contents as YAMLMap.Parsed,
  };
}

/**
 * Edits front matter: a line a member, comments and all other lines stay letter by letter.
 * @throws Refused where the path does not fit what stands there
 */
export function editFrontMatter(text: string, edit: ValueEdit): string {
  const { start, end, value, map } = frontMatterIn(text, edit.file);
  const [step, ...rest] = edit.path;
  if (step === undefined) return withAll(text, edit, value);
  const yaml = text.slice(start, end);
  const made = (changed: string) => text.slice(0, start) + changed + text.slice(end);
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === step);
  const node = pair?.value as Node | null | undefined;
  if (pair === undefined || !node?.range) {
    if (edit.edit !== 'set' || rest.length > 0 || typeof step !== 'string') {
      return refuse('malformed', `${edit.file} ${pathInWords(edit.path)}: found nothing at that path`);
    }
    return made(withLine(yaml, map, step, edit.value));
  }
  const written = writtenYaml(node, yaml);
  if (edit.edit === 'remove' && rest.length === 0) {
    return made(withoutLines(yaml, keyStart(pair), written.offset + written.length));
  }
  const inner = edited({ text: yaml, hand: yamlHand(yaml, node) }, written, { ...edit, path: rest });
  const gap = written.length === 0 && yaml[written.offset - 1] === ':' ? ' ' : '';
  return made(yaml.slice(0, written.offset) + gap + inner + yaml.slice(written.offset + written.length));
}

/** All of the front matter: its members one by one, so that what is the same stays. */
function withAll(text: string, edit: ValueEdit, value: JsonValue): string {
  const wanted = edit.edit === 'set' ? edit.value : undefined;
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) {
    return refuse('malformed', `${edit.file}: wanted an object with the members of the front matter`);
  }
  const names = Object.keys(value ?? {}).filter((name) => !Object.hasOwn(wanted, name));
  const { file, hash } = edit;
  const without = names.reduce(
    (left, name) => editFrontMatter(left, { file, hash, edit: 'remove', path: [name] }),
    text,
  );
  return Object.entries(wanted).reduce<string>(
    (left, [name, item]) => editFrontMatter(left, { file, hash, edit: 'set', path: [name], value: item }),
    without,
  );
}

const keyStart = ({ key }: { key: unknown }): number => (isScalar(key) ? (key.range?.[0] ?? 0) : 0);

/** A new member on a line of its own, where chapters have it. */
function withLine(yaml: string, map: YAMLMap.Parsed, name: string, value: JsonValue): string {
  const lineEnd = lineEndOf(yaml);
  const line = `${yamlScalar(name)}: ${flowText(value)}${lineEnd}`;
  const before = ORDER.slice(0, Math.max(0, ORDER.indexOf(name)));
  const known = map.items.findLast(({ key }) => isScalar(key) && before.includes(String(key.value)));
  const after = ORDER.includes(name) ? known : map.items.at(-1);
  if (after === undefined) return ORDER.includes(name) ? line + yaml : yaml + line;
  const value_ = after.value as Node | null;
  const end = lineAfter(yaml, value_?.range ? endOfNode(value_, yaml) : keyStart(after));
  return yaml.slice(0, end) + line + yaml.slice(end);
}

function withoutLines(yaml: string, start: number, end: number): string {
  const from = yaml.lastIndexOf('\n', start - 1) + 1;
  return yaml.slice(0, from) + yaml.slice(lineAfter(yaml, end));
}

const lineAfter = (yaml: string, at: number): number => {
  const end = yaml.indexOf('\n', at);
  return end === -1 ? yaml.length : end + 1;
};

/** A node of YAML as a value whose parts can be edited. */
function writtenYaml(node: Node, yaml: string): Written {
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
function endOfNode(node: Node, yaml: string): number {
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
function yamlHand(yaml: string, node: Node): Hand {
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

function yamlScalar(value: string | number | boolean | null, kind?: string): string {
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

function flowText(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return yamlScalar(value);
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([name, item]) => `${yamlScalar(name)}: ${flowText(item)}`)
    .join(', ')}}`;
}
