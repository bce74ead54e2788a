import type { ContentFeature } from '../model';
import type { KnownFeatures } from './cross-file';
import type { Issue, Path } from './issue';
import { issueAt } from './place';
import type { CheckedSources } from './sources';
import { didYouMean } from './suggest';

/** Sources that a feature cites (told once a feature) and the bibliography lacks, and the other way round. */
export function sourceIssues(known: KnownFeatures, { places }: CheckedSources): Issue[] {
  if (places.size === 0) return [];
  const cited = new Set<string>();
  const issues: Issue[] = [];
  for (const { feature, place } of known.byId.values()) {
    const seen = new Set<string>();
    for (const [path, id] of citations(feature)) {
      cited.add(id);
      if (places.has(id) || seen.has(id)) continue;
      seen.add(id);
      const near = didYouMean(id, places.keys());
      issues.push(issueAt(place, path, `found "${id}", not in sources.json${near}`));
    }
  }
  for (const [id, place] of places) {
    if (!cited.has(id)) issues.push(issueAt(place, [], 'no feature cites this source', 'warning'));
  }
  return issues;
}

function citations({ properties }: ContentFeature): [Path, string][] {
  const own = properties.sources.map((id, i): [Path, string] => [['properties', 'sources', i], id]);
  const ofFacts = properties.facts.flatMap((fact, f) =>
    fact.sources.map((id, i): [Path, string] => [['properties', 'facts', f, 'sources', i], id]),
  );
  return [...own, ...ofFacts];
}
