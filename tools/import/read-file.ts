import { decodeBytes } from '../../src/data/clinic/decode';
import { FILE_ENDINGS } from '../../src/data/formats/file-endings';
import { type Imported, UnreadableFile } from './imported';
import { readMapboxConfig } from './read-mapbox';
import { readPlaces } from './read-places';
import { readStoryMap } from './read-storymap';

/**
 * Reads a file: a story by what its name ends with or what stands in it, data by what stands in it.
 * @throws UnreadableFile where it is of no known kind, or holds nothing of it
 */
export async function readImported(name: string, bytes: Uint8Array): Promise<Imported> {
  const [ending = ''] = /\.[a-z]+$/.exec(name.toLowerCase()) ?? [];
  if (ending === '.js') return readMapboxConfig(decodeBytes(bytes).text);
  if (!FILE_ENDINGS.includes(ending)) {
    const wanted = `${FILE_ENDINGS.join(', ')} or a config.js`;
    throw new UnreadableFile(`found a file that ends in "${ending}", wanted ${wanted}`);
  }
  const story = ending === '.json' ? storyMapIn(bytes) : undefined;
  return story === undefined ? readPlaces(name, bytes) : readStoryMap(story);
}

/** The JSON of a StoryMapJS; `undefined` where it is none. */
function storyMapIn(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(decodeBytes(bytes).text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && 'storymap' in value ? value : undefined;
  } catch {
    // What is wrong with it is told by what reads data.
    return undefined;
  }
}
