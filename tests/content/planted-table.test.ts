import { beforeAll, describe, expect, test } from 'vitest';
import { checkAtlas } from '../../tools/check/atlas';
import { decodeText } from '../../tools/check/decode';
import { formatIssue } from '../../tools/check/issue';
import {
  inClaim,
  inFeature,
  inObject,
  inProperties,
  inSource,
  inText,
  isTold,
  original,
  type Plant,
  planted,
} from './plant';

const at = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] });

const FEATURES: readonly Plant[] = [
  inFeature(
    'green',
    'karot-hydropower',
    'an id in capitals',
    (f) => Object.assign(f, { id: 'Karot-Hydropower' }),
    'id: found "Karot-Hydropower", wanted an id',
  ),
  inFeature(
    'green',
    'kohala-hydropower',
    'an id with a space',
    (f) => Object.assign(f, { id: 'kohala hydropower' }),
    '.*id: found "kohala hydropower"',
  ),
  inFeature(
    'growth',
    'hub-coal',
    'a member in the wrong place',
    (f) => Object.assign(f, { status: 'operational' }),
    'status: unknown member',
  ),
  inFeature(
    'green',
    'mohmand-dam',
    'no geometry',
    (f) => {
      delete f.geometry;
    },
    ': no member "geometry"|^:\\d+:\\d+ mohmand-dam: no member "geometry"',
  ),
  inFeature(
    'growth',
    'saindak-mine',
    'a geometry of null',
    (f) => Object.assign(f, { geometry: null }),
    'geometry: found null, wanted a geometry or parts',
  ),
  inFeature(
    'growth',
    'duddar-mine',
    'a position of texts',
    (f) => Object.assign(f, { geometry: { type: 'Point', coordinates: ['66.5', '26.1'] } }),
    'geometry.coordinates: found \\["66.5","26.1"\\], wanted two or three numbers, without quotes',
  ),
  inFeature(
    'growth',
    'bostan-sez',
    'latitude first',
    (f) => Object.assign(f, { geometry: at(30.4, 67) }),
    'geometry.*(swapped|where this layer lies)',
  ),
  inFeature(
    'growth',
    'dhabeji-sez',
    'zero for a position',
    (f) => Object.assign(f, { geometry: at(0, 0) }),
    'geometry.*\\[0, ?0\\]',
  ),
  inFeature(
    'growth',
    'sahiwal-coal',
    'a place 400 km off',
    (f) => Object.assign(f, { geometry: at(69.5, 29) }),
    'geometry: warning: lies \\d+ km from ',
  ),
  inFeature(
    'gwadar',
    'new-gwadar-airport',
    'a part 400 km off its whole',
    (f) => Object.assign(f, { geometry: at(66.5, 25.3) }),
    'geometry: lies \\d+ km from "gwadar", which it belongs to',
  ),
  inFeature(
    'gwadar',
    'gwadar-desalination',
    'a place far from what its layer is named for',
    (f) => {
      delete f.properties.part_of;
      Object.assign(f, { geometry: at(66.5, 25.3) });
    },
    'geometry: lies \\d+ km from "gwadar"',
  ),
  inFeature(
    'karakoram-highway',
    'passu',
    'a stop far from its place on the line',
    (f) => Object.assign(f, { geometry: at(74.9, 34) }),
    'properties.stop.on_line: found .* km from the place itself',
  ),
  inFeature(
    'green',
    'dasu-hydropower',
    'a place in another country',
    (f) => Object.assign(f, { geometry: at(-73.5, 35.3) }),
    'geometry: found \\[-73.5,35.3\\], 11,000 km from the atlas.s region; wanted a place within',
  ),
  inFeature(
    'gwadar',
    'gwadar',
    'a bbox beside its place',
    (f) => Object.assign(f, { bbox: [72, 35, 73, 36] }),
    'bbox: .*which does not hold',
  ),
  inFeature(
    'green',
    'uep-wind',
    'a bbox of texts',
    (f) => Object.assign(f, { bbox: ['67', '25', '68', '26'] }),
    'bbox: found .*wanted 4 or 6 numbers',
  ),
  inFeature(
    'green',
    'sachal-wind',
    'a bbox with south above north',
    (f) => Object.assign(f, { bbox: [67, 26, 69, 24] }),
    'bbox: found .*wanted south below north',
  ),
  inFeature(
    'gwadar',
    'gwadar-port',
    'a ring that is not closed',
    ({ geometry }) =>
      Object.assign(geometry as object, {
        coordinates: [
          [
            [62.3, 25.1],
            [62.4, 25.1],
            [62.4, 25.2],
            [62.3, 25.2],
          ],
        ],
      }),
    'geometry.coordinates\\[0\\]: found a ring from .*wanted it closed',
  ),
  inFeature(
    'alignments',
    'm5-motorway',
    'a vertex far from its neighbours',
    ({ geometry }) => {
      (geometry as { coordinates: number[][] }).coordinates.splice(2, 0, [66, 26]);
    },
    'geometry.coordinates\\[2\\]: found .* km from the position before it',
  ),
  inFeature(
    'karakoram-highway',
    'kkh-dassu-raikot',
    'a height in feet',
    ({ geometry }) => {
      const position = (geometry as { coordinates: number[][] }).coordinates[3];
      if (position) position[2] = 14999;
    },
    'geometry.coordinates\\[3\\]: found the height 14999',
  ),
  inFeature(
    'karakoram-highway',
    'kkh-oytagh-kashgar',
    'a height that jumps',
    ({ geometry }) => {
      const position = (geometry as { coordinates: number[][] }).coordinates[3];
      if (position) position[2] = 8000;
    },
    'geometry.coordinates\\[3\\]: found the height 8000, \\d+ m from',
  ),
  inFeature(
    'karakoram-highway',
    'kkh-havelian-thakot',
    'a position without its height',
    ({ geometry }) => {
      (geometry as { coordinates: number[][] }).coordinates[3]?.pop();
    },
    'geometry.coordinates: warning: found some positions with a height and some without',
  ),
  inFeature(
    'green',
    'taunsa-hydropower',
    'a date that does not exist',
    (f) => Object.assign(f, { time: { interval: ['2021-02-30', '..'] } }),
    'time.interval\\[0\\]: found "2021-02-30", wanted a date that exists',
  ),
  inFeature(
    'green',
    'jinnah-hydropower',
    'a date to come',
    (f) => Object.assign(f, { time: { interval: ['2070-01-01', '..'] } }),
    'time.interval\\[0\\]: found "2070-01-01", wanted a date up to',
  ),
  inFeature(
    'growth',
    'guddu-power',
    'a date without its day',
    (f) => Object.assign(f, { time: { interval: ['2013-07', '..'] } }),
    'time.interval\\[0\\]: found "2013-07", wanted a date such as|time.interval\\[0\\]: found "2013-07"',
  ),
  inFeature(
    'green',
    'phandar-hydropower',
    'the end before the start',
    (f) => Object.assign(f, { time: { interval: ['2021-01-01', '2020-01-01'] } }),
    'time.interval: found .*wanted the earlier date first',
  ),
  inFeature(
    'growth',
    'mirpur-sez',
    'date and interval',
    (f) => Object.assign(f, { time: { date: '2021-01-01', interval: ['2021-01-01', '..'] } }),
    'time.interval: unknown member',
  ),
  inFeature(
    'growth',
    'nandipur-power',
    'the time of another',
    (f) => Object.assign(f, { time: { interval: ['1998-05-31', '..'] } }),
    'time: warning: found the start 1998, and a fact "Opened"',
  ),
  inFeature(
    'history',
    'bandung',
    'an event that goes on',
    (f) => Object.assign(f, { time: { interval: ['1955-04-18', '..'] } }),
    'properties.status: found "event" with an open interval',
  ),
  inFeature(
    'green',
    'three-gorges-wind-1',
    'a date for what stands',
    (f) => Object.assign(f, { time: { date: '2014-11-25' } }),
    'properties.status: found "operational" with a date',
  ),
  inProperties(
    'green',
    'three-gorges-wind-2',
    'an unknown member',
    { summry: 'x' },
    'properties.summry: unknown member \\(did you mean "summary"\\?\\)',
  ),
  inProperties(
    'green',
    'three-gorges-wind-3',
    'a number for a text',
    { name: 3 },
    'properties.name: found 3, wanted text',
  ),
  inProperties(
    'green',
    'dawood-wind',
    'a name that is too long',
    { name: 'Dawood '.repeat(12).trim() },
    'properties.name: found 83 characters, wanted at most 60',
  ),
  inProperties(
    'green',
    'naltar-4-hydropower',
    'the name of another',
    { name: 'Khunjerab Pass' },
    'properties.name: warning: found "Khunjerab Pass", which is the name of "khunjerab-pass" already',
  ),
  inProperties(
    'green',
    'mahl-hydropower',
    'an empty summary',
    { summary: ' ' },
    'properties.summary: found "", wanted text',
  ),
  inProperties(
    'green',
    'khan-khwar-hydropower',
    'HTML in a summary',
    { summary: 'A <b>dam</b> on the river.' },
    'properties.summary: found HTML, "<b>"',
  ),
  inProperties(
    'green',
    'allai-khwar-hydropower',
    'an entity of HTML',
    { summary: 'Power &amp; water from a river.' },
    'properties.summary: found HTML, "&amp;"',
  ),
  inProperties(
    'green',
    'duber-khwar-hydropower',
    'Markdown in a summary',
    { summary: 'See [the dam](feature:mohmand-dam).' },
    'properties.summary: found Markdown',
  ),
  inProperties(
    'green',
    'parliament-solar',
    'a space at the end',
    { name: 'Solar power for Parliament ' },
    'properties.name: found .*wanted no space at its ends',
  ),
  inProperties(
    'green',
    'f9-park-solar',
    'two spaces',
    { summary: 'Lights in  the park.' },
    'properties.summary: found two spaces',
  ),
  inProperties(
    'green',
    'earth-sciences-centre',
    'a character that is not seen',
    { name: 'Joint\u200B Research Centre' },
    'properties.name: found U\\+200B',
  ),
  inProperties(
    'green',
    'balochistan-solar',
    'text turned round',
    { summary: 'Sun \u202Eelpoep\u202C on roofs.' },
    'properties.summary: found U\\+202E',
  ),
  inProperties(
    'growth',
    'port-qasim-coal',
    'a lost character',
    { summary: 'A plant in Port Q\uFFFDsim.' },
    'properties.summary: found U\\+FFFD',
  ),
  inProperties(
    'growth',
    'engro-thar-coal',
    'UTF-8 read as Latin-1',
    { summary: 'Pakistanâ€™s own coal.' },
    'properties.summary: .*UTF-8 read as Latin-1',
  ),
  inProperties(
    'growth',
    'thalnova-coal',
    'a Cyrillic letter in a name',
    { name: 'Th\u0430lNova coal power plant' },
    'properties.name: found letters of two scripts',
  ),
  inProperties(
    'growth',
    'thar-energy-coal',
    'a tab in a text',
    { summary: 'Coal\tpower.' },
    'properties.summary: found U\\+0009',
  ),
  inProperties(
    'growth',
    'thar-block-1-coal',
    'a kind that is none',
    { kind: 'coal-plant' },
    'properties.kind: found "coal-plant", wanted one of .*; or a kind of your own: "coal-plant"',
  ),
  inProperties(
    'growth',
    'thar-block-1-mine',
    'a status in capitals',
    { status: 'Operational' },
    'properties.status: found "Operational" \\(did you mean "operational"\\?\\)',
  ),
  inProperties(
    'growth',
    'thar-block-2-mine',
    'a grade that is none',
    { grade: 'D' },
    'properties.grade: found "D", wanted one of A, B, C',
  ),
  inProperties(
    'growth',
    'thar-oracle-coal',
    'an importance out of range',
    { importance: 6 },
    'properties.importance: found 6, wanted 1 to 5',
  ),
  inProperties(
    'growth',
    'port-qasim-coal-2',
    'a corridor that is none',
    { corridors: ['grow'] },
    'properties.corridors\\[0\\]: found "grow"',
  ),
  inProperties(
    'growth',
    'matiari-converter-station',
    'a corridor twice',
    { corridors: ['growth', 'growth'] },
    'properties.corridors: found "growth" twice',
  ),
  inProperties(
    'growth',
    'lahore-converter-station',
    'another corridor than that of the layer',
    { corridors: ['green'] },
    'properties.corridors: wanted "growth" among them',
  ),
  inProperties(
    'growth',
    'rashakai-sez',
    'a corridor without its reason',
    { reason: undefined },
    'properties.reason: missing',
  ),
  inProperties(
    'growth',
    'allama-iqbal-sez',
    'no source',
    { sources: [] },
    'properties.sources: found an empty list',
  ),
  inProperties(
    'growth',
    'port-qasim-industrial-park',
    'a source twice',
    { sources: ['s01', 's01'] },
    'properties.sources: found "s01" twice',
  ),
  inProperties(
    'growth',
    'moqpondass-sez',
    'a source that is none',
    { sources: ['s9999'] },
    'properties.sources\\[0\\]: found "s9999", not in sources.json',
  ),
  inProperties(
    'growth',
    'haier-ruba-zone',
    'a list for a text',
    { summary: ['x'] },
    'properties.summary: found \\["x"\\], wanted text',
  ),
  inProperties(
    'green',
    'suki-kinari-hydropower',
    'a precision that its date lacks',
    { time_precision: 'year' },
    'properties.time_precision: found "year"',
  ),
  inProperties(
    'gwadar',
    'gwadar-free-zone-north',
    'part of itself',
    { part_of: 'gwadar-free-zone-north' },
    'properties.part_of: is part of itself',
  ),
  inProperties(
    'gwadar',
    'gwadar-free-zone-south',
    'part of nothing',
    { part_of: 'gwader' },
    'properties.part_of: found "gwader", no feature has that id \\(did you mean',
  ),
  inProperties(
    'gwadar',
    'gwadar-smart-city-plan',
    'opened and only planned',
    { facts: [{ label: 'Opened', value: '2020', sources: ['s01'] }] },
    'properties.status: found "\\w+" and a fact "Opened"',
  ),
  inProperties(
    'gwadar',
    'gwadar-dredging',
    'a label that is none',
    { facts: [{ label: 'Costs', value: '1', sources: ['s01'] }] },
    'properties.facts\\[0\\].label: warning: found "Costs" \\(did you mean "Cost"\\?\\)',
  ),
  inProperties(
    'gwadar',
    'gwadar-breakwaters',
    'a fact without a source',
    { facts: [{ label: 'Cost', value: '1' }] },
    'properties.facts\\[0\\].sources: missing',
  ),
  inProperties(
    'innovation',
    'dtmb-pilot',
    'a payer that is none',
    { facts: [{ label: 'Paid by', value: 'China', payer: 'china-grant', sources: ['s01'] }] },
    'properties.facts\\[0\\].payer: found "china-grant"',
  ),
  inProperties(
    'innovation',
    'peace-cable',
    'a payer under another label',
    { facts: [{ label: 'Cost', value: '1', payer: 'pakistan', sources: ['s01'] }] },
    'properties.facts\\[0\\].payer: found it under the label "Cost", wanted "Paid by"',
  ),
  inProperties(
    'innovation',
    'islamabad-safe-city',
    'two payers',
    {
      facts: [
        { label: 'Paid by', value: 'Pakistan', payer: 'pakistan', sources: ['s01'] },
        { label: 'Paid by', value: 'China', payer: 'china-loan', sources: ['s01'] },
      ],
    },
    'properties.facts: found a second "payer", wanted one',
  ),
  inProperties(
    'gwadar',
    'faqeer-school',
    'a confidence that is none',
    { facts: [{ label: 'Cost', value: '1', sources: ['s01'], confidence: 'lo' }] },
    'properties.facts\\[0\\].confidence: found "lo"',
  ),
  inProperties(
    'gwadar',
    'gwadar-coal-plant',
    'facts that are no list',
    { facts: {} },
    'properties.facts: found {}, wanted a list of facts',
  ),
  inFeature(
    'karakoram-highway',
    'sost',
    'a stop at a height of feet',
    ({ properties }) => Object.assign(properties.stop as object, { elevation_m: 46930 }),
    'properties.stop.elevation_m: found 46930, wanted metres above the sea',
  ),
  inFeature(
    'karakoram-highway',
    'danyor',
    'a height that its fact does not have',
    ({ properties }) => Object.assign(properties.stop as object, { elevation_m: 2450 }),
    'properties.facts\\[\\d\\].value: found .*2450 in stop.elevation_m',
  ),
  inFeature(
    'karakoram-highway',
    'chilas',
    'a chainage that its fact does not have',
    ({ properties }) => Object.assign(properties.stop as object, { km: 431 }),
    'properties.facts\\[\\d\\].value: found .*431 in stop.km',
  ),
  inFeature(
    'karakoram-highway',
    'besham',
    'a chainage in metres',
    ({ properties }) => Object.assign(properties.stop as object, { km: 223000 }),
    'properties.stop.km: found 223000, wanted kilometres',
  ),
  inFeature(
    'karakoram-highway',
    'gulmit',
    'a route that is none',
    ({ properties }) => Object.assign(properties.stop as object, { route: 'kkh' }),
    'properties.stop.route: found "kkh"',
  ),
  inFeature(
    'karakoram-highway',
    'khaibar',
    'a stop beside the line',
    ({ properties }) => Object.assign(properties.stop as object, { on_line: [74.75, 36.7] }),
    'properties.stop.on_line: found .* km from the drawn line',
  ),
  inFeature(
    'karakoram-highway',
    'nilt',
    'a place beside the line that does not say so',
    ({ properties }) => {
      delete (properties.stop as { off_road_km?: number }).off_road_km;
    },
    'properties.stop: "nilt" lies 1.3 km from the drawn line',
  ),
  inFeature(
    'karakoram-highway',
    'gilgit',
    'a place beside the line that says too much',
    ({ properties }) => Object.assign(properties.stop as object, { off_road_km: 9 }),
    'properties.stop.off_road_km: found 9, and "gilgit" 6.0 km from the drawn line',
  ),
  inFeature(
    'alignments',
    'western-route',
    'kilometres that fall',
    ({ properties }) => Object.assign((properties.waypoints as object[])[2] ?? {}, { km: 1 }),
    'properties.waypoints\\[2\\].km: found 1, wanted',
  ),
  inFeature(
    'alignments',
    'central-route',
    'a part that is none',
    ({ properties }) => {
      (properties.parts as string[])[0] = 'm0-motorway';
    },
    'properties.parts\\[0\\]: found "m0-motorway"',
  ),
];

