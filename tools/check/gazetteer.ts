import type { Position } from 'geojson';
import type { Kind } from '../../src/content/kinds';
import type { FeatureId } from '../../src/content/model';
import { positionsOf } from '../../src/geometry/bounds';
import type { CheckedBasemap } from './basemap';
import type { FeatureIndex } from './checked-files';
import { rememberLast, rememberThing, rememberWords } from './remember';

/** A place that a text speaks of. */
export interface SpokenPlace {
  readonly name: string;
  readonly positions: readonly Position[];
}

/** Finds the places that texts speak of, but for the feature that they are about. */
export interface Gazetteer {
  /** By their names, wherever they stand. */
  named(text: string, about: FeatureId): SpokenPlace[];
  /** By their names after words such as “near”. */
  placed(text: string, about: FeatureId): SpokenPlace[];
  /** Features whose names share a rare word with a name. */
  alike(name: string, about: FeatureId): SpokenPlace[];
}

const SETTLED: readonly Kind[] = ['city', 'town', 'village', 'pass', 'lake', 'bridge', 'dam', 'junction'];
const LABELLED: readonly string[] = ['city', 'capital'];

const BEFORE =
  '(?:in|at|near|outside|beside|above|below|behind|off|around|past|north|south|east|west|upstream|downstream|port|city|town|village|on|along)(?: of)?(?: the)? ';

/** Words of names that say what a thing is, not where. */
const COMMON =
  /^(?:China|Pakistan|Chinese|Pakistani|Road|Highway|Motorway|Bridge|Port|Lake|Airport|Hospital|School|National|Karakoram|Free|Trade|Zone|Special|Economic|Industrial|Western|Eastern|Central|Route|Friendship|North|South|East|West|Upper|Lower|Joint|Research|Centre|Block|First|Phase|Plan|Power|Plant|Solar|Wind|Coal|Expressway|City|Institute|Exhibition|Nuclear|Shanghai|Smart|Model|Town|Water|Line|Station|Works|Launch|With|From)$/;

const WORD = /\p{Lu}[\p{L}’'-]{3,}/gu;

interface Entry extends SpokenPlace {
  readonly id?: FeatureId;
}

/** Makes a gazetteer of the settlements and rivers of the basemap and of the content itself. */
export function createGazetteer(index: FeatureIndex, basemap: CheckedBasemap): Gazetteer {
  const byName = new Map<string, Entry[]>();
  for (const entry of entriesOf(index, basemap))
    byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry]);
  const byWord = wordsOf(index);
  const choices = [...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const namesIn = finderOf(choices.join('|'));
  const find = (before: string, text: string, about: FeatureId) => {
    if (choices.length === 0) return [];
    return namesIn(before, text)
      .flatMap((name) => byName.get(name) ?? [])
      .filter(({ id }) => id !== about);
  };
  return {
    named: (text, about) => find('', text, about),
    placed: (text, about) => find(`\\b${BEFORE}`, text, about),
    alike: (name, about) =>
      [...new Set(name.match(WORD) ?? [])]
        .flatMap((word) => byWord.get(word) ?? [])
        .filter(({ id }) => id !== about),
  };
}

/** The names that a text has, each once; of the same names it is remembered what a text has of them. */
const finderOf = rememberLast((choices: string) => {
  const patternAfter = rememberWords(
    (before: string) => new RegExp(`${before}(?<![\\p{L}\\p{N}-])(${choices})(?![\\p{L}\\p{N}-])`, 'giu'),
  );
  return rememberWords((before: string, text: string): readonly string[] => [
    ...new Set([...text.matchAll(patternAfter(before))].map(([, name = '']) => name)),
  ]);
});

const positionsIn = rememberThing(positionsOf);

function entriesOf(index: FeatureIndex, { labels, rivers }: CheckedBasemap): Entry[] {
  const features = [...index.byId.values()].flatMap(({ feature: { id, geometry, properties } }): Entry[] => {
    if (geometry === null || !SETTLED.includes(properties.kind)) return [];
    return [{ id, name: properties.name.replace(/( \(|,).*/s, ''), positions: positionsIn(geometry) }];
  });
  const labelled = labels
    .filter(({ kind }) => LABELLED.includes(kind))
    .map(({ name, position }): Entry => ({ name, positions: [position] }));
  return [...features, ...labelled, ...[...rivers].map(([name, positions]): Entry => ({ name, positions }))];
}

function wordsOf(index: FeatureIndex): ReadonlyMap<string, Entry[]> {
  const byWord = new Map<string, Entry[]>();
  for (const {
    feature: { id, geometry, properties },
  } of index.byId.values()) {
    if (geometry === null) continue;
    const entry = { id, name: `"${properties.name}"`, positions: positionsIn(geometry) };
    for (const word of new Set(properties.name.match(WORD) ?? [])) {
      if (!COMMON.test(word)) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
    }
  }
  return byWord;
}
