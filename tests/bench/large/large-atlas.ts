import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim, Source } from '../../../src/content/model';
import { featureId, madeChapter, madeClaim, madeFeature, madeSource, sourceId } from './made-content';
import { Words } from './words';

/** How much the large atlas has, with what it has from ours. */
export const LARGE = { features: 5000, chapters: 100, claims: 1000, sources: 5000 } as const;

/** The layers that what is made is shared out among. */
const LAYERS = ['growth', 'livelihood', 'innovation', 'green', 'open'] as const;
/** What is left out: the recipe is no content, and other languages would have to name all that is made. */
const OTHER = /(?:^|\/)(?:recipe|zh|ur|README\.md)(?:\/|$)/;

type Layer = { readonly features: { readonly id: string }[] };

/**
 * Writes an atlas with all of ours, in English, and so much made content that there is as much of each as `wanted` says.
 * It is the same each time.
 * @param ours the folder of our atlas; its files stay as they are
 * @param folder is emptied first
 */
export async function writeLargeAtlas(ours: string, folder: string, wanted: Wanted = LARGE): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(ours, folder, { recursive: true, filter: (path) => !OTHER.test(path.slice(ours.length)) });
  const words = new Words(1);
  const cite = await addSources(folder, wanted.sources, words);
  const features = await addFeatures(folder, wanted.features, cite, words);
  const claims = await addClaims(folder, wanted.claims, features, cite, words);
  await addChapters(folder, wanted.chapters, features, claims, words);
}

/** How much there is to be of each. */
export type Wanted = Readonly<Record<keyof typeof LARGE, number>>;

/** The sources of what is made as the nth of its kind, so that all are cited. */
type Cite = (at: number) => readonly string[];

async function addSources(folder: string, wanted: number, words: Words): Promise<Cite> {
  const file = join(folder, 'sources.json');
  const sources = await readJson<Source[]>(file);
  const count = wanted - sources.length;
  const made = Array.from({ length: count }, (_, at) => madeSource(words, at));
  const all = [...sources, ...made].toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  await writeFile(file, JSON.stringify(all));
  return (at) => [sourceId(at % count), sourceId((at + 1) % count)];
}

/** @returns how many were made */
async function addFeatures(folder: string, wanted: number, cite: Cite, words: Words): Promise<number> {
  const files = (await readdir(join(folder, 'layers'))).filter((name) => name.endsWith('.geojson'));
  const all = await Promise.all(files.map((name) => readJson<Layer>(join(folder, 'layers', name))));
  const missing = wanted - all.reduce((sum, { features }) => sum + features.length, 0);
  for (const [turn, id] of LAYERS.entries()) {
    const file = join(folder, 'layers', `${id}.geojson`);
    const layer = await readJson<Layer>(file);
    for (let at = turn; at < missing; at += LAYERS.length)
      layer.features.push(madeFeature(words, at, id, cite(at)));
    await writeFile(file, JSON.stringify(layer));
  }
  return missing;
}

/** @returns the ids of those that were made */
async function addClaims(
  folder: string,
  wanted: number,
  features: number,
  cite: Cite,
  words: Words,
): Promise<readonly string[]> {
  const file = join(folder, 'claims.json');
  const claims = await readJson<Claim[]>(file);
  const made = Array.from({ length: wanted - claims.length }, (_, at) => {
    const about = [words.number(0, features), words.number(0, features)].map(featureId);
    return madeClaim(words, claims.length + at + 1, [...new Set(about)], cite(at));
  });
  await writeFile(file, JSON.stringify([...claims, ...made]));
  return made.map(({ id }) => id);
}

async function addChapters(
  folder: string,
  wanted: number,
  features: number,
  claims: readonly string[],
  words: Words,
): Promise<void> {
  const story = join(folder, 'languages/en/story');
  const written = (await readdir(story)).length;
  const each = Math.ceil(claims.length / (wanted - written));
  for (let at = 0; at < wanted - written; at++) {
    const linked = Array.from({ length: 12 }, () => featureId(words.number(0, features)));
    const text = madeChapter(words, linked, claims.slice(at * each, (at + 1) * each));
    await writeFile(join(story, `${written + at + 1}-made-${written + at + 1}.md`), text);
  }
}

const readJson = async <Content>(file: string): Promise<Content> => JSON.parse(await readFile(file, 'utf8'));