const MORE_FEATURES: readonly Plant[] = [
  inProperties(
    'green',
    'karot-hydropower',
    'a summary that is cut off',
    { summary: 'A run-of-river station on the' },
    'properties.summary: wanted a summary that ends as a sentence does',
  ),
  inFeature(
    'growth',
    'hub-coal',
    'a position of whole degrees',
    (f) => Object.assign(f, { geometry: at(67, 25) }),
    'geometry.coordinates: found \\[67,25\\] with grade B, wanted four or five decimals',
  ),
  inFeature(
    'karakoram-highway',
    'gilgit',
    'a town that is a line',
    (f) =>
      Object.assign(f, {
        geometry: {
          type: 'LineString',
          coordinates: [
            [74.3, 35.9],
            [74.4, 35.9],
          ],
        },
      }),
    'geometry.type: found "LineString" for a city, wanted a Point',
  ),
  inFeature(
    'alignments',
    'm5-motorway',
    'a length of ten times the line',
    ({ properties }) => {
      properties.facts.unshift({
        label: 'Length',
        value: '3,920 km',
        amount: 3920,
        unit: 'km',
        sources: ['s01'],
      });
    },
    'properties.facts\\[0\\].amount: warning: found 3920, and a line of',
  ),
  inFeature(
    'growth',
    'sahiwal-coal',
    'opened before it was agreed on',
    ({ properties }) => {
      properties.facts.splice(
        0,
        9,
        { label: 'Agreed', value: '2025', date: '2025', stage: 'agreed', sources: ['s01'] },
        { label: 'Opened', value: '2010', date: '2010', stage: 'opened', sources: ['s01'] },
      );
    },
    'properties.facts: warning: found "Agreed" in 2025 and "Opened" in 2010',
  ),
  inFeature(
    'growth',
    'hub-coal',
    'a fact with another year than its words',
    ({ properties }) => Object.assign(properties.facts[0] ?? {}, { date: '2016-03-21' }),
    'properties.facts\\[0\\].date: warning: found "2016-03-21", a date that is not in the words "21 March 2017"',
  ),
  inFeature(
    'growth',
    'thar-energy-coal',
    'a sum a thousand times too small',
    ({ properties }) => Object.assign(properties.facts[3] ?? {}, { amount: 497_700 }),
    'properties.facts\\[3\\].amount: warning: found 497700, a number that is not in the words',
  ),
  inFeature(
    'growth',
    'thalnova-coal',
    'opened twice',
    ({ properties }) => properties.facts.push({ ...properties.facts[1] }),
    'properties.facts\\[\\d+\\].stage: found a second date for "opened", wanted one',
  ),
  inObject(
    'languages/ur/layers/green.json',
    'a year that the fact does not have',
    (t) => {
      const plant = t['uep-wind'];
      if (plant) plant.facts[0] = '16 جون 2018';
    },
    'uep-wind.facts\\[0\\]: warning: date in the layer: found "2017-06-16"',
  ),
  inText(
    'basemap/disputes.json',
    'a note on a line that is not drawn',
    '"id": "siachen"',
    '"id": "siachin"',
    ':\\d+:\\d+ \\S+: found "siachin", no line of the basemap belongs to it \\(did you mean "siachen"\\?\\)',
  ),
  inObject(
    'languages/ur/language.json',
    'the wrong way round',
    (t) => Object.assign(t, { direction: 'ltr' }),
    'direction: found "ltr", wanted "rtl"',
  ),
  inObject(
    'languages/zh/language.json',
    'the locale of another language',
    (t) => Object.assign(t, { locale: 'ja-JP' }),
    'locale: found "ja-JP" in the folder of "zh"',
  ),
];

