import type { WrittenManifest } from '../../src/content/manifest';
import type { CheckedFiles, CheckedManifest, FeatureIndex } from './checked-files';
import { readContentJson } from './content-json';
import { type Issue, type Path, quote } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import { manifestSchema } from './manifest-schema';
import { issuesOf, parse } from './parse';
import { nowhere } from './source-location';
import { didYouMean } from './suggest';

/** What stands where an atlas says nothing of itself. */
export const NO_MANIFEST: CheckedManifest = {
  manifest: null,
  location: { file: 'geo/atlas.json', locate: nowhere, at: [] },
  issues: [],
};

/** Checks `atlas.json` by itself. */
export function checkManifest(text: string, file: string): CheckedManifest {
  const json = readContentJson(text, file);
  if (json.kind === 'broken') return { ...NO_MANIFEST, issues: [json.issue] };
  const location: IssueLocation = { file, locate: json.locate, at: [] };
  const parsed = parse(manifestSchema, json.value, location);
  const manifest = parsed.kind === 'value' ? parsed.value : null;
  const again = manifest === null ? [] : [...idsTwice(manifest, 'layers'), ...idsTwice(manifest, 'groups')];
  return {
    manifest,
    location,
    issues: [
      ...json.issues,
      ...issuesOf(parsed),
      ...again.map(([path, message]) => issueAt(location, path, message)),
    ],
  };
}

function idsTwice(manifest: WrittenManifest, member: 'layers' | 'groups'): [Path, string][] {
  const ids = (manifest[member] ?? []).map(({ id }) => id);
  return ids.flatMap((id, i): [Path, string][] =>
    ids.indexOf(id) < i ? [[[member, i, 'id'], `found ${quote(id)} again, wanted each once`]] : [],
  );
}

/** Roles that point nowhere: an article that is no source, a ride that no line is, groups and routes that are not there. */
export function manifestIssues(
  index: FeatureIndex,
  { manifest: { manifest, location }, sources }: CheckedFiles,
): Issue[] {
  if (manifest === null) return [];
  const groups = (manifest.groups ?? []).map(({ id }) => id);
  const found: [Path, string, Iterable<string>, string][] = [
    ...(manifest.article === undefined
      ? []
      : [
          [
            ['article'],
            manifest.article,
            Object.keys(sources.sources),
            'the id of a source',
          ] as (typeof found)[number],
        ]),
    ...(manifest.ride === undefined
      ? []
      : [[['ride'], manifest.ride, index.ids, 'the id of a line'] as (typeof found)[number]]),
    ...manifest.layers.flatMap(({ group, routes = {} }, i): typeof found => [
      ...(group === undefined
        ? []
        : [[['layers', i, 'group'], group, groups, 'the id of one of `groups`'] as (typeof found)[number]]),
      ...Object.keys(routes).map((id): (typeof found)[number] => [
        ['layers', i, 'routes', id],
        id,
        index.ids,
        'the id of a line',
      ]),
    ]),
  ];
  return found.flatMap(([path, id, known, wanted]) =>
    new Set(known).has(id)
      ? []
      : [issueAt(location, path, `found ${quote(id)}${didYouMean(id, known)}, wanted ${wanted}`)],
  );
}
