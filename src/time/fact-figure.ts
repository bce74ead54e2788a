import type { PartialDate } from '../content/partial-date';
import { readDate } from './fact-date';

/** A figure as a fact states it: one number, or the two ends of a range. */
export interface Figure {
  readonly low: number;
  readonly high: number;
  /** Whether the fact says "about". */
  readonly about: boolean;
}

/** A figure and what stands after it. */
export interface FoundFigure {
  readonly figure: Figure;
  readonly rest: string;
}

const NUMBER = '((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)';

/** What may follow a figure so that it still is the whole of the thing. */
const STOP = '(?=$|[,;:]| \\(';

const numberOf = (digits: string) => Number(digits.replaceAll(',', ''));

/** @param tails further words that may follow a figure without changing what it says */
function readFigure(
  words: string,
  before: string,
  after: string,
  tails: readonly string[],
): FoundFigure | null {
  const tail = [STOP, ...tails.map((words) => ` ${words}`)].join('|');
  const pattern = new RegExp(`^(About )?${before}${NUMBER}(?:(?:–| or )${NUMBER})?${after}${tail})`);
  const match = pattern.exec(words);
  if (match === null) return null;
  const [all, about, first = '', second = first] = match;
  const [low, high] = [numberOf(first), numberOf(second)];
  if (low > high) return null;
  return { figure: { low, high, about: about !== undefined }, rest: words.slice(all.length) };
}

/** Words after a power that leave it the whole of the plant. */
const POWER_TAILS = ['combined cycle', 'of a planned', 'planned'];

/** Reads the power with which the words of a fact begin, in megawatts: `1,320 MW (2 × 660 MW)`, `About 1,330 MW`. */
export const readMegawatts = (words: string): FoundFigure | null => readFigure(words, '', ' MW', POWER_TAILS);

/** Words after a length that leave it the whole of the road. */
const LENGTH_TAILS = ['of new road', 'in the commonest count'];

/** Reads the length with which the words of a fact begin, in kilometres: `653 km; …`, `118 or 120 km: …`. */
export const readKilometres = (words: string): FoundFigure | null =>
  readFigure(words, '', ' km', LENGTH_TAILS);

/** Money in millions of US dollars. */
export interface Money extends Figure {
  /** Whether it is what was planned, estimated or approved, and not what it came to. */
  readonly planned: boolean;
}

/** Words after a sum that make it a plan. */
const PLAN = ['planned', 'estimated', 'approved', 'as approved', 'in \\d{4}'];
const isPlan = new RegExp(`^ (?:${PLAN.join('|')})\\b`);

/**
 * Reads the sum with which the words of a fact begin: `US$1,912 million; …`, `US$9 billion`, `US$399,000`. Null for
 * other currencies, and for what is not the cost of the whole: a loan, a pledge, one phase, two farms together.
 */
export function readMoney(words: string): Money | null {
  for (const [unit, dollars] of [
    [' million', 1_000_000],
    [' billion', 1_000_000_000],
    ['', 1],
  ] as const) {
    const found = readFigure(words, 'US\\$', unit, PLAN);
    if (found === null) continue;
    const { low, high, about } = found.figure;
    const millions = (amount: number) => (amount * dollars) / 1_000_000;
    return { low: millions(low), high: millions(high), about, planned: isPlan.test(found.rest) };
  }
  return null;
}

/** Whether a sum is given in another currency alone. */
export const isOtherCurrency = (words: string): boolean =>
  /^(?:About )?(?:Rs|RMB) \d/.test(words) && !words.includes('US$');

/** A part of something that opened before or after the rest. */
export interface Stage {
  readonly figure: Figure;
  readonly when: PartialDate;
}

/**
 * Reads how something opened in parts: `100 MW in 2015; 300 MW in August 2016`, `First 39 km on 18 November 2019; the
 * other 80 km on 28 July 2020`, `K-2 (1,100 MW) in May 2021; K-3 (1,100 MW) in April 2022`. Null unless every part is
 * understood.
 */
export function readStages(words: string, unit: 'MW' | 'km'): readonly Stage[] | null {
  const stages = words.split('; ').map((part) => readStage(part, unit));
  return stages.length > 1 && stages.every((stage) => stage !== null) ? stages : null;
}

function readStage(part: string, unit: 'MW' | 'km'): Stage | null {
  const size = `${NUMBER} ${unit}`;
  const match = new RegExp(`^(?:(?:First |the other )?${size}|[\\w-]+ \\(${size}\\)) (?:in|on) (.+)$`).exec(
    part,
  );
  const found = match === null ? null : readDate(match[3] ?? '');
  if (match === null || found === null || found.rest !== '') return null;
  const amount = numberOf(match[1] ?? match[2] ?? '');
  return { figure: { low: amount, high: amount, about: false }, when: found.moment };
}
