import type { LineString } from 'geojson';
import { type CodedLines, encodeLines, type StartAtlas } from '../../src/content/coded-lines';
import { FIRST_LANGUAGE } from '../../src/content/first-language';
import type { AllNames, BriefTranslation, Translation } from '../../src/content/language';
import type {
  BriefFeature,
  Chapter,
  ContentFeature,
  FeatureId,
  FeatureProse,
  LayerFile,
  PendingChapter,
} from '../../src/content/model';
import { passagesOf } from '../../src/content/prose';
import type { LayerId, Payer } from '../../src/content/vocabulary';
import { readingTimeMs } from '../../src/story/reading-time';
import { gatherAmounts } from '../../src/table/known-amounts';
import { timeFacts } from '../../src/time/time-facts';
import { messagesOfApp } from '../check/language/compile-messages';
import { coarseLines, coarseStops } from './coarse-lines';
import { figureFacts } from './figure-facts';
import type { ReadAtlas } from './read-atlas';
import { searchModule } from './search-module';

/** What the ids of virtual modules begin with; what follows says which part of the content it is. */
export const VIRTUAL = 'virtual:atlas';

/** The mark of modules that no file stands behind. */
export const RESOLVED = '\0';

/**
 * The source text of a virtual module, or `undefined` where there is none of that name.
 * @param id `virtual:atlas`, `virtual:atlas/messages`, `virtual:atlas/story`, `virtual:atlas/lines`, `virtual:atlas/texts`, `virtual:atlas/search`, `virtual:atlas/time`,
 *   `virtual:atlas/amounts`, `virtual:atlas/figures`, `virtual:atlas/names`,
 *   `virtual:atlas/languages` or `virtual:atlas/language/<lang>`
 */
export function virtualModule(id: string, content: ReadAtlas): string | undefined {
  const { atlas, languages } = content;
  if (id === VIRTUAL)
    return moduleOf({ ...startAtlas(atlas), rooms: roomsOf(content), archives: content.archives });
  if (id === `${VIRTUAL}/messages`)
    return moduleOf(messagesOfApp(languages.get(FIRST_LANGUAGE)?.messages ?? {}));
  if (id === `${VIRTUAL}/story`) return moduleOf(atlas.chapters);
  if (id === `${VIRTUAL}/search`) return searchModule(content);
  if (id === `${VIRTUAL}/lines`) return moduleOf(exactLines(atlas));
  if (id === `${VIRTUAL}/texts`) return moduleOf(englishTexts(atlas));
  if (id === `${VIRTUAL}/names`) return moduleOf(namesOf([...languages.values()]));
  if (id === `${VIRTUAL}/time`) return moduleOf(timeFacts(atlas));
  if (id === `${VIRTUAL}/figures`) return moduleOf(figureFacts(content));
  if (id === `${VIRTUAL}/amounts`) return moduleOf(gatherAmounts(atlas));
  if (id === `${VIRTUAL}/languages`) return languagesModule([...languages.values()]);
  const [, lang = ''] = /^virtual:atlas\/language\/([a-z-]+)$/i.exec(id) ?? [];
  const translation = languages.get(lang);
  return translation && moduleOf(briefTranslation(translation));
}

/** The languages there are, and for each but the first the way to its translation, which is loaded when it is shown. */
function languagesModule(translations: readonly Translation[]): string {
  const codes = translations.map(({ info }) => info.code).filter((code) => code !== FIRST_LANGUAGE);
  const ways = codes.map((code) => `"${code}": () => import("${VIRTUAL}/language/${code}")`);
  const infos = JSON.stringify(translations.map(({ info }) => info));
  return `export const languages = ${infos};\nexport const translations = {${ways.join(', ')}};`;
}

/** What everything is called in each language but the first. */
function namesOf(translations: readonly Translation[]): AllNames {
  const others = translations.filter(({ info }) => info.code !== FIRST_LANGUAGE);
  return Object.fromEntries(
    others.map(({ info, features }) => [
      info.code,
      Object.fromEntries(Object.entries(features).map(([id, { name }]) => [id, name])),
    ]),
  );
}

function briefTranslation({ messages, features, disputes, basemap, story }: Translation): BriefTranslation {
  const brief = Object.entries(features).map(([id, { name, summary, reason }]) => [
    id,
    { name, summary, reason },
  ]);
  return {
    messages: messagesOfApp(messages),
    features: Object.fromEntries(brief),
    disputes,
    basemap,
    chapters: story.chapters,
  };
}

