import type { ContentFeature } from '../../src/content/model';
import { didYouMean } from '../../src/data/clinic/suggest';
import type { CheckedFiles, FeatureIndex } from './checked-files';
import type { CheckedClaims } from './claims';
import type { CheckedDisputes } from './disputes';
import type { CheckedFigures } from './figures';
import type { Issue, Path } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import type { CheckedSources } from './sources';

/** Sources that the content cites (told once a feature or claim) and the bibliography lacks, and the other way round. */
export function sourceIssues(
  index: FeatureIndex,
  { claims, disputes, figures, sources }: Pick<CheckedFiles, 'claims' | 'disputes' | 'figures' | 'sources'>,
): Issue[] {
  const { locations } = sources;
  if (locations.size === 0) return [];
  const ofFeatures = [...index.byId.values()].map(({ feature, location }) => ({
    location,
    cites: citations(feature),
  }));
  const all: Citing[] = [
    ...ofFeatures,
    ...citingClaims(claims),
    citingDisputes(disputes),
    citingFigures(figures),
  ];
  const cited = new Set(all.flatMap(({ cites }) => cites.map(([, id]) => id)));
  return [
    ...all.flatMap((one) => unknownSources(one, locations)),
    ...unusedSources(cited, locations),
    ...repeatedAddresses(sources),
    ...unsortedIds(sources),
    ...trustedAddresses(index, sources),
  ];
}

interface Citing {
  readonly location: IssueLocation;
  readonly cites: readonly [Path, string][];
}

function citingClaims({ claims, locations }: CheckedClaims): Citing[] {
  return claims.flatMap(({ id, sources }) => {
    const location = locations.get(id);
    return location === undefined
      ? []
      : [{ location, cites: sources.map((source, i) => [['sources', i], source]) }];
  });
}

function citingDisputes({ disputes, location }: CheckedDisputes): Citing {
  const cites = disputes.flatMap(({ sources }, d) =>
    sources.map((id, i): [Path, string] => [[d, 'sources', i], id]),
  );
  return { location, cites };
}

function citingFigures({ figures, location }: CheckedFigures): Citing {
  const cites = figures.flatMap(({ points = [] }, f) =>
    points.flatMap(({ sources }, p) =>
      sources.map((id, i): [Path, string] => [[f, 'points', p, 'sources', i], id]),
    ),
  );
  return { location, cites };
}

function unknownSources({ location, cites }: Citing, locations: CheckedSources['locations']): Issue[] {
  const unknown = new Map(cites.filter(([, id]) => !locations.has(id)).map(([path, id]) => [id, path]));
  return [...unknown].map(([id, path]) =>
    issueAt(location, path, `found "${id}", not in sources.json${didYouMean(id, locations.keys())}`),
  );
}

function unusedSources(cited: ReadonlySet<string>, locations: CheckedSources['locations']): Issue[] {
  return [...locations].flatMap(([id, location]) =>
    cited.has(id) ? [] : [issueAt(location, [], 'nothing cites this source', 'warning')],
  );
}

/** Two entries for one page; what comes after its address, or says how it is fetched, makes no other page. */
function repeatedAddresses({ sources, locations }: CheckedSources): Issue[] {
  const firsts = new Map<string, string>();
  return Object.values(sources).flatMap(({ id, URL: url }) => {
    const location = locations.get(id);
    if (url === undefined || location === undefined) return [];
    const page = url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|#.*$|\/$/g, '');
    const first = firsts.get(page);
    if (first !== undefined)
      return [issueAt(location, ['URL'], `found the address that "${first}" has already`)];
    firsts.set(page, id);
    return [];
  });
}

function unsortedIds({ locations }: CheckedSources): Issue[] {
  const ids = [...locations.keys()];
  return [...locations].flatMap(([id, location], i) => {
    const before = ids[i - 1];
    if (before === undefined || before.localeCompare(id, 'en', { numeric: true }) < 0) return [];
    return [
      issueAt(
        location,
        ['id'],
        `found "${id}" after "${before}", wanted the entries sorted by id`,
        'warning',
      ),
    ];
  });
}

/** A fact that nobody has read a page for says so. */
function trustedAddresses(index: FeatureIndex, { sources }: CheckedSources): Issue[] {
  return [...index.byId.values()].flatMap(({ feature, location }) =>
    feature.properties.facts.flatMap(({ confidence, sources: ids }, i) => {
      const isUnread = ids.every((id) => sources[id]?.custom.held === 'address');
      if (!isUnread || confidence === 'low') return [];
      const message = 'missing; of its sources only the addresses are known, wanted "low"';
      return [issueAt(location, ['properties', 'facts', i, 'confidence'], message)];
    }),
  );
}

function citations({ properties }: ContentFeature): [Path, string][] {
  const own = properties.sources.map((id, i): [Path, string] => [['properties', 'sources', i], id]);
  const ofFacts = properties.facts.flatMap((fact, f) =>
    fact.sources.map((id, i): [Path, string] => [['properties', 'facts', f, 'sources', i], id]),
  );
  return [...own, ...ofFacts];
}
