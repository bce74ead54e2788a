import { describe, expect, test } from 'vitest';
import { sentenceCase } from '../../../src/i18n/translator';
import { TimeFigures } from '../../../src/time/figures/figures';
import { SameYears } from '../../../src/time/same-years';
import { TimeDock } from '../../../src/time/time-dock';
import type { TimeFacts } from '../../../src/time/time-facts';
import { TimeTab } from '../../../src/time/time-tab';
import { Timeline } from '../../../src/time/timeline/timeline';
import { YearEvents } from '../../../src/time/year-events';
import { LANGUAGES, smallExplorer } from '../small-explorer';

describe.each(LANGUAGES)('in %s', (lang) => {
  const port = lang === 'ur' ? 'گوادر بندرگاہ' : 'port';

  test('the tab says which years are shown, and has two fields for them', () => {
    const { render, t } = smallExplorer(lang);
    const tab = render(<TimeTab />);
    expect(tab.text).toContain(sentenceCase(t('time.allYears'), t.locale));
    expect(tab.texts('label').slice(0, 2)).toEqual([t('time.from'), t('time.to')]);
  });

  test('the dock has the slider with its value in words', () => {
    const { render, state, t } = smallExplorer(lang);
    state.years.set({ from: null, to: 1985 });
    const dock = render(<TimeDock />);
    expect(dock.html).toContain(`aria-label="${t('time.year')}"`);
    expect(dock.html).toContain('aria-valuetext="');
    expect(dock.text).toContain('1985');
    expect(dock.buttons).toContain(t('time.play'));
  });

  test('the timeline has each dated place as a link with its date, in a lane and in the table', () => {
    const { render, t } = smallExplorer(lang);
    const timeline = render(<Timeline />);
    expect(Object.values(timeline.links)).toEqual(
      ['bandung', 'port', 'plant', 'bandung', 'port', 'plant'].map((id) => `?feature=${id}`),
    );
    expect(Object.keys(timeline.links)).toContain(port);
    expect(timeline.buttons).toContain(t('time.asTable'));
    expect(timeline.text).toContain('1955');
  });

  test('a year lists what happened in it, and leads to the next', () => {
    const { render, state, t } = smallExplorer(lang);
    expect(render(<YearEvents />).text).toContain(t('time.chooseYear'));
    state.years.set({ from: null, to: 1955 });
    const events = render(<YearEvents />);
    expect(events.links).toEqual({ bandung: '?feature=bandung&year=1955' });
    expect(events.buttons).toEqual([t('time.noEarlier'), t('time.later', { year: '2007' })]);
  });

  test('a range of years lists them year by year', () => {
    const { render, state } = smallExplorer(lang);
    state.years.set({ from: 1950, to: 2010 });
    expect(render(<YearEvents />).texts('h4')).toEqual(['1955', '2007']);
  });

  test('what else happened in the years of a place is left out where nothing did', () => {
    const { render } = smallExplorer(lang);
    expect(render(<SameYears id="bandung" />).text).toBe('');
  });

  test('the figures are those for which facts give something to draw', () => {
    const { contexts, render, t } = smallExplorer(lang);
    const facts = contexts.time.timeFacts.state.value;
    if (facts.kind !== 'ready') throw new Error('no facts');
    const shown = (change: Partial<TimeFacts>) =>
      render(<TimeFigures facts={{ ...facts.value, ...change }} />).texts('h4');
    expect(shown({})).toEqual([]);
    const opened = [{ year: 2015, low: 100, high: 120, about: false }];
    const entry = { id: 'gwadar', factIndex: 0, words: '100 MW', sources: [] };
    const other = { ...entry, figure: 'no-figure' as const };
    expect(shown({ megawatts: [{ ...entry, figure: opened }, other] })).toEqual([t('figures.megawatts')]);
    const money = { ...entry, group: 'growth', figure: { low: 1, high: 1, about: false, planned: false } };
    const both = { kilometres: [{ ...entry, figure: opened }], costs: [money] };
    expect(shown(both)).toEqual([t('figures.kilometres'), t('figures.costs')]);
  });
});
