import type { BriefFeature } from '../content/model';
import type { PartialDate } from '../content/partial-date';
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