const CLAIMS: readonly Plant[] = [
  inClaim(
    'c2',
    'a paragraph that is none',
    { paragraph: 999 },
    'paragraph: found 999, which no chapter retells',
  ),
  inClaim('c3', 'a paragraph as text', { paragraph: '2' }, 'paragraph: found "2", wanted a number'),
  inClaim(
    'c6',
    'the section of another paragraph',
    { section: 'outlook' },
    'section: found "outlook", and paragraph \\d+ stands in the part',
  ),
  inClaim(
    'c8',
    'a kind that is none',
    { kind: 'events' },
    'kind: found "events" \\(did you mean "event"\\?\\)',
  ),
  inClaim('c9', 'a theme that is none', { theme: 'econ' }, 'theme: found "econ"'),
  inClaim(
    'c10',
    'a verdict in capitals',
    { verdict: 'Agrees' },
    'verdict: found "Agrees" \\(did you mean "agrees"\\?\\)',
  ),
  inClaim('c11', 'a confidence that is none', { confidence: 'certain' }, 'confidence: found "certain"'),
  inClaim('c13', 'a feature twice', { features: ['gwadar', 'gwadar'] }, 'features: found "gwadar" twice'),
  inClaim('c14', 'a misspelt member', { sorces: ['s01'] }, 'sorces: unknown member'),
  inClaim('c15', 'HTML', { record: 'It <i>did</i>.' }, 'record: found HTML'),
  inClaim(
    'c16',
    'a time far from its date',
    { date: '1965', time: { date: '1995-01-01' } },
    'time: warning: found "1965" and the time 1995|time',
  ),
  inClaim(
    'c17',
    'a precision without a time',
    { time: undefined, time_precision: 'month' },
    'time_precision: found "month" without a "time"',
  ),
  inClaim('c20', 'a source that is none', { sources: ['s01x'] }, 'sources\\[0\\]: found "s01x"'),
];

