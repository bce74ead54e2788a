import { FIRST_LANGUAGE } from '../../src/content/first-language';
import type { LanguageInfo } from '../../src/content/language';
import type { ContentFeature } from '../../src/content/model';
import type { ReadAtlas } from '../../tools/atlas/read-atlas';

/** A view that a smoke run opens. */
export interface Visit {
  /** What it is of, for whoever reads what went wrong. */
  readonly name: string;
  /** What the address asks for, without the map. */
  readonly query: string;
  /** What must stand in the page. */
  readonly says: string;
  /** The point that must be seen on the map. */
  readonly shows?: string;
}

/** All that an atlas is looked at for: each language, each chapter, a place of each layer, each ride. */
export function visitsOf({ atlas, languages }: Pick<ReadAtlas, 'atlas' | 'languages'>): readonly Visit[] {
  const all = Object.values(atlas.layers).flatMap(({ features }) => features);
  const lang = `lang=${FIRST_LANGUAGE}`;
  return [
    ...[...languages.values()].map(({ info, messages }) => languageVisit(info, messages['app.title'] ?? '')),
    ...atlas.chapters.map(({ id, title }) => ({
      name: `chapter ${id}`,
      query: `${lang}&chapter=${id}`,
      says: title,
    })),
    ...Object.values(atlas.layers).flatMap(({ features }) => placeVisit(features)),
    ...ridesAmong(all).map((ride) => ({
      name: `ride ${ride.id}`,
      query: `${lang}&ride=${ride.id}`,
      says: ride.properties.name,
    })),
  ];
}

const languageVisit = ({ code }: LanguageInfo, title: string): Visit => ({
  name: `language ${code}`,
  query: `lang=${code}`,
  says: title,
});

/** A point, if a layer has one: only points are found again on the map by their ids. */
function placeVisit(features: readonly ContentFeature[]): Visit[] {
  const point = features.find(({ geometry }) => geometry?.type === 'Point');
  const place = point ?? features[0];
  return place === undefined
    ? []
    : [
        {
          name: `place ${place.id}`,
          query: `lang=${FIRST_LANGUAGE}&feature=${place.id}`,
          says: place.properties.name,
          ...(point === undefined ? {} : { shows: point.id }),
        },
      ];
}

/** Lines that have way-points, or are the route of two stops at least. */
function ridesAmong(features: readonly ContentFeature[]): readonly ContentFeature[] {
  const routes = features.map(({ properties: { stop } }) => stop?.route);
  return features.filter(
    ({ id, properties: { waypoints = [] } }) =>
      waypoints.length + routes.filter((route) => route === id).length > 1,
  );
}
