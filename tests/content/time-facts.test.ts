import { describe, expect, test } from 'vitest';
import { gatherAmounts } from '../../src/table/known-amounts';
import type { Cost } from '../../src/time/series/costs';
import { type ChartEntry, isReason, type YearFigure } from '../../src/time/series/series';
import type { StageDate } from '../../src/time/stages';
import { timeFacts } from '../../src/time/time-facts';
import { readAtlas } from '../../tools/atlas/read-atlas';

/*
 * What the facts say of time, size and money, and what of it is understood. Features that are not listed here may be
 * added freely; what is listed must be read as it is read now, or be left out for the same reason.
 */
const { atlas } = await readAtlas('geo');
const facts = timeFacts(atlas);
const features = Object.values(atlas.layers).flatMap((layer) => layer.features);
const factsOf = (id: string) => features.find((feature) => feature.id === id)?.properties.facts ?? [];

const STAGE_DATES = {
  'karakoram-highway': 'agreed 1966-01-01 (year), begun 1966-01-01 (year), opened 1978-01-01 (year)',
  'gwadar-port': 'begun 2002-03-22 (day), opened 2007-03-20 (day)',
  'gwadar-free-zone-south': 'opened 2018-01-01 (year)',
  'gwadar-free-zone-north': 'begun 2021-07-05 (day)',
  'eastbay-expressway': 'begun 2017-11-01 (month), opened 2022-06-03 (day)',
  'new-gwadar-airport': 'begun 2019-03-29 (day), opened 2025-01-20 (day)',
  'gwadar-friendship-hospital': 'opened 2023-12-04 (day)',
  'gwadar-vocational-institute':
    'agreed 2019-03-01 (month), begun 2019-12-01 (month), opened 2021-09-30 (day)',
  'gwadar-desalination': 'opened 2023-12-04 (day)',
  'faqeer-school': 'opened 2016-08-26 (day)',
  'gwadar-breakwaters': 'agreed 2022-01-01 (year)',
  'n10-makran-coastal-highway': 'opened 2004-12-01 (month)',
  'm8-gwadar-hoshab': 'begun 2004-01-01 (year), opened 2016-02-01 (month)',
  'n85-hoshab-surab': 'begun 2007-01-01 (year), opened 2016-12-01 (month)',
  'n85-hoshab-basima': 'opened 2016-12-01 (month)',
  'n85-basima-surab': 'opened 2016-12-01 (month)',
  'n50-kuchlak-zhob': 'begun 2021-01-01 (year)',
  'm14-motorway': 'begun 2016-01-01 (year), opened 2022-01-01 (month)',
  'm1-hakla-burhan': 'opened 2007-10-01 (month)',
  'm1-islamabad-hakla': 'opened 2007-10-01 (month)',
  'hazara-motorway': 'begun 2014-01-01 (year), opened 2017-12-01 (month)',
  'n30-khuzdar-basima': 'begun 2019-01-01 (year)',
  'm8-hoshab-awaran': 'begun 2021-01-01 (year)',
  'm9-motorway': 'opened about 2018-01-01 (year)',
  'm5-motorway': 'begun 2016-08-01 (month), opened 2019-11-05 (day)',
  'm3-motorway': 'begun 2016-01-01 (year), opened 2019-03-01 (month)',
  'm2-motorway': 'opened 1997-11-01 (month)',
  'ml1-railway': 'agreed 2020-01-01 (year)',
  'matiari-lahore-hvdc': 'begun 2018-12-01 (month), opened 2021-09-01 (day)',
  'khunjerab-fibre': 'opened 2020-07-01 (month)',
  'sahiwal-coal': 'begun 2015-07-31 (day), opened 2017-07-03 (day)',
  'port-qasim-coal': 'begun 2015-04-20 (day), opened 2018-04-24 (day)',
  'hub-coal': 'begun 2017-03-21 (day), opened 2019-08-17 (day)',
  'engro-thar-coal': 'begun 2016-04-01 (month), opened 2019-07-10 (day)',
  'thar-block-2-mine': 'begun 2016-04-01 (month), opened 2019-07-10 (day)',
  'thar-energy-coal': 'agreed 2017-07-27 (day), opened 2022-10-01 (day)',
  'thalnova-coal': 'agreed 2017-07-21 (day), opened 2023-02-17 (day)',
  'thar-block-1-coal': 'begun 2019-03-01 (month), opened 2023-02-05 (day)',
  'thar-block-1-mine': 'agreed 2012-05-01 (month), opened 2023-02-01 (month)',
  'matiari-converter-station': 'opened 2021-09-01 (day)',
  'lahore-converter-station': 'opened 2021-09-01 (day)',
  'saindak-mine': 'agreed 2001-11-30 (day)',
  'duddar-mine': 'begun 2005-01-01 (year)',
  'rashakai-sez': 'begun 2021-05-28 (day)',
  'allama-iqbal-sez': 'begun 2019-11-01 (month)',
  'dhabeji-sez': 'begun 2023-07-15 (day)',
  'haier-ruba-zone': 'opened 2006-11-26 (day)',
  'nandipur-power': 'agreed 2008-01-01 (month), begun 2008-10-16 (day), opened 2014-05-01 (month)',
  'lahore-orange-line': 'begun 2015-01-01 (year), opened 2020-10-25 (day)',
  'attabad-tunnels': 'begun 2012-07-01 (month), opened 2015-09-14 (day)',
  'nokundi-mashkhel-road': 'begun 2021-05-20 (day)',
  'friendship-centre-islamabad': 'agreed 2005-01-01 (year), opened 2010-12-01 (month)',
  'baffa-hospital-school': 'agreed 2006-01-01 (year), begun 2011-07-02 (day)',
  'mazar-chandelier': 'agreed 2016-07-01 (month), opened 2016-12-17 (day)',
  'post-flood-roads': 'agreed 2011-01-01 (year), begun 2013-09-15 (day), opened 2016-01-01/2017-01-01 (year)',
  'chashma-nuclear': 'opened 2000-01-01 (year)',
  'karachi-nuclear': 'agreed 2013-01-01 (year), begun 2013-11-26 (day), opened 2021-05-01 (month)',
  'dtmb-pilot': 'begun 2017-01-01 (year)',
  'cpec-university-consortium': 'opened 2017-08-29/2017-08-30 (day)',
  'confucius-institute-islamabad': 'agreed 2005-04-01 (month), opened 2007-04-09 (day)',
  'pakistani-astronaut': 'agreed 2025-02-28 (day)',
  'islamabad-safe-city': 'agreed 2009-12-29 (day), begun 2014-01-01 (year), opened 2016-06-01 (month)',
  'karot-hydropower': 'begun 2015-01-01/2016-01-01 (year), opened 2022-06-29 (day)',
  'dawood-wind': 'begun 2015-04-22 (day), opened 2017-04-01 (month)',
  'uep-wind': 'opened 2017-06-16 (day)',
  'sachal-wind': 'opened 2017-04-11 (day)',
  'three-gorges-wind-1': 'opened 2014-01-01 (year)',
  'three-gorges-wind-2': 'begun 2016-01-01 (year), opened 2018-07-01 (month)',
  'three-gorges-wind-3': 'begun 2016-01-01 (year), opened 2018-07-01 (month)',
  'neelum-jhelum-hydropower': 'opened 2018-04-13 (day)',
  'dasu-hydropower': 'agreed 2017-03-08 (day)',
  'diamer-bhasha-dam': 'agreed 2020-05-01 (month)',
  'mohmand-dam': 'agreed 2019-01-01 (month), begun 2019-09-01 (month)',
  'jinnah-hydropower': 'begun 2006-01-01 (year), opened 2013-10-09 (day)',
  'parliament-solar': 'opened 2016-02-01 (month)',
  'balochistan-solar': 'opened 2024-02-06 (day)',
  'naltar-4-hydropower': 'agreed 2001-12-01 (month), opened 2007-10-01 (month)',
  'khan-khwar-hydropower': 'opened 2012-01-01 (year)',
  'allai-khwar-hydropower': 'opened 2013-01-01 (year)',
  'duber-khwar-hydropower': 'opened 2014-01-01 (year)',
  'tarbela-5-hydropower': 'agreed 2021-05-06 (day)',
  'kkh-upgrade-raikot-khunjerab':
    'agreed 2008-01-01 (year), begun 2008-01-01 (year), opened 2013-01-01 (year)',
  'havelian-thakot-expressway': 'begun 2016-09-01 (month), opened 2019-11-18 (day)',
  'sost-dry-port': 'opened 2004-01-01/2006-01-01 (year)',
  'trade-agreement-phase-2': 'agreed 2019-04-01 (month), opened 2020-01-01 (month)',
  'lowari-tunnel': 'begun 2005-09-01 (month), opened 2017-07-20 (day)',
  'peshawar-dera-ismail-khan-motorway': 'agreed 2020-12-21 (day)',
  'diplomatic-insight': 'begun 2009-01-01 (year)',
  'bostan-sez': 'agreed 2018-02-19 (day)',
  'port-qasim-industrial-park': 'agreed 2021-06-04 (day)',
  'taxila-heavy-mechanical-complex': 'opened 1971-01-01 (year)',
  'guddu-power': 'opened 2014-01-01 (year)',
  'mirpur-mansehra-road': 'agreed 2017-10-01 (month)',
  'dosti-radio': 'opened 2015-04-20 (day)',
  'merged-districts-schools': 'agreed 2021-04-19 (day)',
  'chashma-5': 'begun 2024-12-30 (day)',
  'peace-cable': 'opened 2022-08-01/2022-09-01 (month)',
  'jf-17-works': 'opened 2008-01-22 (day)',
  'suki-kinari-hydropower': 'opened 2024-09-16 (day)',
  'azad-pattan-hydropower': 'agreed 2020-12-01 (day)',
  'quaid-e-azam-solar': 'opened 2015-01-01 (year)',
  'earth-sciences-centre': 'opened 2019-09-30 (day)',
  'f9-park-solar': 'opened 2016-12-15 (day)',
  'bhasha-relocated-highway': 'opened 2022-03-01 (month)',
  'free-trade-agreement-2006': 'opened 2007-07-01 (day)',
};

