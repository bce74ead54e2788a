import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/content/fact';
import { localizeDetails } from '../../../src/content/localized';
import type { Atlas, ContentFeature } from '../../../src/content/model';
import type { Payer } from '../../../src/content/vocabulary';
import { Descendants } from '../../../src/place/descendants';
import { costOf, sumProjects } from '../../../src/place/place-projects';
import { ProjectTable } from '../../../src/place/project-table';
import { layerFile, smallAtlas } from '../small-atlas';
import { LANGUAGES, smallExplorer } from '../small-explorer';

const cost = (given: Partial<Fact>): Fact => ({ label: 'Cost', value: '', sources: [], ...given });
const DOLLARS = cost({ amount: 288e6, currency: 'USD' });
const RUPEES = cost({ amount: 5e9, currency: 'PKR', planned: true });

/** The small atlas with five projects of Gwadar, one of each fate and a second that works. */
function townAtlas(): Atlas {
  const { atlas } = smallAtlas();
  const gwadar = layerFile(atlas, 'gwadar');
  const port = gwadar.features.find(({ id }) => id === 'port');
  if (!port) throw new Error('no port');
  const project = (
    id: string,
    year: number,
    given: Partial<ContentFeature['properties']> & { readonly payer?: Payer },
  ) => ({
    ...port,
    id,
    time: { interval: [`${year}-01-01`, '..'] } as const,
    properties: { ...port.properties, name: id, ...given },
  });
  const features = [
    project('plan', 2020, { status: 'stalled', facts: [DOLLARS] }),
    project('port', 2007, { facts: [DOLLARS], payer: 'china-gift' }),
    project('school', 2016, { facts: [cost({ amount: [2e6, 3e6], currency: 'USD' })] }),
    project('cameras', 2023, { status: 'under-construction', facts: [RUPEES] }),
    project('engines', 2022, { status: 'event', facts: [cost({ value: 'Two sheets differ' })] }),
  ];
  const town = gwadar.features.filter(({ id }) => id === 'gwadar');
  return { ...atlas, layers: { ...atlas.layers, gwadar: { ...gwadar, features: [...town, ...features] } } };
}

test('a cost in dollars goes before others, and what is no cost is left out', () => {
  expect(costOf([RUPEES, DOLLARS])).toBe(DOLLARS);
  expect(costOf([RUPEES])).toBe(RUPEES);
  const several = cost({ value: 'Two sheets differ' });
  expect(costOf([several, RUPEES])).toBe(RUPEES);
  expect(costOf([several])).toBe(several);
  expect(costOf([cost({ label: 'Capacity', amount: 300, unit: 'MW' })])).toBeNull();
});

test('only what works, in dollars and as it came to, is added up', () => {
  const projects = layerFile(townAtlas(), 'gwadar').features.filter(({ id }) => id !== 'gwadar');
  const planned = cost({ amount: 7, currency: 'USD', planned: true });
  const sums = sumProjects(projects, ({ id }) => (id === 'school' ? planned : DOLLARS));
  expect(sums).toEqual({ working: 2, building: 1, unbuilt: 1, done: 1, dollars: 288e6 });
});

describe.each(LANGUAGES)('in %s', (lang) => {
  const atlas = townAtlas();
  const { render, t } = smallExplorer(lang, { atlas });
  /** With the spaces that the words of an element are read with. */
  const money = (currency: string, amount: number) =>
    new Intl.NumberFormat(t.locale, {
      style: 'currency',
      currency,
      notation: 'compact',
      maximumSignificantDigits: 3,
    })
      .format(amount)
      .replace(/\s/g, ' ');
  const details = new Map(
    layerFile(atlas, 'gwadar').features.map(({ id, properties }) => [
      id,
      localizeDetails(properties, undefined, lang),
    ]),
  );
  const table = render(<ProjectTable id="gwadar" details={details} />);

  test('a town begins with its sums', () => {
    const values = {
      working: 2,
      building: 1,
      unbuilt: 1,
      done: 1,
      known: 'yes',
      amount: money('USD', 290e6),
    };
    expect(table.texts('p')).toEqual([t('place.projectSums', values)]);
  });

  test('its projects stand by year, with cost, payer and status', () => {
    const rows = table.texts('tr').slice(1);
    const unknown = t('place.unknown');
    const status = (id: 'operational' | 'stalled' | 'under-construction' | 'event') => t(`status.${id}`);
    expect(rows.map((row) => /\d{4}/.exec(row)?.[0])).toEqual(['2007', '2016', '2020', '2022', '2023']);
    expect(rows[0]).toContain(status('operational'));
    expect(rows[0]).toContain(`${money('USD', 288e6)} ${t('category.china-gift')}`);
    expect(rows[2]).toMatch(new RegExp(`${unknown} ${status('stalled')}$`));
    expect(rows[3]).toContain(`${t('place.severalSums')} ${unknown} ${status('event')}`);
    expect(rows[4]).toContain(t('figures.plannedSum', { amount: money('PKR', 5e9) }));
    expect(rows[4]).toContain(status('under-construction'));
  });

  test('they are not listed a second time; a road has no such table', () => {
    expect(render(<Descendants id="gwadar" />).html).toBe('');
    expect(render(<ProjectTable id="road" details={details} />).html).toBe('');
    expect(render(<Descendants id="road" />).links).not.toEqual({});
  });
});
