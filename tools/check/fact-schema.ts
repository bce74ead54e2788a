import * as v from 'valibot';
import type { Fact, FactPart } from '../../src/content/fact';
import { parsePartialDate } from '../../src/content/partial-date';
import { PAYERS, PROJECT_STAGES, SOURCES_REACH, UNITS } from '../../src/content/vocabulary';
import { quote } from './issue';
import { distinct, kebabId, longText, number, type SchemaOf, some, strict, word } from './schema';

const LONGEST_FACT_CHARACTERS = 300;
const LONGEST_LABEL_CHARACTERS = 60;

const DATE_FORMS = '"2018", "2018-01", "2018-01-31", "2018~" for about 2018, or "2015/2016"';

/** A date in EDTF, up to the last day that the sources reach to. */
const partialDate = v.pipe(
  v.string((issue) => `found ${quote(issue.input)}, wanted a date such as ${DATE_FORMS}`),
  v.check(
    (text) => parsePartialDate(text) !== null,
    (issue) => `found ${quote(issue.input)}, wanted a date that exists, such as ${DATE_FORMS}`,
  ),
  v.check(
    (text) => {
      const found = parsePartialDate(text);
      return found === null || (found.until ?? found.date) <= SOURCES_REACH;
    },
    (issue) =>
      `found ${quote(issue.input)}, wanted a date up to ${SOURCES_REACH}, which the sources reach to`,
  ),
);

const positive = v.pipe(
  number,
  v.minValue(Number.MIN_VALUE, (issue) => `found ${issue.input}, wanted a number above 0`),
);

const range = v.pipe(
  v.strictTuple(
    [positive, positive],
    (issue) => `found ${quote(issue.input)}, wanted a number or [low, high]`,
  ),
  v.check(
    ([low, high]) => low < high,
    (issue) => `found ${quote(issue.input)}, wanted the lower number first`,
  ),
);

/** A number, or the two ends of a range. */
const amount = v.lazy((input) => (Array.isArray(input) ? range : positive));

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

const currency = v.pipe(
  v.string((issue) => `found ${quote(issue.input)}, wanted the code of a currency, such as "USD"`),
  v.check(
    (code) => CURRENCIES.has(code),
    (issue) =>
      `found ${quote(issue.input)}, wanted the code of a currency by ISO 4217, such as "USD" or "PKR"`,
  ),
);

const mark = v.literal(true, (issue) => `found ${quote(issue.input)}, wanted true, or no such member`);

const part = v.pipe(
  strict({ date: partialDate, amount: v.exactOptional(amount), unit: v.exactOptional(word(UNITS)) }),
  v.forward(
    v.check(
      ({ amount, unit }) => (amount === undefined) === (unit === undefined),
      'wanted "amount" and "unit" together',
    ),
    ['unit'],
  ),
) satisfies SchemaOf<FactPart>;

const parts = v.pipe(
  v.array(part, (issue) => `found ${quote(issue.input)}, wanted a list of parts`),
  v.minLength(2, 'found fewer than two parts, wanted at least two'),
  v.check(
    (list) => list.every(({ date }, i) => i === 0 || date >= (list[i - 1]?.date ?? '')),
    (issue) =>
      `found ${quote(issue.input.map(({ date }) => date))}, wanted the parts in order of their dates`,
  ),
);

const members = strict({
  // Any is allowed: `label-issues.ts` tells those that are nearly a known one.
  label: longText(LONGEST_LABEL_CHARACTERS),
  value: longText(LONGEST_FACT_CHARACTERS),
  date: v.exactOptional(partialDate),
  stage: v.exactOptional(word(PROJECT_STAGES)),
  parts: v.exactOptional(parts),
  amount: v.exactOptional(amount),
  unit: v.exactOptional(word(UNITS)),
  currency: v.exactOptional(currency),
  approximate: v.exactOptional(mark),
  planned: v.exactOptional(mark),
  payer: v.exactOptional(word(PAYERS)),
  sources: distinct(some(kebabId, 'source ids')),
  confidence: v.exactOptional(word(['low'])),
});

type Members = v.InferOutput<typeof members>;

/** The stage that a label names. */
const stageOf = (label: string) => PROJECT_STAGES.find((stage) => stage === label.toLowerCase());

/** Why a member does not go with the others of its fact; `undefined` where it does. */
const FAULTS: readonly (readonly [member: keyof Members, fault: (fact: Members) => string | undefined])[] = [
  ['date', ({ date, stage }) => (date && !stage ? 'found no "stage" beside it, wanted both' : undefined)],
  [
    'stage',
    ({ label, date, stage }) => {
      if (stage === undefined) return undefined;
      if (date === undefined) return 'found no "date" beside it, wanted both';
      const named = stageOf(label);
      return named === undefined || named === stage
        ? undefined
        : `found "${stage}" under the label "${label}", wanted "${named}"`;
    },
  ],
  [
    'payer',
    ({ payer, label }) =>
      payer && label !== 'Paid by' ? `found it under the label "${label}", wanted "Paid by"` : undefined,
  ],
  [
    'parts',
    ({ parts, stage }) =>
      parts && stage !== 'opened'
        ? 'found parts of what is not "opened", wanted "stage": "opened"'
        : undefined,
  ],
  [
    'amount',
    ({ amount, unit, currency }) => {
      if (amount === undefined || (unit === undefined) !== (currency === undefined)) return undefined;
      return unit === undefined
        ? `found ${quote(amount)}, wanted a "unit" or a "currency" beside it`
        : 'found "unit" and "currency", wanted one of them';
    },
  ],
  ...(['unit', 'currency', 'approximate', 'planned'] as const).map(
    (member) =>
      [
        member,
        (fact: Members) =>
          fact[member] !== undefined && fact.amount === undefined ? 'found no "amount" beside it' : undefined,
      ] as const,
  ),
];

/** A fact of the model, as content files must spell it. */
export const factSchema = v.pipe(
  members,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const fact = dataset.value;
    for (const [member, fault] of FAULTS) {
      const message = fault(fact);
      if (message === undefined) continue;
      addIssue({
        message,
        path: [{ type: 'object', origin: 'value', input: fact, key: member, value: fact[member] }],
      });
    }
  }),
) satisfies SchemaOf<Fact>;
