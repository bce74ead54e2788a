import { expect, test } from 'vitest';
import { type Field, fillForm, readForm } from '../../../src/author/form';

const FIELDS: readonly Field[] = [
  { key: 'name', path: ['properties', 'name'], form: 'text', isRequired: true },
  { key: 'time', path: ['time'], form: 'time' },
  { key: 'sources', path: ['properties', 'sources'], form: 'list' },
  { key: 'importance', path: ['properties', 'importance'], form: 'number' },
  { key: 'status', path: ['properties', 'status'], form: 'choice', options: ['planned', 'built'] },
  { key: 'issued', path: ['properties', 'issued'], form: 'json' },
  {
    key: 'facts',
    path: ['properties', 'facts'],
    form: 'records',
    fields: [
      { key: 'value', path: ['value'], form: 'text', isRequired: true },
      { key: 'planned', path: ['planned'], form: 'flag' },
    ],
  },
];

const MILL = {
  type: 'Feature',
  time: { interval: ['1830-01-01', '..'] },
  properties: {
    name: 'Mill',
    sources: ['a', 'b'],
    importance: 3,
    status: 'built',
    facts: [{ value: 'two wheels', parts: [1] }, { value: 'one owner' }],
    time_precision: 'year',
    untouched: { deep: true },
  },
};

test('what is filled in and read again is the same', () => {
  expect(readForm(MILL, FIELDS, fillForm(MILL, FIELDS))).toEqual({ record: MILL, faults: [] });
});

test('a field changes its value and nothing else', () => {
  const raw = { ...fillForm(MILL, FIELDS), name: ' Old mill ', importance: '2' };
  const { record } = readForm(MILL, FIELDS, raw);
  expect(record).toEqual({ ...MILL, properties: { ...MILL.properties, name: 'Old mill', importance: 2 } });
});

test('a time brings its precision, and takes it away', () => {
  const day = readForm(MILL, FIELDS, { ...fillForm(MILL, FIELDS), time: '1830-05-02' }).record;
  expect(day).toMatchObject({ time: { date: '1830-05-02' } });
  expect(day).not.toHaveProperty('properties.time_precision');
  const none = readForm(MILL, FIELDS, { ...fillForm(MILL, FIELDS), time: '' }).record;
  expect(none).not.toHaveProperty('time');
});

test('records keep the members that no field shows, wherever they stand', () => {
  const filled = fillForm(MILL, FIELDS);
  const facts = filled.facts;
  if (!Array.isArray(facts)) throw new Error('no facts');
  const raw = { ...filled, facts: [{ value: 'a new one', planned: 'true' }, facts[0]] };
  expect(readForm(MILL, FIELDS, raw).record).toMatchObject({
    properties: {
      facts: [
        { value: 'a new one', planned: true },
        { value: 'two wheels', parts: [1] },
      ],
    },
  });
});

test.each([
  ['name', '  ', 'required'],
  ['time', '12 May', 'time'],
  ['importance', 'high', 'number'],
  ['status', 'ruined', 'choice'],
  ['issued', '{"a"', 'json'],
])('%s with "%s" is told', (key, text, fault) => {
  const { record, faults } = readForm(MILL, FIELDS, { ...fillForm(MILL, FIELDS), [key]: text });
  expect(faults).toEqual([{ at: [key], fault }]);
  // What is good so far is kept, and what is faulty is not taken.
  if (key !== 'name') expect(record).toEqual(MILL);
});

test.each([
  ['12.2-12.9', [12.2, 12.9]],
  ['3 – 4', [3, 4]],
  ['-5', -5],
])('%s is read as a number or its two ends', (text, value) => {
  const raw = { ...fillForm(MILL, FIELDS), importance: text };
  const { record, faults } = readForm(MILL, FIELDS, raw);
  expect(faults).toEqual([]);
  expect(record).toMatchObject({ properties: { importance: value } });
  expect(fillForm(record, FIELDS).importance).toBe(Array.isArray(value) ? value.join('–') : String(value));
});

test('a dash without a number before it is a fault', () => {
  const raw = { ...fillForm(MILL, FIELDS), importance: '–5' };
  expect(readForm(MILL, FIELDS, raw).faults).toEqual([{ at: ['importance'], fault: 'number' }]);
});

test('a fault in a record says in which', () => {
  const raw = { ...fillForm(MILL, FIELDS), facts: [{ value: '' }] };
  expect(readForm(MILL, FIELDS, raw).faults).toEqual([{ at: ['facts', 0, 'value'], fault: 'required' }]);
});
