import { KINDS } from '../../src/content/kinds';
import { FIGURE_LABELS, MANIFEST, type WrittenManifest } from '../../src/content/manifest';
import { didYouMean } from '../../src/data/clinic/suggest';
import type { CheckedFiles, FeatureIndex } from './checked-files';
import { type Issue, type Path, quote } from './issue';
import { type IssueLocation, issueAt } from './issue-location';

/** An id in `atlas.json`, and the ids that it may be. */
interface Role {
  readonly path: Path;
  readonly id: string | undefined;
  readonly known: Iterable<string>;
  readonly wanted: string;
  readonly severity?: Issue['severity'];
}

/** Roles that point nowhere: an article that is no source, a ride that no line is, groups, routes and kinds that are not there. */
export function roleIssues(index: FeatureIndex, files: CheckedFiles): Issue[] {
  const { manifest, location } = files.manifest;
  if (manifest === null) return [];
  const roles = [...ownRoles(manifest, index, files), ...layerRoles(manifest, index, files)];
  return [
    ...roles.flatMap(({ path, id, known, wanted, severity }) =>
      id === undefined || new Set(known).has(id)
        ? []
        : [issueAt(location, path, `found ${quote(id)}${didYouMean(id, known)}, wanted ${wanted}`, severity)],
    ),
    ...uncheckedArticle(manifest, files, location),
    ...emptyGroups(manifest, location),
    ...unreadGround(manifest, location),
  ];
}

function ownRoles(manifest: WrittenManifest, index: FeatureIndex, { sources }: CheckedFiles): Role[] {
  const isThere = manifest.ride !== undefined && index.byId.has(manifest.ride);
  return [
    {
      path: ['article'],
      id: manifest.article,
      known: sources.locations.size === 0 ? [manifest.article ?? ''] : Object.keys(sources.sources),
      wanted: 'the id of a source',
    },
    {
      path: ['ride'],
      id: manifest.ride,
      known: isThere ? ridesOf(index) : index.ids,
      wanted: isThere ? 'a line with way-points, or one that is the route of stops' : 'the id of a line',
    },
    ...(manifest.figures ?? []).map(({ label }, i) => ({
      path: ['figures', i, 'label'],
      id: label,
      known: FIGURE_LABELS,
      wanted: `a label that pictures are drawn from: ${FIGURE_LABELS.join(', ')}`,
      severity: 'warning' as const,
    })),
  ];
}

/** What is said of the ground and is for nothing: it is drawn as the files in `basemap/` have it. */
function unreadGround({ basemap = {} }: WrittenManifest, location: IssueLocation): Issue[] {
  const coarse = basemap.region !== undefined && !MANIFEST.hasOwnBasemap;
  const region = `found a region, and no basemap/basemap.topo.json: its ground is that of the engine's world, coarse in most places; \`npm run basemap\` draws it`;
  const unread = (['detail', 'disputes'] as const).filter((member) => basemap[member] !== undefined);
  return [
    ...(coarse ? [issueAt(location, ['basemap', 'region'], region, 'warning')] : []),
    ...unread.map((member) =>
      issueAt(
        location,
        ['basemap', member],
        'is not read: the ground is as the files in basemap/ have it',
        'warning',
      ),
    ),
  ];
}

function layerRoles(manifest: WrittenManifest, index: FeatureIndex, { grounds }: CheckedFiles): Role[] {
  const groups = (manifest.groups ?? []).map(({ id }) => id);
  return manifest.layers.flatMap(({ group, plan, routes = {}, badges = {} }, i): Role[] => [
    { path: ['layers', i, 'group'], id: group, known: groups, wanted: 'the id of one of `groups`' },
    {
      path: ['layers', i, 'plan', 'ground'],
      id: plan?.ground,
      known: grounds,
      wanted: 'a name of basemap/detail/index.json',
    },
    ...Object.keys(routes).map((id) => ({
      path: ['layers', i, 'routes', id],
      id,
      known: index.ids,
      wanted: 'the id of a line',
    })),
    ...Object.keys(badges).map((id) => ({
      path: ['layers', i, 'badges', id],
      id,
      known: KINDS,
      wanted: 'a kind of the engine, or one of `kinds`',
      severity: 'warning' as const,
    })),
  ]);
}

/** Features that one can ride along. */
function ridesOf({ byId }: FeatureIndex): ReadonlySet<string> {
  const features = [...byId.values()].map(({ feature }) => feature);
  const listed = features.filter(({ properties }) => properties.waypoints !== undefined);
  return new Set([
    ...listed.map(({ id }) => id),
    ...features.flatMap(({ properties: { stop } }) => (stop === undefined ? [] : [stop.route])),
  ]);
}

/** An article is there to be checked; what it claims may still be to come. */
function uncheckedArticle(
  { article }: WrittenManifest,
  { claims }: CheckedFiles,
  location: IssueLocation,
): Issue[] {
  if (article === undefined || claims.kind === 'list' || claims.issues.length > 0) return [];
  const message = 'claims.json is missing: nothing of the article is checked';
  return [issueAt(location, ['article'], message, 'warning')];
}

function emptyGroups({ groups = [], layers }: WrittenManifest, location: IssueLocation): Issue[] {
  return groups.flatMap(({ id }, i) => {
    if (layers.some(({ group }) => group === id)) return [];
    const message = `found ${quote(id)}, and no layer that names it as its "group"`;
    return [issueAt(location, ['groups', i, 'id'], message, 'warning')];
  });
}
