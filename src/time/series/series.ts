import type { AtlasIndex } from '../../content/atlas-index';
import type { Fact, FactAmount } from '../../content/fact';
import type { ContentFeature, FeatureId, SourceId } from '../../content/model';
import { parsePartialDate, yearOf } from '../../content/partial-date';
import type { FactLabel, Unit } from '../../content/vocabulary';

/** Why something that belongs in a chart is not drawn in it. */
export const REASONS = ['no-figure', 'unclear', 'other-currency', 'stages', 'no-date'] as const;
export type Reason = (typeof REASONS)[number];

/** An amount as a chart takes it: one number, or the two ends of a range. */
export interface Figure {
  readonly low: number;
  readonly high: number;
  /** Whether the fact says "about". */
  readonly about: boolean;
}

/** What of a figure falls into a year. */
export interface YearFigure extends Figure {
  readonly year: number;
}

/** What the facts of one feature say for a chart. */
export interface ChartEntry<Value> {
  readonly id: FeatureId;
  /** The words of the fact in English; empty where no fact says anything. */
  readonly words: string;
  /** Which of the feature's facts it is, from 0; absent where none says anything. */
  readonly factIndex?: number;
  readonly sources: readonly SourceId[];
  /** What is drawn, or why nothing is. */
  readonly figure: Value | Reason;
}

export const isReason = (read: unknown): read is Reason => REASONS.includes(read as Reason);

/** What a chart says of a fact: its words, its sources, and which of the feature's facts it is. */
export function saidBy(
  { id, properties }: ContentFeature,
  fact: Fact | undefined,
): Omit<ChartEntry<never>, 'figure'> {
  if (fact === undefined) return { id, words: '', sources: [] };
  return { id, words: fact.value, sources: fact.sources, factIndex: properties.facts.indexOf(fact) };
}

/** The ends of an amount; null where a fact gives none. */
export function figureOf({ amount, approximate }: FactAmount): Figure | null {
  if (amount === undefined) return null;
  const [low, high] = typeof amount === 'number' ? [amount, amount] : amount;
  return { low, high, about: approximate === true };
}

/** What was planned says nothing of what works now. */
export const isOutdated = ({ properties }: ContentFeature, { planned }: FactAmount): boolean =>
  planned === true && properties.status === 'operational';

/** How a chart of what opened by year takes its features. */
export interface OpeningSeries {
  readonly label: FactLabel;
  readonly unit: Unit;
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
): ChartEntry<readonly YearFigure[]>[] {
  const members = features.filter((feature) => series.belongs(feature) && hasOpened(feature));
  const sized = new Set(members.filter((feature) => isSized(feature, series)).map(({ id }) => id));
  return members
    .filter(({ id }) => !sized.has(index.wholeOf(id) ?? ''))
    .map((feature) => {
      const fact = sizeFact(feature, series);
      return { ...saidBy(feature, fact), figure: openingsOf(feature, fact, series) };
    });
}

/** The first fact of the label that gives an amount in the unit, else the first of the label. */
function sizeFact({ properties }: ContentFeature, { label, unit }: OpeningSeries): Fact | undefined {
  const facts = properties.facts.filter((fact) => fact.label === label);
  return facts.find((fact) => fact.unit === unit) ?? facts[0];
}

const isSized = (feature: ContentFeature, series: OpeningSeries) =>
  sizeFact(feature, series)?.unit === series.unit;

function openingsOf(
  feature: ContentFeature,
  fact: Fact | undefined,
  { unit }: OpeningSeries,
): readonly YearFigure[] | Reason {
  if (fact === undefined) return 'no-figure';
  const size = fact.unit === unit ? figureOf(fact) : null;
  if (size === null || isOutdated(feature, fact)) return 'unclear';
  const { parts = [] } = openedFact(feature) ?? {};
  if (parts.length > 0) return partsOf(parts, size, unit);
  const year = openingYear(feature);
  return year === null ? 'no-date' : [{ ...size, year }];
}

/** The parts, each in its year, where all give their size and together have that of the whole. */
function partsOf(
  parts: NonNullable<Fact['parts']>,
  whole: Figure,
  unit: Unit,
): readonly YearFigure[] | Reason {
  const figures = parts.flatMap((part) => {
    const [size, when] = [part.unit === unit ? figureOf(part) : null, parsePartialDate(part.date)];
    return size === null || when === null ? [] : [{ ...size, year: yearOf(when.date) }];
  });
  if (figures.length < parts.length) return 'stages';
  const sum = figures.reduce((total, { low }) => total + low, 0);
  return sum < whole.low || sum > whole.high ? 'unclear' : figures;
}

const openedFact = ({ properties }: ContentFeature) =>
  properties.facts.find(({ stage }) => stage === 'opened');

/** It works; or it stands idle now, and a fact dates its opening. */
const hasOpened = (feature: ContentFeature) =>
  feature.properties.status === 'operational' ||
  (feature.properties.status === 'stalled' && openedFact(feature) !== undefined);

/** For what works, `time` begins with the opening. */
function openingYear(feature: ContentFeature): number | null {
  const { time, properties } = feature;
  if (properties.status !== 'operational') {
    const opened = parsePartialDate(openedFact(feature)?.date ?? '');
    return opened && yearOf(opened.date);
  }
  const start = time && ('date' in time ? time.date : time.interval[0]);
  return start === undefined || start === '..' ? null : yearOf(start);
}
