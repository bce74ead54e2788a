import { describe, expect, test } from 'vitest';
import { AuthorState } from '../../../src/author/author-state';
import { Drafts } from '../../../src/author/drafts';
import { mergedDraft } from '../../../src/author/merged-draft';

/** A session's storage; a full one takes nothing. */
function storage({ isFull = false } = {}) {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, text);
    },
    removeItem: (key: string) => {
      items.delete(key);
    },
  };
}

describe('drafts', () => {
  test('are there again after a reload, until they are dropped', () => {
    const kept = storage();
    new Drafts(kept).keep('a', { text: 'x' });
    expect(new Drafts(kept).read('a')).toEqual({ text: 'x' });
    new Drafts(kept).drop('a');
    expect(new Drafts(kept).read('a')).toBeUndefined();
  });

  test('are kept as long as the page where the storage is full', () => {
    const drafts = new Drafts(storage({ isFull: true }));
    drafts.keep('a', 'x');
    expect(drafts.read('a')).toBe('x');
  });

  test('that are no JSON count as none', () => {
    const kept = storage();
    kept.setItem('author:a', '{');
    expect(new Drafts(kept).read('a')).toBeUndefined();
  });
});

describe('a draft laid over what stands in the file now', () => {
  test('has the fields that were not touched from the file', () => {
    const draft = { base: { name: 'Mill', note: '' }, raw: { name: 'Old mill', note: '' } };
    expect(mergedDraft(draft, { name: 'Mill', note: 'by another' })).toEqual({
      raw: { name: 'Old mill', note: 'by another' },
      changed: {},
    });
    expect(mergedDraft(undefined, { name: 'Mill' })).toEqual({ raw: { name: 'Mill' }, changed: {} });
  });

  test('says what another has written in a field that the author has changed too', () => {
    const draft = { base: { name: 'Mill' }, raw: { name: 'Old mill' } };
    expect(mergedDraft(draft, { name: 'Water mill' })).toEqual({
      raw: { name: 'Old mill' },
      changed: { name: 'Water mill' },
    });
  });

  const [length, height] = [
    { value: '2 km', was: '0' },
    { value: '9 m', was: '1' },
  ];
  const base = { facts: [length, height] };

  test('knows rows by what they say, and keeps those that another has added', () => {
    const draft = { base, raw: { facts: [{ value: '3 km', was: '0' }, height] } };
    const now = {
      facts: [
        { value: 'inserted', was: '0' },
        { value: '2 km', was: '1' },
        { value: '9 m', was: '2' },
      ],
    };
    expect(mergedDraft(draft, now).raw.facts).toEqual([
      { value: 'inserted', was: '0' },
      { value: '3 km', was: '1' },
      { value: '9 m', was: '2' },
    ]);
  });

  test('keeps both where both have changed a row, and what the author has taken away is away', () => {
    const draft = { base, raw: { facts: [{ value: '3 km', was: '0' }] } };
    const now = {
      facts: [
        { value: '4 km', was: '0' },
        { value: '9 m', was: '1' },
      ],
    };
    expect(mergedDraft(draft, now).raw.facts).toEqual([{ value: '3 km' }, { value: '4 km', was: '0' }]);
  });
});

test('what an author is at outlives a reload, and ends when author’s mode does', () => {
  const kept = storage();
  const before = new AuthorState(new Drafts(kept));
  before.turn(true);
  before.begin({ kind: 'geometry', id: 'mill' });
  const after = new AuthorState(new Drafts(kept));
  expect(after.isOn.value).toBe(true);
  expect(after.task.value).toEqual({ kind: 'geometry', id: 'mill' });
  after.turn(false);
  expect(new AuthorState(new Drafts(kept)).task.value).toBeNull();
});
