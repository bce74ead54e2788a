import type { Feature, Geometry } from 'geojson';
import { checkFeatureCollection } from '../check/collection';
import { errorsAmong } from '../check/issue';
import { textOfHtml } from './html-text';
import { type Imported, type ImportedPlace, UnreadableFile } from './imported';

/** Members that hold the name of a thing, and what is said of it, in files of many hands. */
const NAMES = ['name', 'title', 'Name', 'NAME', 'Title', 'label'];
const TEXTS = ['description', 'summary', 'text', 'desc', 'Description', 'notes', 'cmt'];

/** Reads GeoJSON; features that do not hold up are left, and told. */
export function readGeoJson(text: string): Imported {
  const { features, issues } = checkFeatureCollection(text, 'the file');
  const left = errorsAmong(issues).map(({ feature, message }) =>
    [feature, message].filter(Boolean).join(': '),
  );
  if (features.length === 0) throw new UnreadableFile(left[0] ?? 'found no features');
  return { ...placesOf(features), left: [...left, ...placesOf(features).left] };
}

/** Features as places; what has no geometry is left. */
export function placesOf(features: readonly Feature<Geometry | null>[]): Imported {
  const places = features.flatMap(({ geometry, properties }): ImportedPlace[] => {
    if (geometry === null || geometry.type === 'GeometryCollection') return [];
    return [{ name: firstText(properties, NAMES), text: firstText(properties, TEXTS), geometry }];
  });
  const lost = features.length - places.length;
  return { places, chapters: [], left: lost === 0 ? [] : [`${lost} without a geometry of one kind`] };
}

function firstText(properties: Feature['properties'], names: readonly string[]): string | undefined {
  const texts = names.flatMap((name) => {
    const value: unknown = properties?.[name];
    const written = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
    return typeof written === 'string' || typeof written === 'number' ? [textOfHtml(String(written))] : [];
  });
  return texts.find((text) => text !== '');
}
