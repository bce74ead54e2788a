import type { Fact } from '../../src/content/fact';
import { PLACE_KINDS } from '../../src/content/kinds';
import type { FeatureTime } from '../../src/content/model';
import { parsePartialDate, yearOf } from '../../src/content/partial-date';
import { PROJECT_STAGES } from '../../src/content/vocabulary';
import type { FeatureIndex, IndexedFeature } from './checked-files';
import { type Issue, quote } from './issue';
import { issueAt } from './issue-location';
import { timeOutsideYears } from './years';

/** Status, time and facts that speak against each other. */
export function timeIssues(index: FeatureIndex): Issue[] {
  return [...index.byId.values()].flatMap((entry) => [
    ...precisionIssues(entry),
    ...yearIssues(entry),
    ...statusIssues(entry),
    ...openedIssues(entry),
    ...stageIssues(entry),
    ...stopFactIssues(entry),
  ]);
}

/** Why `time_precision` does not go with `time`; shared with claims. */
export function precisionFault(
  time: FeatureTime | undefined,
  precision: string | undefined,
): string | undefined {
  if (precision === undefined) return undefined;
  if (time === undefined) return `found ${quote(precision)} without a "time"`;
  const start = 'date' in time ? time.date : time.interval[0];
  if (precision === 'year' && !/^(\.\.|\d{4}-01-01)$/.test(start)) {
    return `found ${quote(precision)} and the start ${start}, wanted the first of January where only the year is known`;
  }
  return undefined;
}

/** What lies wholly outside the years is never shown. */
function yearIssues({ feature: { time }, location }: IndexedFeature): Issue[] {
  const fault = time === undefined ? undefined : timeOutsideYears(time);
  return fault === undefined ? [] : [issueAt(location, ['time'], fault, 'warning')];
}

function precisionIssues({ feature: { time, properties }, location }: IndexedFeature): Issue[] {
  const fault = precisionFault(time, properties.time_precision);
  return fault === undefined ? [] : [issueAt(location, ['properties', 'time_precision'], fault)];
}

function statusIssues({ feature: { time, properties }, location }: IndexedFeature): Issue[] {
  const { status, kind, facts } = properties;
  const at = (message: string) => [issueAt(location, ['properties', 'status'], message)];
  if (status === 'event') {
    if (time === undefined)
      return at('found "event" without a "time", wanted the day or days on which it happened');
    const isOpen = 'interval' in time && time.interval.includes('..');
    return isOpen
      ? at('found "event" with an open interval, wanted a date, or an interval with both ends')
      : [];
  }
  if (time !== undefined && 'date' in time)
    return at(`found "${status}" with a date, wanted an interval; a date is for an "event"`);
  if (status !== 'operational' && PLACE_KINDS.includes(kind)) {
    return at(`found "${status}" for a ${kind}, which simply is there, wanted "operational"`);
  }
  const isOver = time !== undefined && time.interval[1] !== '..';
  if (isOver && status !== 'cancelled')
    return at(`found "${status}" with the end ${time.interval[1]}, wanted "..", or "cancelled"`);
  const isPlan = ['announced', 'preparatory', 'cancelled'].includes(status);
  if (isPlan && facts.some(({ label }) => label === 'Opened'))
    return at(`found "${status}" and a fact "Opened"`);
  return [];
}

/** What works exists since it opened. */
function openedIssues({ feature: { time, properties }, location }: IndexedFeature): Issue[] {
  if (properties.status !== 'operational' || time === undefined || 'date' in time) return [];
  const start = time.interval[0].slice(0, 4);
  const years = properties.facts.flatMap((fact) => (fact.stage === 'opened' ? yearsOf(fact) : []));
  if (start === '..' || years.length === 0) return [];
  if (Number(start) >= Math.min(...years) && Number(start) <= Math.max(...years)) return [];
  const message = `found the start ${start}, and a fact "Opened" of ${years.join(', ')}`;
  return [issueAt(location, ['time'], message, 'warning')];
}

/** What is agreed on is begun, opened and closed in this order, and each once. */
function stageIssues({ feature: { properties }, location }: IndexedFeature): Issue[] {
  const staged = properties.facts.flatMap((fact, i) =>
    fact.stage === undefined ? [] : [{ stage: fact.stage, years: yearsOf(fact), i }],
  );
  return staged.flatMap(({ stage, years, i }) => {
    const isSecond = staged.some((other) => other.stage === stage && other.i < i);
    const path = ['properties', 'facts', i, 'stage'];
    const second = isSecond
      ? [issueAt(location, path, `found a second date for "${stage}", wanted one`)]
      : [];
    const early = staged
      .filter((other) => PROJECT_STAGES.indexOf(other.stage) > PROJECT_STAGES.indexOf(stage))
      .filter((other) => Math.min(...years) > Math.max(...other.years))
      .map((other) => {
        const message = `found "${LABELS[stage]}" in ${Math.min(...years)} and "${LABELS[other.stage]}" in ${Math.max(...other.years)}`;
        return issueAt(location, ['properties', 'facts'], message, 'warning');
      });
    return [...second, ...early];
  });
}

const LABELS = { agreed: 'Agreed', begun: 'Begun', opened: 'Opened', closed: 'Closed' } as const;

/** The years of a fact's date, and of its parts. */
function yearsOf({ date, parts = [] }: Fact): number[] {
  const dates = [date, ...parts.map((part) => part.date)].map((text) => parsePartialDate(text ?? ''));
  return dates.flatMap((found) => (found ? [yearOf(found.date), yearOf(found.until ?? found.date)] : []));
}

/** A stop says its chainage and height twice: as numbers, and in words with their sources. */
function stopFactIssues({ feature: { properties }, location }: IndexedFeature): Issue[] {
  const { stop, facts } = properties;
  if (stop === undefined) return [];
  const said = { Chainage: Math.abs(stop.km), Elevation: stop.elevation_m } as const;
  return facts.flatMap(({ label, value }, i) => {
    if (label !== 'Chainage' && label !== 'Elevation') return [];
    const numbers = (value.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) =>
      Number(number.replaceAll(',', '')),
    );
    if (numbers.includes(said[label])) return [];
    const member = label === 'Chainage' ? 'km' : 'elevation_m';
    const message = `found ${quote(value)}, and ${stop[member]} in stop.${member}`;
    return [issueAt(location, ['properties', 'facts', i, 'value'], message)];
  });
}
