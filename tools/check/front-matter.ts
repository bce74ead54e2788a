import * as v from 'valibot';
import { MANIFEST } from '../../src/content/manifest';
import { SECTIONS } from '../../src/content/vocabulary';
import { issueAt } from './issue-location';
import { type Parsed, parse } from './parse';
import { bounds, distinct, layerId, number, ofNone, some, strict, text, toAdd, wordOrOwn } from './schema';
import { textFaults } from './text-faults';
import { readYaml } from './yaml';
import { outsideYears } from './years';

const year = v.pipe(
  number,
  v.integer('wanted a year'),
  v.rawCheck(({ dataset, addIssue }) => {
    const fault = dataset.typed ? outsideYears(dataset.value) : undefined;
    if (fault !== undefined) addIssue({ message: fault });
  }),
);

/** The years that a chapter, or a scene of it, covers. */
export const yearSpan = v.pipe(
  v.strictTuple([year, year], 'wanted [from, to]'),
  v.check(([from, to]) => from <= to, 'wanted the earlier year first'),
);

/** The layers that a chapter, or a scene of it, draws. */
export const layerIds = distinct(v.array(layerId, 'wanted a list of layers'));

const paragraphNumber = v.pipe(
  number,
  v.integer('wanted whole numbers'),
  v.minValue(0, (issue) => `found ${issue.input}, wanted a paragraph counted from 1`),
);

const paragraphs = distinct(some(paragraphNumber, 'paragraph numbers'));

const frontMatterSchema = strict({
  title: text,
  // What an atlas without parts, or without an article, does not ask for.
  part: SECTIONS.length === 0 ? ofNone : wordOrOwn(SECTIONS, toAdd('parts')),
  bounds,
  layers: v.exactOptional(layerIds),
  years: v.exactOptional(yearSpan),
  paragraphs:
    MANIFEST.article === undefined ? v.optional(distinct(v.array(paragraphNumber)), []) : paragraphs,
});

/** What stands above the prose of a chapter. */
export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;

/**
 * Reads the front matter of a chapter.
 * @param yaml what stands between the two lines of hyphens; `undefined` where there are none
 */
export function readFrontMatter(yaml: string | undefined, file: string): Parsed<FrontMatter> {
  if (yaml === undefined) {
    const message = 'no front matter, wanted it at the top of the file, between two lines "---"';
    const issue = { file, line: 1, column: 1, path: '', message, severity: 'error' as const };
    return { kind: 'faulty', issues: [issue] };
  }
  // The first line is the one of hyphens.
  const read = readYaml(`\n${yaml}`, { file, line: 1, what: 'front matter' });
  if (read.kind === 'faulty') return read;
  const { location } = read;
  const parsed = parse(frontMatterSchema, read.value, location);
  if (parsed.kind === 'faulty') return parsed;
  const issues = textFaults(parsed.value.title, true).map((fault) => issueAt(location, ['title'], fault));
  return issues.length === 0 ? parsed : { kind: 'faulty', issues };
}