const SOURCES: readonly Plant[] = [
  inSource(
    's02',
    'an address that runs',
    { URL: 'javascript:alert(1)' },
    'URL: found "javascript:alert\\(1\\)", wanted an address that begins with https',
  ),
  inSource(
    's03',
    'an address of data',
    { URL: 'data:text/html,x' },
    'URL: found "data:text/html,x", wanted an address that begins',
  ),
  inSource('s04', 'a space in an address', { URL: 'https://example.org/a b' }, 'URL: found .*without spaces'),
  inSource(
    's05',
    'a password in an address',
    { URL: 'https://me:secret@example.org/' },
    'URL: found .*without a name or password',
  ),
  inSource(
    's06',
    'an address on this machine',
    { URL: 'http://localhost/x' },
    'URL: found .*with the name of a host',
  ),
  inSource(
    's07',
    'an address without a scheme',
    { URL: 'www.example.org' },
    'URL: found "www.example.org", wanted an address that begins',
  ),
  inSource(
    's08',
    'the address of another',
    { URL: 'https://china.aiddata.org/projects/35108' },
    'URL: found the address that "aid-35108" has already',
  ),
  inSource(
    's09',
    'a type that is none',
    { type: 'artcle-newspaper' },
    'type: found "artcle-newspaper" \\(did you mean "article-newspaper"\\?\\)',
  ),
  inSource('s10', 'a misspelt member', { titel: 'x' }, 'titel: unknown member'),
  inSource(
    's11',
    'a year as text',
    { issued: { 'date-parts': [['2018']] } },
    'issued.date-parts\\[0\\]\\[0\\]: found "2018", wanted a number',
  ),
  inSource(
    's12',
    'a month that is none',
    { issued: { 'date-parts': [[2018, 13]] } },
    'issued.date-parts\\[0\\]: found \\[2018,13\\], wanted a date that exists',
  ),
  inSource(
    's19',
    'a year to come',
    { issued: { 'date-parts': [[2070]] } },
    'issued.date-parts\\[0\\]: found \\[2070\\]',
  ),
  inSource('s14', 'a way of knowing that is none', { custom: { held: 'seen' } }, 'custom.held: found "seen"'),
  inSource(
    's15',
    'only the address known, and none given',
    { URL: undefined, custom: { held: 'address' } },
    ': no URL|: no URL',
  ),
  inSource('s16', 'an author as text', { author: 'Zhang' }, 'author: wanted a list of names'),
  inSource('s17', 'no title', { title: undefined }, 'title: missing'),
  inSource('s18', 'an id out of order', { id: 'zz-last' }, 'id: warning: found|: warning: nothing cites'),
];