const MEGAWATTS = {
  'sahiwal-coal': '1320 in 2017',
  'port-qasim-coal': '1320 in 2018',
  'hub-coal': '1320 in 2019',
  'engro-thar-coal': '660 in 2019',
  'thar-energy-coal': '330 in 2022',
  'thalnova-coal': '330 in 2023',
  'thar-block-1-coal': '1320 in 2023',
  'nandipur-power': '425 in 2014',
  'guddu-power': '747 in 2014',
  'chashma-nuclear': 'stages',
  'karachi-nuclear': '1100 in 2021, 1100 in 2022',
  'karot-hydropower': '720 in 2022',
  'suki-kinari-hydropower': '884 in 2024',
  'quaid-e-azam-solar': '100 in 2015, 300 in 2016',
  'dawood-wind': '49.5 in 2017',
  'uep-wind': '99 in 2017',
  'sachal-wind': '49.5 in 2017',
  'three-gorges-wind-1': '49.5 in 2014',
  'three-gorges-wind-2': '49.5 in 2018',
  'three-gorges-wind-3': '49.5 in 2018',
  'neelum-jhelum-hydropower': '969 in 2018',
  'jinnah-hydropower': '96 in 2013',
  'parliament-solar': '1 in 2016',
  'f9-park-solar': 'no-figure',
  'balochistan-solar': 'no-figure',
  'naltar-4-hydropower': '18 in 2007',
  'khan-khwar-hydropower': '72 in 2012',
  'allai-khwar-hydropower': '121 in 2013',
  'duber-khwar-hydropower': '130 in 2014',
};

