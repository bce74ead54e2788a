import type { AtlasIndex } from '../../content/atlas-index';
import type { ContentFeature, Fact, FeatureId, SourceId } from '../../content/model';
import { yearOf } from '../../content/partial-date';
import type { FactLabel } from '../../content/vocabulary';
import { isListOfDates, readDate } from '../fact-date';
import { type FoundFigure, readStages } from '../fact-figure';

/** Why something that belongs in a chart is not drawn in it. */
export const REASONS = ['no-figure', 'unclear', 'other-currency', 'stages', 'no-date'] as const;
export type Reason = (typeof REASONS)[number];

/** What of a figure falls into a year. */
export interface Amount {
  readonly year: number;
  readonly low: number;
  readonly high: number;
  readonly about: boolean;
}

/** What was read of one feature for a chart. */
export interface Reading<Read> {
  readonly id: FeatureId;
  /** The words of the fact in English; empty where no fact says anything. */
  readonly words: string;
  /** Which of the feature's facts it is, from 0; absent where none says anything. */
  readonly place?: number;
  readonly sources: readonly SourceId[];
  /** What was understood, or why nothing was. */
  readonly read: Read | Reason;
}

export const isReason = (read: unknown): read is Reason => REASONS.includes(read as Reason);

/** What a chart says of a fact: its words, its sources, and which of the feature's facts it is. */
export function saidBy(
  { id, properties }: ContentFeature,
  fact: Fact | undefined,
): Omit<Reading<never>, 'read'> {
  if (fact === undefined) return { id, words: '', sources: [] };
  return { id, words: fact.value, sources: fact.sources, place: properties.facts.indexOf(fact) };
}

/** The first fact of a label that can be read, else the first of that label. */
export function factFor(
  { properties }: ContentFeature,
  label: FactLabel,
  readable: (words: string) => boolean,
): Fact | undefined {
  const facts = properties.facts.filter((fact) => fact.label === label);
  return facts.find(({ value }) => readable(value)) ?? facts[0];
}

/** How a chart of what opened by year reads its features. */
export interface OpeningSeries {
  readonly label: FactLabel;
  readonly unit: 'MW' | 'km';
  readonly read: (words: string) => FoundFigure | null;
  /** Whether a feature belongs in the chart at all. */
  readonly belongs: (feature: ContentFeature) => boolean;
}

/**
 * What opened, with its size and year. Parts of something that is counted as a whole are left to the whole; what never
 * opened is left out without a word, as no chart of openings would look for it.
 */
export function readOpenings(
  features: readonly ContentFeature[],
  index: AtlasIndex,
  series: OpeningSeries,
): Reading<readonly Amount[]>[] {
  const members = features.filter((feature) => series.belongs(feature) && hasOpened(feature));
  const sized = new Set(members.filter((feature) => sizeOf(feature, series)).map(({ id }) => id));
  return members
    .filter(({ id }) => !sized.has(index.wholeOf(id) ?? ''))
    .map((feature) => readOpening(feature, series));
}

function readOpening(feature: ContentFeature, series: OpeningSeries): Reading<readonly Amount[]> {
  return { ...saidBy(feature, sizeFact(feature, series)), read: amountsOf(feature, series) };
}

function amountsOf(feature: ContentFeature, series: OpeningSeries): readonly Amount[] | Reason {
  if (sizeFact(feature, series) === undefined) return 'no-figure';
  const size = sizeOf(feature, series);
  if (size === null) return 'unclear';
  const { low, high, about } = size.figure;
  const opened = openedFacts(feature).map(({ value }) => value);
  const stages = opened.map((words) => readStages(words, series.unit)).find((found) => found !== null);
  if (stages) {
    const sum = stages.reduce((total, { figure }) => total + figure.low, 0);
    if (sum < low || sum > high) return 'unclear';
    return stages.map(({ figure, when }) => ({ ...figure, year: yearOf(when.date) }));
  }
  if (opened.some(isListOfDates)) return 'stages';
  const year = openingYear(feature);
  return year === null ? 'no-date' : [{ year, low, high, about }];
}

const sizeFact = (feature: ContentFeature, { label, read }: OpeningSeries) =>
  factFor(feature, label, (words) => read(words) !== null);

const sizeOf = (feature: ContentFeature, series: OpeningSeries) =>
  series.read(sizeFact(feature, series)?.value ?? '');

const openedFacts = ({ properties }: ContentFeature) =>
  properties.facts.filter(({ label }) => label === 'Opened');

/** It works; or it stands idle now, and a fact dates its opening. */
const hasOpened = (feature: ContentFeature) =>
  feature.properties.status === 'operational' ||
  (feature.properties.status === 'stalled' && openedOn(feature) !== null);

const openedOn = (feature: ContentFeature) =>
  openedFacts(feature)
    .map(({ value }) => readDate(value)?.moment ?? null)
    .find((found) => found !== null) ?? null;

/** For what works, `time` begins with the opening. */
function openingYear(feature: ContentFeature): number | null {
  const { time, properties } = feature;
  if (properties.status !== 'operational') {
    const opened = openedOn(feature);
    return opened && yearOf(opened.date);
  }
  const start = time && ('date' in time ? time.date : time.interval[0]);
  return start === undefined || start === '..' ? null : yearOf(start);
}
