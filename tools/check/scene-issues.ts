import type { Geometry } from 'geojson';
import type { ContentFeature, FeatureId } from '../../src/content/model';
import { linkTargets, passagesOf } from '../../src/content/prose';
import { didYouMean } from '../../src/data/clinic/suggest';
import { positionsOf } from '../../src/geometry/bounds';
import type { CheckedChapter } from './chapter';
import type { LocatedScene } from './chapter-comments';
import type { FeatureIndex } from './checked-files';
import { FIRST_NAME, isFirst } from './first-language';
import type { Issue } from './issue';
import { issueAt } from './issue-location';

/** Scenes that do not fit the passage they belong to, or that stand in a translation. */
export function sceneIssues(index: FeatureIndex, chapters: readonly CheckedChapter[]): Issue[] {
  return chapters.flatMap((checked) =>
    checked.scenes.flatMap((located) => {
      if (!isFirst(checked)) {
        const message = `found a scene in a translation, wanted it in the ${FIRST_NAME} chapter alone`;
        return [issueAt(located.location, [], message)];
      }
      const places = placesOf(checked, located);
      return [
        ...unknownLit(index, located),
        ...undrawnPlaces(index, located, places),
        ...unheldPlaces(index, located, places),
      ];
    }),
  );
}

/** The places that a scene is about: those that its passage links, and those that it lights. */
function placesOf({ chapter }: CheckedChapter, { scene, passage }: LocatedScene): FeatureId[] {
  const block = chapter && passagesOf(chapter)[passage - 1];
  const linked = block ? linkTargets(block).flatMap((to) => (to.kind === 'feature' ? [to.id] : [])) : [];
  return [...new Set([...linked, ...(scene.lit ?? [])])];
}

function unknownLit({ ids }: FeatureIndex, { scene, location }: LocatedScene): Issue[] {
  return (scene.lit ?? []).flatMap((id, i) => {
    if (ids.has(id)) return [];
    const message = `found "${id}", no feature has that id${didYouMean(id, ids)}`;
    return [issueAt(location, ['lit', i], message)];
  });
}

/** A scene that names its layers draws the places that it is about. */
function undrawnPlaces(index: FeatureIndex, { scene, location }: LocatedScene, places: FeatureId[]): Issue[] {
  const { layers } = scene;
  if (layers === undefined) return [];
  return places.flatMap((id) => {
    const layer = index.byId.get(id)?.layer;
    if (layer === undefined || layers.includes(layer)) return [];
    const message = `found no "${layer}", wanted the layer of ${id}, which the scene is about`;
    return [issueAt(location, ['layers'], message)];
  });
}

function unheldPlaces(index: FeatureIndex, { scene, location }: LocatedScene, places: FeatureId[]): Issue[] {
  if (scene.bounds === undefined) return [];
  const [west, south, east, north] = scene.bounds;
  const geometries = places.flatMap((id) => geometriesOf(index, index.byId.get(id)?.feature));
  const isHeld = (geometry: Geometry) =>
    positionsOf(geometry).some(
      ([lon = 0, lat = 0]) => lon >= west && lon <= east && lat >= south && lat <= north,
    );
  if (geometries.length === 0 || geometries.some(isHeld)) return [];
  const message = `found [${scene.bounds.join(', ')}], wanted at least one of the places of the scene: ${places.join(', ')}`;
  return [issueAt(location, ['bounds'], message)];
}

/** The geometries of a feature, or of the parts that it is made of; parts of parts too. */
function geometriesOf(index: FeatureIndex, feature: ContentFeature | undefined, levels = 3): Geometry[] {
  if (feature === undefined) return [];
  if (feature.geometry !== null) return [feature.geometry];
  if (levels === 0) return [];
  return (feature.properties.parts ?? []).flatMap((id) =>
    geometriesOf(index, index.byId.get(id)?.feature, levels - 1),
  );
}
