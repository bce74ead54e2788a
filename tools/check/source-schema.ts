import * as v from 'valibot';
import type { Source } from '../../src/content/model';
import { isDate } from '../../src/content/partial-date';
import { SOURCES_REACH } from '../../src/content/vocabulary';
import { addressFault } from './address-fault';
import { quote } from './issue';
import { kebabId, longText, number, type SchemaOf, strict, text, word } from './schema';

/** The types of CSL 1.0.2. */
const CSL_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

/** Members of CSL-JSON that are plain texts and that the references print. */
const PRINTED = [
  'publisher',
  'publisher-place',
  'container-title',
  'container-title-short',
  'title-short',
  'collection-title',
  'edition',
  'volume',
  'issue',
  'page',
  'number',
  'genre',
  'medium',
  'section',
  'version',
  'archive',
  'DOI',
  'ISBN',
  'ISSN',
  'event-title',
] as const;

const address = v.pipe(
  text,
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed ? addressFault(dataset.value) : undefined;
    if (message !== undefined) addIssue({ message });
  }),
);

const name = v.pipe(
  strict({ family: v.exactOptional(text), given: v.exactOptional(text), literal: v.exactOptional(text) }),
  v.check(
    ({ family, literal }) => (family === undefined) !== (literal === undefined),
    'wanted either "family", with or without "given", or "literal"',
  ),
);
const names = v.pipe(v.array(name, 'wanted a list of names'), v.minLength(1, 'found an empty list of names'));

const dateParts = v.pipe(
  v.array(number, (issue) => `found ${quote(issue.input)}, wanted [year, month, day]`),
  v.check(isPastDate, (issue) => {
    return `found ${quote(issue.input)}, wanted a date that exists, [year], [year, month] or [year, month, day], up to ${SOURCES_REACH}`;
  }),
);
const dates = strict({
  'date-parts': v.pipe(
    v.array(
      dateParts,
      (issue) => `found ${quote(issue.input)}, wanted a list of dates, such as [[2018, 1, 31]]`,
    ),
    v.minLength(1, 'found an empty list, wanted a date'),
    v.maxLength(2, 'found more than two dates, wanted one, or the two ends of a range'),
  ),
});

/** Whether parts of a date make one, and not after the day that the sources reach to. */
function isPastDate(parts: number[]): boolean {
  const [year = Number.NaN, month = 1, day = 1] = parts;
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  const iso = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  return parts.length <= 3 && isDate(iso) && iso >= '1400-01-01' && iso <= SOURCES_REACH;
}

const languageTag = v.pipe(
  text,
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, (issue) => {
    return `found ${quote(issue.input)}, wanted a language such as "ur" or "zh-CN"`;
  }),
);

const members = {
  id: kebabId,
  type: word(CSL_TYPES),
  title: longText(300),
  ...v.entriesFromList(PRINTED, v.exactOptional(text)),
  URL: v.exactOptional(address),
  author: v.exactOptional(names),
  editor: v.exactOptional(names),
  translator: v.exactOptional(names),
  issued: v.exactOptional(dates),
  accessed: v.exactOptional(dates),
  'original-date': v.exactOptional(dates),
  language: v.exactOptional(languageTag),
  note: v.exactOptional(longText(600)),
  custom: strict({ held: word(['read', 'address', 'data']) }),
};

/** The names of the members that a source may have. */
export const SOURCE_MEMBERS: readonly string[] = Object.keys(members);

/** One CSL-JSON entry. Members of CSL that the explorer does not read are let through; all others are mistakes. */
export const sourceSchema = v.pipe(
  strict(members),
  v.check(
    ({ custom, URL: url }) => custom.held !== 'address' || url !== undefined,
    'no URL, and only the address of this source is known',
  ),
) satisfies SchemaOf<Source>;
