import { isMap, isScalar, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { JsonValue } from '../../../src/author/protocol';
import { firstShared } from '../../check/yaml';
import { pathInWords } from '../question-schema';
import { refuse } from '../refused';
import { edited, type ValueEdit } from './edit-values';
import { lineEndOf } from './hand';
import { endOfNode, flowText, writtenYaml, yamlHand, yamlScalar } from './yaml-values';

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