const zh = (file: string) => `languages/zh/${file}.json`;
const ur = (file: string) => `languages/ur/${file}.json`;

const LANGUAGES: readonly Plant[] = [
  inObject(
    zh('layers/green'),
    'a translation left in English',
    (t) => Object.assign(t['karot-hydropower'] ?? {}, { name: 'Karot hydropower plant' }),
    'karot-hydropower.name: warning: is left in English',
  ),
  inObject(
    ur('layers/green'),
    'a summary left in English',
    (t) =>
      Object.assign(t['kohala-hydropower'] ?? {}, {
        summary: 'Nothing has been built at this large scheme on the river.',
      }),
    'kohala-hydropower.summary: warning: .*',
  ),
  inObject(
    zh('layers/growth'),
    'Urdu in a Chinese file',
    (t) => Object.assign(t['hub-coal'] ?? {}, { name: 'حب کوئلہ بجلی گھر' }),
    'hub-coal.name: warning: has no letter of the language',
  ),
  inObject(
    zh('layers/gwadar'),
    'another figure',
    (t) => {
      const port = t['gwadar-port'];
      if (port) port.facts[5] = '2.48万美元';
    },
    'gwadar-port.facts\\[5\\]: warning: other figures: 248,000,000.* of the English text',
  ),
  inObject(
    ur('layers/growth'),
    'a lakh for a crore',
    (t) => {
      const plant = t['guddu-power'];
      if (plant) plant.facts[3] = '60 لاکھ 20 ہزار ڈالر';
    },
    'guddu-power.facts\\[3\\]: warning: other figures: 602,000,000 of the English text is missing',
  ),
  inObject(
    ur('layers/gwadar'),
    'a fact too few',
    (t) => {
      t['gwadar-port']?.facts.pop();
    },
    'gwadar-port.facts: found \\d+ facts, wanted \\d+',
  ),
  inObject(
    zh('layers/open'),
    'a feature that is none',
    (t) => Object.assign(t, { 'sost-dryport': { name: '苏斯特' } }),
    'sost-dryport: no feature has that id',
  ),
  inObject(
    zh('claims'),
    'a claim that is none',
    (t) => Object.assign(t, { c999: { statement: '说', record: '说' } }),
    'c999: no claim has that id',
  ),
  inObject(
    ur('claims'),
    'a date of another year',
    (t) => Object.assign(t.c4 ?? {}, { date: '1961' }),
    'c4.date: warning: other figures',
  ),
  inObject(
    zh('disputes'),
    'a border that is none',
    (t) => Object.assign(t, { 'line-of-contrl': { name: '线', text: '线' } }),
    'line-of-contrl: no dispute has that id',
  ),
  inObject(
    ur('basemap'),
    'a label that is none',
    (t) => Object.assign(t.country ?? {}, { Chinaa: 'چین' }),
    'country.Chinaa: the basemap has no country of that name \\(did you mean "China"\\?\\)',
  ),
  inObject(
    zh('basemap'),
    'a kind that is none',
    (t) => Object.assign(t, { citys: { Kashgar: '喀什' } }),
    'citys: the basemap has no such kind',
  ),
  inObject(
    ur('interface'),
    'a message that is no message',
    (t) => Object.assign(t, { 'search.nothing': '{oops' }),
    'search.nothing: not an ICU message',
  ),
  inObject(
    zh('interface'),
    'an argument that is missing',
    (t) => Object.assign(t, { 'describe.ride': '骑行' }),
    'describe.ride: {\\w+} is missing, which English has',
  ),
  inObject(
    zh('interface'),
    'an argument of another name',
    (t) => Object.assign(t, { 'describe.at': '{nmae}在{direction}' }),
    'describe.at: (found {nmae}|{name} is missing)',
  ),
  inObject(
    ur('interface'),
    'a plural without a form',
    (t) => Object.assign(t, { 'layers.count': '{count, plural, other {# مقامات}}' }),
    'layers.count: the plural of {count} has no form "one"',
  ),
  inObject(
    zh('interface'),
    'a form that the language lacks',
    (t) => Object.assign(t, { 'search.count': '{count, plural, one {# 个} other {# 个}}' }),
    'search.count: the plural of {count} has the form "one"',
  ),
  inObject(
    ur('interface'),
    'a message left in English',
    (t) => Object.assign(t, { 'table.close': 'Close the table' }),
    'table.close: warning: (is left in English|has no letter)',
  ),
  inObject(
    zh('interface'),
    'a message with HTML',
    (t) => Object.assign(t, { 'table.title': '<b>表</b>' }),
    'table.title: .*',
  ),
  inObject(
    'renamed.json',
    'an old id that is in use',
    (t) => Object.assign(t, { features: { gwadar: 'gwadar-port' } }),
    'features.gwadar: "gwadar" is in use',
  ),
  inObject(
    'renamed.json',
    'a new id that is not',
    (t) => Object.assign(t, { claims: { c200: 'c201' } }),
    'claims.c200: found "c201", wanted an id that is in use',
  ),
  inObject(
    'renamed.json',
    'a chain',
    (t) => Object.assign(t, { chapters: { a: 'b', b: 'the-road' } }),
    'chapters.a: found "b", which was renamed itself',
  ),
];

