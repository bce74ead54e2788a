import { type Document, isAlias, isMap, LineCounter, parseDocument, visit } from 'yaml';
import type { SourceLocation } from '../../src/data/clinic/source-location';
import type { Issue, Path } from './issue';
import { type IssueLocation, issueAt } from './issue-location';

/** A reader of YAML calls itself for each level of it; so short a text cannot be too deep. */
const LONGEST_YAML_CHARACTERS = 2000;

/** YAML in a Markdown file: what is read of it, and where each member stands; or why it cannot be read. */
type YamlResult =
  | { readonly kind: 'value'; readonly value: unknown; readonly location: IssueLocation }
  | { readonly kind: 'faulty'; readonly issues: readonly Issue[] };

interface YamlPlace {
  readonly file: string;
  /** The line of the file that the text begins in, counted from 1. */
  readonly line: number;
  /** What the text is, for messages: "front matter". */
  readonly what: string;
}

/** Reads a few lines of YAML without anchors and aliases. */
export function readYaml(yaml: string, { file, line, what }: YamlPlace): YamlResult {
  const nowhere: IssueLocation = { file, locate: () => ({ line, column: 1 }), at: [] };
  if (yaml.length > LONGEST_YAML_CHARACTERS) {
    const message = `found ${what} of ${yaml.length} characters, wanted at most ${LONGEST_YAML_CHARACTERS}`;
    return { kind: 'faulty', issues: [issueAt(nowhere, [], message)] };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, stringKeys: true });
  const locationAt = (offset: number): SourceLocation => {
    const place = lineCounter.linePos(offset);
    return { line: place.line + line - 1, column: place.col };
  };
  const faulty = (offset: number, message: string): YamlResult => {
    return {
      kind: 'faulty',
      issues: [{ file, ...locationAt(offset), path: '', message, severity: 'error' }],
    };
  };
  const [broken] = [...document.errors, ...document.warnings];
  if (broken !== undefined) {
    return faulty(broken.pos[0], `${what} is not YAML: ${broken.message.split('\n')[0]}`);
  }
  const shared = firstShared(document);
  if (shared !== undefined) {
    return faulty(shared, 'found an anchor or alias of YAML, wanted the value itself');
  }
  const locate = (path: Path) =>
    path.length === 0 ? { line, column: 1 } : locateIn(document, path, locationAt);
  return { kind: 'value', value: document.toJS(), location: { file, locate, at: [] } };
}

/** Where a value is shared; a few lines of such can stand for gigabytes. Nothing where none is. */
export function firstShared(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node) && (!('anchor' in node) || node.anchor === undefined)) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function locateIn(
  { contents }: Document,
  path: Path,
  locationAt: (offset: number) => SourceLocation,
): SourceLocation | undefined {
  if (!isMap(contents)) return undefined;
  const node = contents.getIn(path, true);
  return hasRange(node) ? locationAt(node.range[0]) : undefined;
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
