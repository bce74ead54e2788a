import type { FeatureId } from '../../src/content/model';
import { basemapIssues } from './basemap-issues';
import { chapterIssues } from './chapter-issues';
import type { CheckedFiles, FeatureIndex, IndexedFeature } from './checked-files';
import { claimIssues } from './claim-issues';
import { factWordIssues } from './fact-words';
import { figureIssues } from './figure-issues';
import { geometryIssues } from './geometry-issues';
import type { Issue } from './issue';
import { issueAt } from './issue-location';
import { labelIssues } from './label-issues';
import { languageIssues } from './language/language-issues';
import type { CheckedLayer } from './layer';
import { lineIssues } from './line-issues';
import { linkIssues } from './link-issues';
import { placeIssues } from './place-issues';
import { referenceIssues } from './reference-issues';
import { renamedIssues } from './renamed';
import { rideIssues } from './ride-issues';
import { roleIssues } from './roles';
import { sceneIssues } from './scene-issues';
import { sharedPhraseIssues } from './shared-phrases';
import { sourceIssues } from './source-issues';
import { timeIssues } from './time-issues';
import { unlinkedEvents } from './unlinked-events';
import { unlinkedNames } from './unlinked-names';
import { waypointNameIssues } from './waypoint-names';

/** What is wrong between files: ids used twice, references that lead nowhere, names and sources without use. */
export function crossFileIssues(files: CheckedFiles): Issue[] {
  const { index, issues } = gatherFeatures(files.layers);
  return [
    ...issues,
    ...roleIssues(index, files),
    ...referenceIssues(index),
    ...placeIssues(index, files.basemap),
    ...basemapIssues(files.basemap, files.disputes),
    ...lineIssues(index),
    ...geometryIssues(index, files.layers),
    ...timeIssues(index),
    ...factWordIssues(index, files.languages),
    ...labelIssues(index),
    ...chapterIssues(index, files.claims, files.chapters),
    ...sceneIssues(index, files.chapters),
    ...figureIssues(files.figures, index, files.chapters),
    ...rideIssues(index),
    ...renamedIssues(index, files),
    ...waypointNameIssues(index),
    ...sourceIssues(index, files),
    ...linkIssues(index, files.claims, files.chapters),
    ...claimIssues(index, files.claims, files.chapters),
    ...unlinkedEvents(index, files.chapters),
    ...unlinkedNames(index, files.chapters),
    ...languageIssues({ ...files, index, disputes: files.disputes.disputes }, files.languages),
    ...sharedPhraseIssues(index, files.claims),
  ];
}

/** The features of all layers by their ids, and ids that stand twice. */
export function gatherFeatures(layers: readonly CheckedLayer[]): { index: FeatureIndex; issues: Issue[] } {
  const byId = new Map<FeatureId, IndexedFeature>();
  const issues: Issue[] = [];
  for (const { id: layer, locations } of layers) {
    for (const [feature, location] of locations) {
      const first = byId.get(feature.id);
      if (first === undefined) byId.set(feature.id, { feature, layer, location });
      else issues.push(issueAt(location, ['id'], `found an id that ${first.location.file} has already`));
    }
  }
  const ids = new Set(layers.flatMap((layer) => layer.ids));
  return { index: { byId, ids }, issues };
}