const story = (lang: string, name: string) => `languages/${lang}/story/${name}.md`;
const ROAD = story('en', '05-the-road');
const WALK = story('en', '18-outlook');

const STORY: readonly Plant[] = [
  inText(
    ROAD,
    'a link without text',
    '[Gilgit](feature:gilgit)',
    '[](feature:gilgit)',
    ':\\d+:\\d+: found a link to "feature:gilgit" without text',
  ),
  inText(
    ROAD,
    'bounds of another country',
    /bounds: .*/,
    'bounds: [-10, 40, 0, 50]',
    ': warning: bounds: show none of the',
  ),
  inText(
    ROAD,
    'a layer left out',
    /layers: .*/,
    'layers: [karakoram-highway]',
    ':\\d+:\\d+: links to a place of the layer "\\w+", wanted it among',
  ),
  inText(
    story('en', '07-opening-doors'),
    'a paragraph that no claim stands in',
    'paragraphs: [4]',
    'paragraphs: [4, 77]',
    ': paragraphs: found 77, which no claim stands in',
  ),
  inText(
    story('en', '08-new-century'),
    'half a link',
    '[joint declaration](feature:joint-declaration-2003)',
    '[joint declaration] (feature:joint-declaration-2003)',
    ':\\d+:\\d+: found .* in the text, wanted a link',
  ),
  inText(
    story('en', '09-quake-and-flood'),
    'a link that runs',
    '[Lanzhou](feature:lanzhou-tents-2008)',
    '[Lanzhou](javascript:x)',
    ':\\d+:\\d+: found a link to "javascript:x"',
  ),
  inText(
    story('en', '10-political-trust'),
    'a password in a link',
    '[Islamabad](feature:islamabad)',
    '[Islamabad](https://a:b@example.org/)',
    ':\\d+:\\d+: found .*without a name or password',
  ),
  inText(
    story('en', '15-five-corridors'),
    'a title for a link',
    '(feature:five-corridors-2023)',
    '(feature:five-corridors-2023 "speech")',
    ':\\d+:\\d+: found the link title "speech"',
  ),
  inText(WALK, 'HTML', /\n\n/, '\n\n<script>x</script>\n\n', ':\\d+:\\d+: found HTML'),
  inText(
    story('zh', '02-first-steps'),
    'other bounds than in English',
    /bounds: .*/,
    'bounds: [1, 2, 3, 4]',
    ': front matter: "bounds" differs',
  ),
  inText(
    story('ur', '03-mountains-and-war'),
    'a link that was lost',
    /\[([^\]]*)\]\(feature:khunjerab-pass\)/,
    '$1',
    ': warning: paragraph 2 has no link to feature:khunjerab-pass',
  ),
  inText(
    story('zh', '05-the-road'),
    'another year in the translation',
    '1978',
    '1988',
    ': warning: paragraph \\d+ other figures',
  ),
  inText(
    story('zh', '07-opening-doors'),
    'a title in English',
    /title: .*/,
    'title: Opening doors',
    ': warning: title has no letter of the language',
  ),
  inText(
    story('ur', '08-new-century'),
    'a paragraph too many',
    /$/,
    '\n\nایک اور پیراگراف۔\n',
    ': warning: found \\d+ paragraphs, wanted \\d+',
  ),
];

