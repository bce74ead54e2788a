import * as v from 'valibot';
import { NOTHING_RENAMED, type RenamedIds } from '../../src/content/model';
import { nowhere } from '../../src/data/clinic/source-location';
import { didYouMean } from '../../src/data/clinic/suggest';
import type { CheckedFiles, CheckedRenamed, FeatureIndex } from './checked-files';
import { readContentJson } from './content-json';
import { isFirst } from './first-language';
import type { Issue } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import { issuesOf, parse } from './parse';
import { kebabId, type SchemaOf, strict } from './schema';
/** What stands where nothing was renamed. */
export const NO_RENAMED: CheckedRenamed = {
  renamed: NOTHING_RENAMED,
  location: { file: 'geo/renamed.json', locate: nowhere, at: [] },
  issues: [],
};

const KINDS_OF_ID = ['features', 'layers', 'chapters', 'claims'] as const;

const ids = v.exactOptional(v.record(kebabId, kebabId), {});
const renamedSchema = strict({
  features: ids,
  layers: ids,
  chapters: ids,
  claims: ids,
}) satisfies SchemaOf<RenamedIds>;

/** Checks `geo/renamed.json` by itself. */
export function checkRenamed(text: string, file: string): CheckedRenamed {
  const json = readContentJson(text, file);
  if (json.kind === 'broken') return { ...NO_RENAMED, issues: [json.issue] };
  const location: IssueLocation = { file, locate: json.locate, at: [] };
  const parsed = parse(renamedSchema, json.value, location);
  const renamed = parsed.kind === 'value' ? parsed.value : NOTHING_RENAMED;
  return { renamed, location, issues: [...json.issues, ...issuesOf(parsed)] };
}

/** Old ids that are in use again, and new ones that are not; a chain of renamings is one of these. */
export function renamedIssues(index: FeatureIndex, files: CheckedFiles): Issue[] {
  const english = files.chapters.filter(isFirst);
  const inUse: Record<keyof RenamedIds, ReadonlySet<string>> = {
    features: index.ids,
    layers: new Set(files.layers.map(({ id }) => id)),
    chapters: new Set(english.map(({ id }) => id)),
    claims: new Set(files.claims.locations.keys()),
  };
  const { renamed, location } = files.renamed;
  return KINDS_OF_ID.flatMap((kind) =>
    Object.entries(renamed[kind]).flatMap(([old, now]) => [
      ...(inUse[kind].has(old)
        ? [issueAt(location, [kind, old], `"${old}" is in use, wanted an id that is no more`)]
        : []),
      ...(inUse[kind].has(now)
        ? []
        : [issueAt(location, [kind, old], notInUse(now, renamed[kind], inUse[kind]))]),
    ]),
  );
}

function notInUse(
  now: string,
  renamed: Readonly<Record<string, string>>,
  inUse: ReadonlySet<string>,
): string {
  const next = renamed[now];
  if (next !== undefined)
    return `found "${now}", which was renamed itself, wanted what it is now, not a chain`;
  return `found "${now}", wanted an id that is in use${didYouMean(now, inUse)}`;
}