const KILOMETRES = {
  'karakoram-highway': 'about 1300 in 1978',
  'eastbay-expressway': '19.49 in 2022',
  'n10-makran-coastal-highway': '653 in 2004',
  'm8-gwadar-hoshab': '193 in 2016',
  'n85-hoshab-surab': '449 in 2016',
  'n25-surab-quetta': 'no-date',
  'n25-quetta-kuchlak': 'no-figure',
  'n55-dera-ismail-khan-yarik': 'no-figure',
  'm14-motorway': '285 in 2022',
  'm1-hakla-burhan': 'no-figure',
  'm1-islamabad-hakla': 'no-figure',
  'hazara-motorway': '59 in 2017',
  'm8-khuzdar-ratodero': '250 in 2021',
  'n55-ratodero-dera-ismail-khan': 'no-figure',
  'm9-motorway': '136 in 2018',
  'm5-motorway': '392 in 2019',
  'm4-multan-abdul-hakim': 'no-figure',
  'm3-motorway': '230 in 2019',
  'm2-motorway': '357 in 1997',
  'lahore-orange-line': '27.1 in 2020',
  'attabad-tunnels': '24 in 2015',
  'kkh-upgrade-raikot-khunjerab': '335 in 2013',
  'havelian-thakot-expressway': '39 in 2019, 80 in 2020',
  'bhasha-relocated-highway': '25 in 2022',
  'lowari-tunnel': '8.5 in 2017',
};

