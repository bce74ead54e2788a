import { type Imported, UnreadableFile } from './imported';
import { readCsv } from './read-csv';
import { readGeoJson } from './read-geojson';
import { readMapboxConfig } from './read-mapbox';
import { readStoryMap } from './read-storymap';
import { readXml } from './read-xml';

/**
 * Reads the text of a file by what its name ends with.
 * @throws UnreadableFile where it is of no known kind, or not what its name says
 */
export function readImported(name: string, text: string): Imported {
  const [ending = ''] = /\.[a-z]+$/.exec(name.toLowerCase()) ?? [];
  switch (ending) {
    case '.kml':
    case '.gpx':
      return readXml(text, ending);
    case '.csv':
    case '.tsv':
      return readCsv(text);
    case '.js':
      return readMapboxConfig(text);
    case '.json':
    case '.geojson':
      return readJsonOf(text);
    default:
      throw new UnreadableFile(
        `found a file that ends in "${ending}", wanted .geojson, .json, .kml, .gpx, .csv or a config.js`,
      );
  }
}

function readJsonOf(text: string): Imported {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnreadableFile(`not JSON: ${error instanceof Error ? error.message : error}`);
  }
  const isStoryMap = typeof value === 'object' && value !== null && 'storymap' in value;
  return isStoryMap ? readStoryMap(value) : readGeoJson(text);
}
