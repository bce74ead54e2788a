import type { BriefFeature } from '../content/model';
import type { PartialDate } from '../content/partial-date';
import type { YearRange } from '../content/years';
import { partialDateInWords, timeInWords } from '../i18n/dates';
import type { Translator } from '../i18n/translator';
import type { StageDate } from './stages';
import type { EventType } from './timeline-events';

/** What happened and when: "Opened in June 2022"; of an event the date alone. */
export function eventInWords(what: EventType, when: PartialDate, t: Translator): string {
  const date = partialDateInWords(when, t);
  return what === 'event' ? date : t('time.step', { what: t(`time.what.${what}`), date });
}

/** The stages of a project, each with its date. */
export const stagesInWords = (stages: readonly StageDate[], t: Translator): string =>
  stages.map(({ stage, when }) => eventInWords(stage, when, t)).join(' · ');

/** When a feature exists or happened, and where only the month or the year is known, that it is so. */
export function datesInWords({ time, properties }: BriefFeature, t: Translator): string {
  const { time_precision: precision = 'day' } = properties;
  const words = timeInWords(time, precision, t);
  return precision === 'day' || words === '' ? words : `${words} (${t(`time.known.${precision}`)})`;
}

/** The years shown, in words: "as of 2015", "1960 to 1979", "in 1963", "all years". */
export function yearsInWords(span: YearRange | null, t: Translator): string {
  if (span === null) return t('time.allYears');
  const { from, to } = span;
  if (from === null) return t('time.asOf', { year: String(to) });
  if (from === to) return t('time.in', { date: String(to) });
  return t('time.fromTo', { since: String(from), until: String(to) });
}