const roomsOf = ({ figures }: Pick<ReadAtlas, 'figures'>) =>
  Object.fromEntries(figures.flatMap(({ id, room }) => (room === undefined ? [] : [[id, room] as const])));

/** To a degree: about a metre, as in the files of the content, and about 50, a tenth of a pixel where lines are coarse. */
const EXACT_STEPS_COUNT = 100_000;
const COARSE_STEPS_COUNT = 2_000;

/**
 * Without sources, details, the text of claims and of all chapters but the first, which the app reads from the published files when a reader wants
 * them; with coarse lines, which the exact ones replace where they are looked at.
 */
export function startAtlas({ layers, chapters, claims, disputes, renamed }: ReadAtlas['atlas']): StartAtlas {
  const amounts = Object.entries(gatherAmounts({ layers }));
  const entries = Object.entries(layers) as [LayerId, LayerFile][];
  const coarse = coarseLines(allFeatures(layers));
  const all = new Map(allFeatures(layers).map((feature) => [feature.id, feature]));
  const brief = entries.map(([id, { attribution, features }]) => [
    id,
    { attribution, features: features.map((feature) => briefFeature(feature, coarse, all)) },
  ]);
  const verdicts = Object.fromEntries(claims.map(({ id, verdict }) => [id, verdict]));
  return {
    layers: Object.fromEntries(brief),
    coarse: encodeLines(coarse, COARSE_STEPS_COUNT),
    chapters: chapters.map((chapter, place) => (place === 0 ? chapter : pendingChapter(chapter))),
    verdicts,
    amounts: amounts.flatMap(([name, known]) => (Object.keys(known).length > 0 ? [name] : [])),
    disputes,
    renamed,
  };
}

/** A chapter without its text, which comes with the whole story. */
export function pendingChapter({ blocks, ...chapter }: Chapter): PendingChapter {
  const passages = passagesOf({ blocks });
  return {
    ...chapter,
    pending: { passages: passages.length, readingMs: Math.round(readingTimeMs(passages)) },
  };
}

function briefFeature(
  { properties, ...feature }: ContentFeature,
  coarse: ReadonlyMap<FeatureId, LineString>,
  all: ReadonlyMap<FeatureId, ContentFeature>,
): BriefFeature {
  const { facts: _facts, sources: _sources, grade_note: _note, also_called: _also, ...told } = properties;
  const { summary: _summary, reason: _reason, ...brief } = told;
  const geometry = coarse.has(feature.id) ? null : feature.geometry;
  const payer = payerOf({ properties, ...feature }, all);
  const onGrid = coarseStops(brief);
  return { ...feature, geometry, properties: payer === undefined ? onGrid : { ...onGrid, payer } };
}

/** Who paid, by the facts of a feature; of a part that stands for a whole without a geometry, else by those of the whole. */
function payerOf(
  { properties: { facts, part_of } }: ContentFeature,
  all: ReadonlyMap<FeatureId, ContentFeature>,
): Payer | undefined {
  const own = facts.find(({ payer }) => payer !== undefined)?.payer;
  const whole = part_of === undefined ? undefined : all.get(part_of);
  return own ?? (whole?.geometry === null ? payerOf(whole, all) : undefined);
}

function englishTexts({ layers }: ReadAtlas['atlas']): Readonly<Record<FeatureId, FeatureProse>> {
  const texts = allFeatures(layers).map(({ id, properties: { summary, reason } }) => [
    id,
    reason === undefined ? { summary } : { summary, reason },
  ]);
  return Object.fromEntries(texts);
}

/** The lines that {@link startAtlas} has in a coarser form. */
function exactLines({ layers }: ReadAtlas['atlas']): CodedLines {
  const features = allFeatures(layers);
  const coarse = coarseLines(features);
  const exact = features.flatMap(({ id, geometry }): [FeatureId, LineString][] =>
    geometry?.type === 'LineString' && coarse.has(id) ? [[id, geometry]] : [],
  );
  return encodeLines(new Map(exact), EXACT_STEPS_COUNT);
}

const allFeatures = (layers: ReadAtlas['atlas']['layers']): readonly ContentFeature[] =>
  Object.values(layers).flatMap(({ features }) => features);

function moduleOf(value: unknown): string {
  return `export default ${parsed(value)};`;
}

/** Engines parse a JSON text about twice as fast as the same object written as JavaScript. */
export const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
