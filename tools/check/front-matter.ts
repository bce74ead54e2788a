import * as v from 'valibot';
import { type Document, isAlias, isMap, LineCounter, parseDocument, visit } from 'yaml';
import { SECTIONS } from '../../src/content/vocabulary';
import type { Issue, Path } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import { type Parsed, parse } from './parse';
import { bounds, distinct, layerId, number, some, strict, text, word } from './schema';
import type { SourceLocation } from './source-location';
import { textFaults } from './text-faults';

/** A reader of YAML calls itself for each level of it; so short a text cannot be too deep. */
const LONGEST_FRONT_MATTER_CHARACTERS = 2000;

const year = v.pipe(
  number,
  v.integer('wanted a year'),
  v.minValue(1900, (issue) => `found ${issue.input}, wanted a year from 1900 on`),
  v.maxValue(2030, (issue) => `found ${issue.input}, wanted a year up to 2030`),
);

const paragraphNumber = v.pipe(
  number,
  v.integer('wanted whole numbers'),
  v.minValue(0, (issue) => `found ${issue.input}, wanted a paragraph counted from 1`),
);

const frontMatterSchema = strict({
  title: text,
  part: word(SECTIONS),
  bounds,
  layers: v.exactOptional(distinct(v.array(layerId, 'wanted a list of layers'))),
  years: v.exactOptional(
    v.pipe(
      v.strictTuple([year, year], 'wanted [from, to]'),
      v.check(([from, to]) => from <= to, 'wanted the earlier year first'),
    ),
  ),
  paragraphs: distinct(some(paragraphNumber, 'paragraph numbers')),
});

/** What stands above the prose of a chapter. */
export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;

/**
 * Reads the front matter of a chapter.
 * @param yaml what stands between the two lines of hyphens; `undefined` where there are none
 */
export function readFrontMatter(yaml: string | undefined, file: string): Parsed<FrontMatter> {
  const nowhere: IssueLocation = { file, locate: () => ({ line: 1, column: 1 }), at: [] };
  if (yaml === undefined) {
    return faulty(
      issueAt(nowhere, [], 'no front matter, wanted it at the top of the file, between two lines "---"'),
    );
  }
  if (yaml.length > LONGEST_FRONT_MATTER_CHARACTERS) {
    const message = `found front matter of ${yaml.length} characters, wanted at most ${LONGEST_FRONT_MATTER_CHARACTERS}`;
    return faulty(issueAt(nowhere, [], message));
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, stringKeys: true });
  const locationAt = (offset: number): SourceLocation => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + 1, column: col };
  };
  const [broken] = [...document.errors, ...document.warnings];
  if (broken !== undefined) {
    const message = `front matter is not YAML: ${broken.message.split('\n')[0]}`;
    return faulty({ file, ...locationAt(broken.pos[0]), path: '', message, severity: 'error' });
  }
  const shared = firstShared(document);
  if (shared !== undefined) {
    const message = 'found an anchor or alias of YAML, wanted the value itself';
    return faulty({ file, ...locationAt(shared), path: '', message, severity: 'error' });
  }
  const location: IssueLocation = { file, locate: (path) => locateIn(document, path, locationAt), at: [] };
  const parsed = parse(frontMatterSchema, document.toJS(), location);
  if (parsed.kind === 'faulty') return parsed;
  const faults = textFaults(parsed.value.title, true);
  return faults.length === 0 ? parsed : faulty(...faults.map((fault) => issueAt(location, ['title'], fault)));
}

function faulty(...issues: Issue[]) {
  return { kind: 'faulty' as const, issues };
}

/** Where a value is shared; a few lines of such can stand for gigabytes. */
function firstShared(document: Document): number | undefined {
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
  if (path.length === 0 || !isMap(contents)) return { line: 1, column: 1 };
  const node = contents.getIn(path, true);
  return hasRange(node) ? locationAt(node.range[0]) : undefined;
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
