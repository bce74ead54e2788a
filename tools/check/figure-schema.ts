import * as v from 'valibot';
import {
  FACT_SERIES,
  FIGURE_FORMS,
  FIGURE_UNITS,
  type FigurePoint,
  type FigureTexts,
  type WrittenFigure,
} from '../../src/content/figure';
import { parsePartialDate } from '../../src/content/partial-date';
import { quote } from './issue';
import {
  bounds,
  distinct,
  kebabId,
  longText,
  number,
  type SchemaOf,
  some,
  strict,
  text,
  word,
} from './schema';

const LONGEST = { title: 90, text: 420, label: 60, words: 300 } as const;

/** Other languages may need more room. */
const TRANSLATED = { title: 120, text: 600, label: 80, words: 450 } as const;

const MINUTES = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/;

const when = v.pipe(
  v.string((issue) => `found ${quote(issue.input)}, wanted a date such as "2018-01"`),
  v.check(
    (date) => MINUTES.test(date) || parsePartialDate(date) !== null,
    (issue) => `found ${quote(issue.input)}, wanted a date such as "2018", "2018-01" or "2018-01-31T08:30Z"`,
  ),
);

const point = strict({
  label: longText(LONGEST.label),
  words: longText(LONGEST.words),
  date: v.exactOptional(when),
  amounts: v.exactOptional(some(number, 'numbers')),
  approximate: v.exactOptional(v.boolean('wanted true or false')),
  feature: v.exactOptional(kebabId),
  sources: distinct(some(kebabId, 'source ids')),
}) satisfies SchemaOf<FigurePoint>;

/** One entry of `figures.json`. */
export const figureSchema = strict({
  id: kebabId,
  form: word(FIGURE_FORMS),
  title: longText(LONGEST.title),
  text: longText(LONGEST.text),
  unit: v.exactOptional(word(FIGURE_UNITS)),
  room: v.exactOptional(number),
  series: v.exactOptional(some(text, 'names of series')),
  from: v.exactOptional(word(FACT_SERIES)),
  points: v.exactOptional(some(point, 'points')),
  route: v.exactOptional(kebabId),
  stretch: v.exactOptional(v.strictTuple([number, number], 'wanted [from, to], in kilometres')),
  bounds: v.exactOptional(bounds),
  before: v.exactOptional(number),
}) satisfies SchemaOf<WrittenFigure>;

/** `languages/<lang>/figures.json`. */
export const figureTextsSchema = v.record(
  kebabId,
  strict({
    title: longText(TRANSLATED.title),
    text: longText(TRANSLATED.text),
    series: v.exactOptional(some(text, 'names of series')),
    points: v.exactOptional(
      some(strict({ label: longText(TRANSLATED.label), words: longText(TRANSLATED.words) }), 'points'),
    ),
  }),
) satisfies SchemaOf<FigureTexts>;
