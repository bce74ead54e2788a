import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { nextOptionIndex } from '../../../src/search/combobox-keys';
import { parseCoordinates } from '../../../src/search/coordinates';
import type { EntryGroup } from '../../../src/search/entries';
import { SearchField, type SearchHelp } from '../../../src/search/search-field';
import { buildSearchIndex, openSearchIndex, type SearchIndex } from '../../../src/search/search-index';
import type { ResourceState } from '../../../src/state/resource';

const entry = (id: string, group: EntryGroup, title: string) => ({
  id,
  group,
  title,
  names: {},
  importance: 3,
  mentionCount: 0,
  text: '',
});

const SEARCH = openSearchIndex(
  buildSearchIndex([
    entry('feature:gwadar', 'feature', 'Gwadar'),
    entry('feature:port', 'feature', 'Gwadar Port'),
    entry('source:s1', 'source', 'A source on Gwadar'),
  ]),
);

/** All that comes after the field has come. */
const HELP: SearchHelp = { suggested: () => [], positions: () => parseCoordinates };

/** A field whose search is as given, and how often it was asked to load. */
function fieldWith(loaded: ResourceState<SearchIndex> = { kind: 'ready', value: SEARCH }) {
  const state = signal(loaded);
  let loads = 0;
  const load = () => {
    loads += 1;
  };
  return { field: new SearchField({ state, load }, HELP), now: state, loads: () => loads };
}

const ids = (field: SearchField) =>
  field.rows.value.map((row) => (row.kind === 'hit' ? row.hit.id : row.kind));

describe('moveBy', () => {
  test.each([
    { key: 'ArrowDown', from: null, to: 0 },
    { key: 'ArrowDown', from: 1, to: 2 },
    { key: 'ArrowDown', from: 2, to: null },
    { key: 'ArrowUp', from: null, to: 2 },
    { key: 'ArrowUp', from: 2, to: 1 },
    { key: 'ArrowUp', from: 0, to: null },
    { key: 'Home', from: 2, to: 0 },
    { key: 'End', from: 0, to: 2 },
  ])('$key from $from of three leads to $to', ({ key, from, to }) => {
    expect(nextOptionIndex(key, from, 3)).toBe(to);
  });

  test.each(['Home', 'End', 'ArrowLeft', 'a'])('%s in the field is for the text', (key) => {
    expect(nextOptionIndex(key, null, 3)).toBeUndefined();
  });

  test('without options every key is for the text', () => {
    expect(nextOptionIndex('ArrowDown', null, 0)).toBeUndefined();
  });
});

describe('the list', () => {
  test('opens while the reader types, and is empty for an empty field', () => {
    const { field } = fieldWith();
    expect(field.open.value).toBe(false);
    field.type('gwadar');
    expect(field.open.value).toBe(true);
    expect(ids(field)).toEqual(['feature:gwadar', 'feature:port', 'source:s1']);
    field.type(' ');
    expect(field.open.value).toBe(false);
  });

  test('opens with an arrow for what is in the field', () => {
    const { field } = fieldWith();
    expect(field.press('ArrowDown')).toBe('text');
    field.type('gwadar');
    field.close();
    expect(field.press('ArrowDown')).toBe('used');
    expect([field.open.value, field.active.value]).toEqual([true, 0]);
  });

  test('closes with Tab, which still moves on', () => {
    const { field } = fieldWith();
    field.type('gwadar');
    expect(field.press('Tab')).toBe('text');
    expect(field.open.value).toBe(false);
  });

  test('has no option in hand after more is typed', () => {
    const { field } = fieldWith();
    field.type('gwa');
    field.press('ArrowDown');
    field.type('gwad');
    expect(field.active.value).toBeNull();
  });
});

describe('Enter', () => {
  test('chooses the option in hand, else the best, and closes', () => {
    const { field } = fieldWith();
    field.type('gwadar');
    field.press('End');
    field.press('ArrowUp');
    expect(field.press('Enter')).toMatchObject({ hit: { id: 'source:s1' } });
    expect(field.open.value).toBe(false);
    field.type('gwadar');
    expect(field.press('Enter')).toMatchObject({ hit: { id: 'feature:gwadar' } });
  });

  test('opens a closed list before it chooses', () => {
    const { field } = fieldWith();
    field.type('gwadar');
    field.close();
    expect([field.press('Enter'), field.open.value]).toEqual(['used', true]);
  });

  test('chooses nothing where nothing is found', () => {
    const { field } = fieldWith();
    field.type('xyzzy');
    expect(field.press('Enter')).toBe('used');
  });
});

test('Escape closes the list, then empties the field, then is for others', () => {
  const { field } = fieldWith();
  field.type('gwadar');
  expect([field.press('Escape'), field.open.value, field.query.value]).toEqual(['used', false, 'gwadar']);
  expect([field.press('Escape'), field.query.value]).toEqual(['used', '']);
  expect(field.press('Escape')).toBe('text');
});