/** Mistakes for which a file is given up as a whole, and what else is wrong in it is not looked for. */
const SHAPES: readonly Plant[] = [
  inObject(
    zh('claims'),
    'a verdict in the translation',
    (t) => Object.assign(t.c1 ?? {}, { verdict: 'wrong' }),
    'c1.verdict: unknown member',
  ),
  inObject(
    zh('language'),
    'a direction that is none',
    (t) => Object.assign(t, { direction: 'left' }),
    'direction: found "left"',
  ),
  inObject(
    'languages/ur/language.json',
    'a locale that is none',
    (t) => Object.assign(t, { locale: 'ur_PK' }),
    'locale: found "ur_PK", wanted a BCP 47 tag',
  ),
  inObject(
    zh('layers/history'),
    'a misspelt member',
    (t) => Object.assign(t.bandung ?? {}, { sumary: 'x' }),
    'bandung.sumary: unknown member',
  ),
  inText(
    story('en', '11-trade'),
    'a part that is none',
    'part: achievements',
    'part: achievement',
    ':\\d+:\\d+ part: found "achievement" \\(did you mean "achievements"\\?\\)',
  ),
  inText(
    story('en', '13-gwadar-and-the-corridor'),
    'a year to come',
    /years: .*/,
    'years: [2002, 2206]',
    ':\\d+:\\d+ years\\[1\\]: found 2206',
  ),
];

/** A check of all the content takes a second or two, on a machine under load half a minute. */
const SLOW_MACHINE_MS = 300_000;

const BATCHES = [FEATURES, MORE_FEATURES, CLAIMS, SOURCES, LANGUAGES, STORY, SHAPES];

test(
  'nothing is wrong with the content before mistakes are planted',
  () => {
    expect(checkAtlas(original).issues.map(formatIssue)).toEqual([]);
  },
  SLOW_MACHINE_MS,
);

describe('each mistake among many is found, and located', () => {
  const linesOf = new Map<readonly Plant[], string[]>();
  beforeAll(() => {
    for (const batch of BATCHES) linesOf.set(batch, planted(batch));
  }, SLOW_MACHINE_MS);

  test.each(BATCHES.flatMap((batch) => batch.map((plant) => ({ ...plant, batch }))))(
    '$file: $what',
    ({ batch, ...plant }) => {
      const ofFile = (linesOf.get(batch) ?? []).filter((line) => line.startsWith(plant.file));
      expect(isTold(ofFile, plant), `${plant.says}\n${ofFile.join('\n')}`).toBe(true);
    },
  );
});

/** What one file alone is answered with. */
const alone = (file: string, bytes: Uint8Array) =>
  checkAtlas([{ file, ...decodeText(bytes, file) }])
    .issues.map(formatIssue)
    .filter((line) => line.startsWith(file))
    .join('\n');

const LAYER = 'geo/layers/livelihood.geojson';
const CHAPTER = 'geo/languages/en/story/05-the-road.md';
const textOf = (file: string) => original.find((one) => one.file === file)?.text ?? '';

