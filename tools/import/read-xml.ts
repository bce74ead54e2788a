import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { type Imported, UnreadableFile } from './imported';
import { placesOf } from './read-geojson';

/**
 * Reads KML or GPX.
 * @param ending of the file's name
 */
export function readXml(text: string, ending: '.kml' | '.gpx'): Imported {
  const document = parsed(text);
  const root = document.documentElement?.localName;
  if (root !== ending.slice(1)) {
    throw new UnreadableFile(`found <${root ?? ''}> in it, wanted <${ending.slice(1)}>`);
  }
  const { features } = ending === '.kml' ? kml(document as never) : gpx(document as never);
  if (features.length === 0) throw new UnreadableFile('found no places, lines or areas');
  return placesOf(features);
}

function parsed(text: string) {
  const faults: string[] = [];
  const onError = (level: string, message: string) => {
    if (level !== 'warning') faults.push(message);
  };
  try {
    const document = new DOMParser({ onError }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
    if (faults.length === 0) return document;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    faults.push(error.message);
  }
  throw new UnreadableFile(`not XML: ${faults[0]?.split('\n')[0]}`);
}