test('the search is asked for when the reader turns to the field, and its hits appear when it comes', () => {
  const { field, now, loads } = fieldWith({ kind: 'loading' });
  expect(loads()).toBe(0);
  field.focus();
  expect(loads()).toBe(1);
  field.type('gwadar');
  expect([field.open.value, field.rows.value]).toEqual([true, []]);
  now.value = { kind: 'ready', value: SEARCH };
  expect(field.rows.value).toHaveLength(3);
});

test('what is typed is not searched for while it may be a position', () => {
  const come = signal<ReturnType<SearchHelp['positions']>>(null);
  const ready = { state: signal({ kind: 'ready' as const, value: SEARCH }), load: () => {} };
  const field = new SearchField(ready, { ...HELP, positions: () => come.value });
  field.type('gwadar');
  expect([field.open.value, field.rows.value, field.press('Enter')]).toEqual([true, [], 'used']);
  come.value = parseCoordinates;
  expect(ids(field)).toEqual(['feature:gwadar', 'feature:port', 'source:s1']);
});

describe('an Enter that comes too early', () => {
  /** A field in which `typed` was typed and entered, and what tells that all has come. */
  function entered(typed: string) {
    const come = signal<ReturnType<SearchHelp['positions']>>(null);
    const ready = { state: signal({ kind: 'ready' as const, value: SEARCH }), load: () => {} };
    const field = new SearchField(ready, { ...HELP, positions: () => come.value });
    field.type(typed);
    field.press('Enter');
    return { field, arrive: () => (come.value = parseCoordinates) };
  }

  test('chooses once it can be told what, and once only', () => {
    const { field, arrive } = entered('36°51′N 75°27′E');
    expect(field.chosenByNow()).toBeNull();
    arrive();
    expect(field.chosenByNow()).toEqual({ kind: 'position', position: [75.45, 36.85] });
    expect(field.chosenByNow()).toBeNull();
  });

  test('chooses nothing where more was typed since, or the list was closed', () => {
    for (const act of [(field: SearchField) => field.type('port'), (field: SearchField) => field.close()]) {
      const { field, arrive } = entered('gwadar');
      act(field);
      arrive();
      expect(field.chosenByNow()).toBeNull();
    }
  });

  test('chooses nothing where nothing is typed', () => {
    const { field, arrive } = entered('');
    arrive();
    expect(field.chosenByNow()).toBeNull();
  });
});

describe('many of a kind', () => {
  const many = openSearchIndex(
    buildSearchIndex(Array.from({ length: 9 }, (_, i) => entry(`feature:b${i}`, 'feature', `Bridge ${i}`))),
  );

  test('are six and the way to all, which shows the others in their place', () => {
    const { field } = fieldWith({ kind: 'ready', value: many });
    field.type('bridge');
    expect([ids(field).length, ids(field).at(-1), field.total.value]).toEqual([7, 'more', 9]);
    field.press('ArrowUp');
    expect(field.press('Enter')).toBe('used');
    expect([ids(field).length, field.active.value, field.open.value]).toEqual([9, 6, true]);
    expect(ids(field)[6]).toMatch(/^feature:/);
    field.type('bridg');
    expect(ids(field).at(-1)).toBe('more');
  });
});

describe('before anything is typed', () => {
  const suggestion = { id: 'feature:port', group: 'feature', title: 'Gwadar Port', names: {} } as const;
  const withSuggestion = () =>
    new SearchField(
      { state: signal({ kind: 'ready', value: SEARCH }), load: () => {} },
      { ...HELP, suggested: () => [{ ...suggestion, matched: [], terms: [] }] },
    );

  test('the list offers what was chosen before, and what is told of most', () => {
    const field = withSuggestion();
    expect(field.open.value).toBe(false);
    field.offer();
    expect([field.open.value, ids(field)]).toEqual([true, ['feature:port']]);
    field.type('gwadar');
    field.press('Enter');
    field.type('');
    expect(ids(field)).toEqual(['feature:gwadar', 'feature:port']);
    expect(field.sections.value.map(({ key }) => key)).toEqual(['recent', 'suggested']);
  });

  test('Enter chooses nothing that was not walked to', () => {
    const field = withSuggestion();
    field.offer();
    expect(field.press('Enter')).toBe('used');
    field.press('ArrowDown');
    expect(field.press('Enter')).toMatchObject({ hit: { id: 'feature:port' } });
  });

  test('Escape closes the offer, and then is for others', () => {
    const field = withSuggestion();
    field.offer();
    expect([field.press('Escape'), field.open.value, field.press('Escape')]).toEqual(['used', false, 'text']);
  });
});

describe('coordinates', () => {
  test('lead to the position, before the search has come', () => {
    const { field } = fieldWith({ kind: 'loading' });
    field.type('36°51′N 75°27′E');
    expect(field.press('Enter')).toEqual({ kind: 'position', position: [75.45, 36.85] });
  });

  test('of no place on earth find nothing', () => {
    const { field } = fieldWith();
    field.type('36°99′N 75°27′E');
    expect([field.open.value, field.rows.value]).toEqual([true, []]);
  });
});