describe('a file that cannot be read as a whole is found out, and located', () => {
  const json = textOf(LAYER);
  test.each<[what: string, file: string, bytes: string | Buffer, says: RegExp]>([
    [
      'saved as Latin-1',
      LAYER,
      Buffer.from(json.replace('Lahore', 'Lahoré'), 'latin1'),
      /:\d+:\d+: not UTF-8: found the byte 0x/,
    ],
    [
      'saved as UTF-16',
      LAYER,
      Buffer.from(`\uFEFF${json}`, 'utf16le'),
      /: found UTF-16, wanted text that is saved as UTF-8/,
    ],
    ['an empty file', LAYER, '', /: the file is empty/],
    [
      'cut short',
      LAYER,
      json.slice(0, 5000),
      /:\d+:\d+: not JSON: found the end of the file|:\d+:\d+: not JSON/,
    ],
    [
      'a comma too many',
      LAYER,
      json.replace(/\}\s*\]\s*\}\s*$/, '},]}'),
      /:\d+:\d+: not JSON: found "\]", wanted no comma before it/,
    ],
    ['a comment', LAYER, `// the livelihood corridor\n${json}`, /:1:1: not JSON: found .*wanted no comment/],
    [
      'not a number',
      LAYER,
      json.replace(/"importance": \d/, '"importance": NaN'),
      /:\d+:\d+: not JSON: found "NaN"/,
    ],
    ['single quotes', LAYER, json.replace('"type"', "'type'"), /:\d+:\d+: not JSON: found "'type'"/],
    [
      'a member twice',
      LAYER,
      json.replace('"kind":', '"kind": "road",\n "kind":'),
      /:\d+:\d+ \S+kind: found the member "kind" again, after line \d+/,
    ],
    ['lists in lists', LAYER, '['.repeat(100_000), /:1:\d+: nested deeper than 100 levels/],
    [
      'a licence that is none',
      LAYER,
      json.replace('"ODbL-1.0"', '"ODBL"'),
      /:\d+:\d+ license: found "ODBL", wanted one of CC-BY-4.0/,
    ],
    ['no attribution', LAYER, json.replace(/"attribution": .*\n/, ''), /:1:1 attribution: missing/],
    [
      'a type in lower case',
      LAYER,
      json.replace('"FeatureCollection"', '"featureCollection"'),
      /:1:1: found the type "featureCollection" \(did you mean "FeatureCollection"\?\)/,
    ],
    ['a list instead of an object', 'geo/claims.json', '{}', /:1:1: found \{\}, wanted a list of claims/],
    [
      'an alias bomb in YAML',
      CHAPTER,
      `---\na: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n\nText.\n`,
      /:2:\d+: found an anchor or alias of YAML/,
    ],
    [
      'a tab in YAML',
      CHAPTER,
      textOf(CHAPTER).replace('part:', '\tpart:'),
      /:\d+:\d+: front matter is not YAML/,
    ],
    [
      'a member twice in YAML',
      CHAPTER,
      textOf(CHAPTER).replace('part:', 'title: Twice\npart:'),
      /:\d+:\d+: front matter is not YAML: Map keys must be unique/,
    ],
    ['no front matter', CHAPTER, 'Text.\n', /:1:1: no front matter/],
    [
      'no prose',
      CHAPTER,
      `${textOf(CHAPTER).split('\n---\n')[0]}\n---\n`,
      /: no prose, wanted at least one paragraph/,
    ],
    [
      'quotes in quotes',
      CHAPTER,
      `${textOf(CHAPTER)}\n${'>'.repeat(5000)} x\n`,
      /: found quotes or lists nested deeper than 10 levels/,
    ],
    [
      'emphasis without end',
      CHAPTER,
      `${textOf(CHAPTER)}\n${'*a_b'.repeat(12_000)}\n`,
      /: found \d+ marks of emphasis, links and code, wanted at most 1000/,
    ],
    [
      'a chapter without end',
      CHAPTER,
      'x'.repeat(70_000),
      /: found 70000 characters, wanted a chapter of at most/,
    ],
    [
      'a chapter without its number',
      'geo/languages/en/story/the-road.md',
      textOf(CHAPTER),
      /: found the file name "the-road.md"/,
    ],
    [
      'a file that nothing reads',
      'geo/claim.json',
      '[]',
      /: warning: is not read: nothing reads a file of this name \(did you mean "geo\/claims.json"\?\)/,
    ],
    [
      'a language file that nothing reads',
      'geo/languages/zh/cliams.json',
      '{}',
      /: warning: is not read: nothing reads a file of this name \(did you mean "geo\/languages\/zh\/claims.json"\?\)/,
    ],
    [
      'a layer that is none',
      'geo/layers/gren.geojson',
      json,
      /: warning: is not read: atlas.json has no layer "gren" \(did you mean "green"\?\)/,
    ],
    [
      'a basemap without arcs',
      'geo/basemap/basemap.topo.json',
      '{"type": "Topology", "arcs": [], "objects": {}}',
      /:1:\d+ objects.land: /,
    ],
  ])('%s', (_what, file, text, says) => {
    expect(alone(file, Buffer.from(text))).toMatch(says);
  });
});

test('one line an issue, whatever the data hold', () => {
  const id = 'a\nb\u202Ec\u0000d\u2028e';
  const text = textOf(LAYER).replace('"id": "lahore-orange-line"', `"id": ${JSON.stringify(id)}`);
  const lines = checkAtlas([{ file: LAYER, text }]).issues.map(formatIssue);
  expect(lines.some((line) => line.includes('a\\u000ab\\u202ec\\u0000d\\u2028e'))).toBe(true);
  expect(lines.filter((line) => /[\p{Cc}\p{Cf}\u2028]/u.test(line))).toEqual([]);
});

describe('what is right is not flagged', () => {
  const anew = (edits: Readonly<Record<string, (text: string) => string>>) =>
    checkAtlas(original.map(({ file, text }) => ({ file, text: edits[file]?.(text) ?? text }))).issues.map(
      formatIssue,
    );
  const toWindows = (text: string) => text.replaceAll('\n', '\r\n');
  const withMark = (text: string) => `\uFEFF${text}`;
  const withTabs = (text: string) => JSON.stringify(JSON.parse(text), null, '\t');

  test(
    'line ends of Windows',
    () => {
      expect(anew({ [LAYER]: toWindows, [CHAPTER]: toWindows, 'geo/claims.json': toWindows })).toEqual([]);
    },
    SLOW_MACHINE_MS,
  );

  test(
    'byte order marks, and tabs in JSON',
    () => {
      expect(anew({ [LAYER]: withMark, [CHAPTER]: withMark, 'geo/claims.json': withTabs })).toEqual([]);
    },
    SLOW_MACHINE_MS,
  );
});
