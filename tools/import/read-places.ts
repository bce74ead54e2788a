import type { Feature, Geometry } from 'geojson';
import { examine } from '../../src/data/clinic/examine';
import { readDataFile } from '../../src/data/formats/formats';
import { textOfHtml } from './html-text';
import { type Imported, type ImportedPlace, UnreadableFile } from './imported';

/** Members that hold the name of a thing, and what is said of it, in files of many hands; in any case of letters. */
const NAMES = ['name', 'title', 'place', 'label'];
const TEXTS = ['description', 'summary', 'text', 'desc', 'notes', 'cmt'];

/**
 * Reads GeoJSON, KML, GPX, a table and whatever else the atlas reads of its readers. Features that do not hold up are
 * left, and told.
 * @throws UnreadableFile where nothing of it holds up
 */
export async function readPlaces(name: string, bytes: Uint8Array): Promise<Imported> {
  const { good, findings } = examine(await readDataFile({ name, bytes }, () => {}));
  const left = findings.flatMap(({ severity, id, line, message }) => {
    if (severity === 'warning') return [];
    return [[id, line === null ? null : `line ${line}`, message].filter((part) => part !== null).join(': ')];
  });
  const imported = placesOf([...good.values()]);
  if (good.size === 0) throw new UnreadableFile(left[0] ?? 'found no features');
  return { ...imported, left: [...left, ...imported.left] };
}

/** Features as places; what has no geometry is left. */
function placesOf(features: readonly Feature<Geometry | null>[]): Imported {
  const places = features.flatMap(({ geometry, properties }): ImportedPlace[] => {
    if (geometry === null || geometry.type === 'GeometryCollection') return [];
    return [{ name: firstText(properties, NAMES), text: firstText(properties, TEXTS), geometry }];
  });
  const lost = features.length - places.length;
  return { places, chapters: [], left: lost === 0 ? [] : [`${lost} without a geometry of one kind`] };
}

function firstText(properties: Feature['properties'], names: readonly string[]): string | undefined {
  const members = Object.entries(properties ?? {});
  const texts = names.flatMap((name) =>
    members.flatMap(([key, value]: [string, unknown]) => {
      if (key.trim().toLowerCase() !== name) return [];
      const written = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
      const isText = typeof written === 'string' || typeof written === 'number';
      return isText ? [textOfHtml(String(written))] : [];
    }),
  );
  return texts.find((text) => text !== '');
}