/** In millions of US dollars. */
const COSTS = {
  'karakoram-highway': 'no-figure',
  'gwadar-port': 'unclear',
  'gwadar-free-zone-south': 'unclear',
  'gwadar-free-zone-north': 'no-figure',
  'eastbay-expressway': '153',
  'eastbay-expressway-2': 'no-figure',
  'new-gwadar-airport': 'about 240',
  'gwadar-friendship-hospital': '100',
  'gwadar-vocational-institute': 'about 10',
  'gwadar-desalination': '12.7',
  'gwadar-coal-plant': '542 planned',
  'faqeer-school': '0.399',
  'gwadar-breakwaters': 'unclear',
  'gwadar-smart-city-plan': 'no-figure',
  'gwadar-fresh-water': 'about 130',
  'western-route': 'no-figure',
  'central-route': 'no-figure',
  'eastern-route': 'no-figure',
  'm8-gwadar-hoshab': '124',
  'n85-hoshab-surab': 'other-currency',
  'n50-kuchlak-zhob': 'no-figure',
  'n50-zhob-dera-ismail-khan': 'other-currency',
  'm14-motorway': 'other-currency',
  'hazara-motorway': 'no-figure',
  'n30-khuzdar-basima': 'other-currency',
  'm8-hoshab-awaran': 'other-currency',
  'm6-motorway': 'no-figure',
  'm5-motorway': '2890',
  'm3-motorway': 'other-currency',
  'ml1-railway': '6660 planned',
  'matiari-lahore-hvdc': '1658.34',
  'khunjerab-fibre': '44',
  'sahiwal-coal': '1912',
  'port-qasim-coal': '1912',
  'hub-coal': '1912',
  'engro-thar-coal': '995.4',
  'thar-block-2-mine': '850',
  'thar-energy-coal': '497.7',
  'thalnova-coal': '497.7',
  'thar-block-1-coal': '1912',
  'thar-block-1-mine': '990',
  'thar-oracle-coal': 'no-figure',
  'port-qasim-coal-2': 'unclear',
  'matiari-converter-station': 'unclear',
  'lahore-converter-station': 'unclear',
  'saindak-mine': 'no-figure',
  'duddar-mine': 'unclear',
  'rashakai-sez': '128',
  'allama-iqbal-sez': '160',
  'dhabeji-sez': '27',
  'bostan-sez': 'no-figure',
  'port-qasim-industrial-park': 'other-currency',
  'mirpur-sez': 'no-figure',
  'mohmand-marble-city': 'no-figure',
  'moqpondass-sez': 'no-figure',
  'haier-ruba-zone': 'unclear',
  'taxila-heavy-mechanical-complex': 'no-figure',
  'nandipur-power': 'unclear',
  'guddu-power': '602',
  'lahore-orange-line': '1600',
  'attabad-tunnels': '275.06',
  'nokundi-mashkhel-road': 'other-currency',
  'mashkhel-panjgur-road': 'no-figure',
  'awaran-khuzdar-road': 'no-figure',
  'mirpur-mansehra-road': 'other-currency',
  'karachi-circular-railway': '1970 planned',
  'dosti-radio': 'no-figure',
  'friendship-centre-islamabad': 'other-currency',
  'baffa-hospital-school': 'other-currency',
  'juncao-centre': '3.66 planned',
  'mazar-chandelier': 'other-currency',
  'merged-districts-schools': 'other-currency',
  'post-flood-roads': 'other-currency',
  'chashma-nuclear': 'unclear',
  'chashma-5': '3700 planned',
  'karachi-nuclear': '9000',
  'dtmb-pilot': 'about 4',
  'peace-cable': 'no-figure',
  'islamabad-ict-zone': 'unclear',
  'cpec-university-consortium': 'no-figure',
  'confucius-institute-islamabad': 'no-figure',
  'pakistani-astronaut': 'no-figure',
  'change-8-rover': 'no-figure',
  'jf-17-works': 'no-figure',
  'islamabad-safe-city': 'other-currency',
  'optical-fibre-phase-2': '279 planned',
  'karot-hydropower': '1698',
  'suki-kinari-hydropower': '1991',
  'kohala-hydropower': '2400 planned',
  'azad-pattan-hydropower': '1350 planned',
  'quaid-e-azam-solar': '520',
  'dawood-wind': '113',
  'uep-wind': '250',
  'sachal-wind': '134',
  'three-gorges-wind-1': 'no-figure',
  'three-gorges-wind-2': 'unclear',
  'three-gorges-wind-3': 'unclear',
  'neelum-jhelum-hydropower': 'other-currency',
  'dasu-hydropower': 'unclear',
  'diamer-bhasha-dam': 'unclear',
  'mohmand-dam': 'unclear',
  'jinnah-hydropower': 'no-figure',
  'earth-sciences-centre': 'other-currency',
  'parliament-solar': 'other-currency',
  'f9-park-solar': 'other-currency',
  'balochistan-solar': 'no-figure',
  'mahl-hydropower': 'no-figure',
  'taunsa-hydropower': 'no-figure',
  'phandar-hydropower': 'other-currency',
  'naltar-4-hydropower': 'unclear',
  'khan-khwar-hydropower': 'no-figure',
  'allai-khwar-hydropower': 'no-figure',
  'duber-khwar-hydropower': 'no-figure',
  'tarbela-5-hydropower': '807 planned',
  'kkh-upgrade-raikot-khunjerab': '510',
  'havelian-thakot-expressway': '1315',
  'thakot-raikot-realignment': 'other-currency',
  'dasu-relocated-highway': 'unclear',
  'bhasha-relocated-highway': 'other-currency',
  'khunjerab-border-post': 'no-figure',
  'sost-dry-port': 'no-figure',
  'havelian-dry-port': 'no-figure',
  'trade-agreement-phase-2': 'no-figure',
  'lowari-tunnel': 'other-currency',
  'peshawar-dera-ismail-khan-motorway': 'other-currency',
  'chitral-gilgit-road': 'unclear',
};

