import type { WrittenManifest } from '../../src/content/manifest';
import { nowhere } from '../../src/data/clinic/source-location';
import type { CheckedManifest } from './checked-files';
import { readContentJson } from './content-json';
import { type Path, quote } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import { manifestSchema } from './manifest-schema';
import { issuesOf, parse } from './parse';

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
