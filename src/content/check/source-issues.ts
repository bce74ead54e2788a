import type { ContentFeature } from '../model';
import type { CheckedClaims } from './claims';
import type { CheckedFiles, KnownFeatures } from './cross-file';
import type { CheckedDisputes } from './disputes';
import type { Issue, Path } from './issue';
import { issueAt, type Place } from './place';
import type { CheckedSources } from './sources';
import { didYouMean } from './suggest';

/** Sources that the content cites (told once a feature or claim) and the bibliography lacks, and the other way round. */
export function sourceIssues(
  known: KnownFeatures,
  { claims, disputes, sources: { places } }: Pick<CheckedFiles, 'claims' | 'disputes' | 'sources'>,
): Issue[] {
  if (places.size === 0) return [];
  const ofFeatures = [...known.byId.values()].map(({ feature, place }) => ({
    place,
    cites: citations(feature),
  }));
  const all: Citing[] = [...ofFeatures, ...citingClaims(claims), citingDisputes(disputes)];
  const cited = new Set(all.flatMap(({ cites }) => cites.map(([, id]) => id)));
  return [...all.flatMap((one) => unknownSources(one, places)), ...unusedSources(cited, places)];
}

interface Citing {
  readonly place: Place;
  readonly cites: readonly [Path, string][];
}

function citingClaims({ claims, places }: CheckedClaims): Citing[] {
  return claims.flatMap(({ id, sources }) => {
    const place = places.get(id);
    return place === undefined
      ? []
      : [{ place, cites: sources.map((source, i) => [['sources', i], source]) }];
  });
}

function citingDisputes({ disputes, place }: CheckedDisputes): Citing {
  const cites = disputes.flatMap(({ sources }, d) =>
    sources.map((id, i): [Path, string] => [[d, 'sources', i], id]),
  );
  return { place, cites };
}

function unknownSources({ place, cites }: Citing, places: CheckedSources['places']): Issue[] {
  const unknown = new Map(cites.filter(([, id]) => !places.has(id)).map(([path, id]) => [id, path]));
  return [...unknown].map(([id, path]) =>
    issueAt(place, path, `found "${id}", not in sources.json${didYouMean(id, places.keys())}`),
  );
}

function unusedSources(cited: ReadonlySet<string>, places: CheckedSources['places']): Issue[] {
  return [...places].flatMap(([id, place]) =>
    cited.has(id) ? [] : [issueAt(place, [], 'nothing cites this source', 'warning')],
  );
}

function citations({ properties }: ContentFeature): [Path, string][] {
  const own = properties.sources.map((id, i): [Path, string] => [['properties', 'sources', i], id]);
  const ofFacts = properties.facts.flatMap((fact, f) =>
    fact.sources.map((id, i): [Path, string] => [['properties', 'facts', f, 'sources', i], id]),
  );
  return [...own, ...ofFacts];
}