const inWords = ({ stage, when: { about, date, until, precision } }: StageDate) =>
  `${stage} ${about ? 'about ' : ''}${date}${until ? `/${until}` : ''} (${precision})`;

const openingInWords = ({ figure }: ChartEntry<readonly YearFigure[]>) =>
  isReason(figure)
    ? figure
    : figure
        .map(({ about, low, high, year }) => {
          return `${about ? 'about ' : ''}${low === high ? low : `${low}–${high}`} in ${year}`;
        })
        .join(', ');

const costInWords = ({ figure }: Cost) =>
  isReason(figure)
    ? figure
    : `${figure.about ? 'about ' : ''}${figure.low / 1_000_000}${figure.planned ? ' planned' : ''}`;

const byId = <R extends { id: string }>(entries: readonly R[], say: (entry: R) => string) =>
  Object.fromEntries(entries.map((entry) => [entry.id, say(entry)]));

test('stages of projects', () => {
  const read = Object.entries(facts.stages).map(([id, stages]) => [id, stages.map(inWords).join(', ')]);
  expect(Object.fromEntries(read)).toMatchObject(STAGE_DATES);
});

test('megawatts that opened', () => {
  expect(byId(facts.megawatts, openingInWords)).toMatchObject(MEGAWATTS);
});

test('kilometres that opened', () => {
  expect(byId(facts.kilometres, openingInWords)).toMatchObject(KILOMETRES);
});

