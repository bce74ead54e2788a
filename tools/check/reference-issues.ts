import { classesOf } from '../../src/content/classes';
import { layerRow } from '../../src/content/layers';
import { MANIFEST } from '../../src/content/manifest';
import { didYouMean } from '../../src/data/clinic/suggest';
import type { FeatureIndex, IndexedFeature } from './checked-files';
import type { Issue, Path } from './issue';
import { issueAt } from './issue-location';

/** What is wrong between features: parts, routes and classes. */
export function referenceIssues(index: FeatureIndex): Issue[] {
  return [...index.byId.values()].flatMap((entry) => [
    ...unknownFeatures(entry, index),
    ...partIssues(entry),
    ...circleIssues(entry, index),
    ...classIssues(entry),
    ...nameIssues(entry, index),
  ]);
}

function unknownFeatures({ feature, location }: IndexedFeature, index: FeatureIndex): Issue[] {
  const { part_of, parts = [], stop } = feature.properties;
  const references: [Path, string | undefined][] = [
    [['part_of'], part_of],
    [['stop', 'route'], stop?.route],
    ...parts.map((part, i): [Path, string] => [['parts', i], part]),
  ];
  const self = parts.indexOf(feature.id);
  const own =
    self === -1
      ? []
      : [issueAt(location, ['properties', 'parts', self], 'found the feature itself among its parts')];
  const unknown = references.flatMap(([path, id]) => {
    if (id === undefined || index.ids.has(id)) return [];
    return [
      issueAt(
        location,
        ['properties', ...path],
        `found "${id}", no feature has that id${didYouMean(id, index.ids)}`,
      ),
    ];
  });
  return [...unknown, ...own];
}

function partIssues({ feature, location }: IndexedFeature): Issue[] {
  const hasParts = feature.properties.parts !== undefined;
  if (hasParts && feature.geometry !== null) {
    return [
      issueAt(location, ['geometry'], 'a feature with parts has the geometry of its parts, wanted null'),
    ];
  }
  if (!hasParts && feature.geometry === null) {
    return [issueAt(location, ['geometry'], 'found null, wanted a geometry or parts')];
  }
  return [];
}

/** Two places of one name cannot be told apart in a search. */
function nameIssues({ feature, location }: IndexedFeature, index: FeatureIndex): Issue[] {
  const { name } = feature.properties;
  const first = [...index.byId.values()].find((entry) => entry.feature.properties.name === name)?.feature;
  if (first === undefined || first.id === feature.id) return [];
  return [
    issueAt(
      location,
      ['properties', 'name'],
      `found "${name}", which is the name of "${first.id}" already`,
      'warning',
    ),
  ];
}

function circleIssues({ feature, location }: IndexedFeature, index: FeatureIndex): Issue[] {
  const seen = [feature.id];
  for (
    let id = feature.properties.part_of;
    id !== undefined;
    id = index.byId.get(id)?.feature.properties.part_of
  ) {
    if (id === feature.id)
      return [
        issueAt(location, ['properties', 'part_of'], `is part of itself: ${[...seen, id].join(' → ')}`),
      ];
    if (seen.includes(id)) return [];
    seen.push(id);
  }
  return [];
}

/** The classes that a feature is in, and why: what its layer is a class of, it is in too. */
function classIssues({ feature, layer, location }: IndexedFeature): Issue[] {
  const told = feature.properties as unknown as Readonly<Record<string, readonly string[] | undefined>>;
  const { reason } = feature.properties;
  const { group } = layerRow(layer);
  const isClassed = classesOf(feature).length > 0;
  const ofGroups = MANIFEST.groups.flatMap(({ id, reasons }): Issue[] => {
    const isOutside = group === id && !told[id]?.includes(layer);
    return [
      ...(reasons && told[id] !== undefined && reason === undefined
        ? [
            issueAt(
              location,
              ['properties', 'reason'],
              `missing; a feature with "${id}" says why it is there`,
            ),
          ]
        : []),
      ...(isOutside
        ? [issueAt(location, ['properties', id], `wanted "${layer}" among them, its own layer`)]
        : []),
    ];
  });
  const wanted =
    MANIFEST.groups.map(({ id }) => `"${id}"`).join(' or ') || 'groups, which atlas.json does not list';
  return reason === undefined || isClassed
    ? ofGroups
    : [...ofGroups, issueAt(location, ['properties', 'reason'], `found a reason without ${wanted}`)];
}
