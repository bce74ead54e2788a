import type { AuthorIssue, JsonValue, Results } from '../../../src/author/protocol';
import type { Atlas } from '../../../src/content/model';
import { featureOf } from '../../import/feature-of';
import { type Imported, UnreadableFile } from '../../import/imported';
import { readImported } from '../../import/read-file';
import { refuse } from '../refused';

/** The kind of what comes from a file, which does not say what it is; the author does. */
const KIND = 'place';

/** What a script could hold is read by `npm run import` alone. */
const READ = /\.(?:geojson|json|kml|gpx|csv|tsv)$/i;

/**
 * Reads a file that was dropped on the page: its features as a layer would hold them, of grade C and with free ids.
 * @param name of the file, which says what kind it is
 * @throws Refused where it is of no known kind, or nothing can be read of it
 */
export async function readData(
  { layers, sources }: Pick<Atlas, 'layers' | 'sources'>,
  name: string,
  text: string,
): Promise<Results['read-data']> {
  if (!READ.test(name)) {
    refuse(
      'malformed',
      `${JSON.stringify(name)}: wanted a file that ends in .geojson, .json, .kml, .gpx or .csv`,
    );
  }
  const { places, left } = await imported(name, text);
  const all = Object.values(layers).flatMap(({ features }) => features);
  const making = {
    ids: new Set([...all.map(({ id }) => id), ...Object.keys(layers)]),
    names: new Set(all.map(({ properties }) => properties.name)),
    source: Object.keys(sources)[0] ?? '',
    file: name,
    kind: KIND,
  };
  const made = places.map((place) => featureOf(place, making));
  return {
    features: made.map(({ feature }) => feature as unknown as JsonValue),
    issues: [
      ...left.map((message) => issueOf(name, message)),
      ...made.flatMap(({ feature, lacks }) =>
        lacks.map((what) => ({ ...issueOf(name, SAID[what] ?? what), feature: feature.id })),
      ),
    ],
  };
}

async function imported(name: string, text: string): Promise<Imported> {
  try {
    return await readImported(name, new TextEncoder().encode(text));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return refuse('malformed', `${name}: ${error.message}`);
  }
}

/** What a feature of the file lacks. */
const SAID: Readonly<Record<string, string>> = {
  name: 'the file gives no name: it is called by its number',
  summary: 'the file says nothing of it: wanted a summary',
  shortened: 'its name or summary was too long, and is cut',
  heights: 'its heights do not hold up, and are left out',
};

const issueOf = (file: string, message: string): AuthorIssue => ({
  file,
  path: '',
  message,
  severity: 'warning',
});