test('what projects cost', () => {
  expect(byId(facts.costs, costInWords)).toMatchObject(COSTS);
});

test('features with a known cost, in whatever currency', () => {
  const { withCost: ids, cost, power } = gatherAmounts(atlas);
  expect(ids).toEqual(expect.arrayContaining(['hub-coal', 'm3-motorway', 'parliament-solar']));
  expect(ids).not.toContain('gwadar-port');
  expect(cost).toMatchObject({ 'sahiwal-coal': 1_912_000_000 });
  expect(Object.keys(cost).filter((id) => !ids.includes(id))).toEqual([]);
  expect(power).toMatchObject({ 'sahiwal-coal': 1320 });
});

describe('nothing is invented', () => {
  const print = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
  const printed = (amount: number) =>
    [amount / 1_000_000, amount / 1_000_000_000, amount].map((n) => print.format(n));
  const all = [...facts.megawatts, ...facts.kilometres];

  test('every size and sum stands in the words of its fact, or in those of the opening', () => {
    for (const { id, words, figure } of all) {
      if (isReason(figure)) continue;
      const opened = factsOf(id).filter(({ label }) => label === 'Opened');
      const text = [words, ...opened.map(({ value }) => value)].join(' ');
      for (const { low, high } of figure) {
        expect(text, id).toContain(print.format(low));
        expect(text, id).toContain(print.format(high));
      }
    }
    for (const { id, words, figure } of facts.costs) {
      if (isReason(figure)) continue;
      expect(
        printed(figure.low).some((text) => words.includes(`US$${text}`)),
        `${id}: ${words}`,
      ).toBe(true);
    }
  });

  test('every year of a stage stands in the words of a fact', () => {
    for (const [id, stages] of Object.entries(facts.stages)) {
      const text = factsOf(id)
        .map(({ value }) => value)
        .join(' ');
      for (const { when } of stages) expect(text, id).toContain(when.date.slice(0, 4));
    }
  });

  test('no power, length or sum is counted twice, in a part and in its whole', () => {
    const counted = (entries: readonly ChartEntry<unknown>[]) =>
      new Set(entries.filter(({ figure }) => !isReason(figure)).map(({ id }) => id));
    for (const ids of [counted(facts.megawatts), counted(facts.kilometres), counted(facts.costs)]) {
      const twice = features.filter(
        ({ id, properties: { part_of: whole = '' } }) => ids.has(id) && ids.has(whole),
      );
      expect(twice.map(({ id }) => id)).toEqual([]);
    }
  });

  test('all that is read has its sources', () => {
    const unsourced = [...all, ...facts.costs].filter(
      ({ words, sources }) => words !== '' && sources.length === 0,
    );
    expect(unsourced).toEqual([]);
  });
});
