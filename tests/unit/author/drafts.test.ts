import { describe, expect, test } from 'vitest';
import { AuthorState } from '../../../src/author/author-state';
import { Drafts } from '../../../src/author/drafts';
import { mergedDraft } from '../../../src/author/use-draft';

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

test('a draft is laid over what stands in the file now: fields that were not touched follow the file', () => {
  const draft = { base: { name: 'Mill', note: '' }, raw: { name: 'Old mill', note: '' } };
  expect(mergedDraft(draft, { name: 'Mill', note: 'by another' })).toEqual({
    name: 'Old mill',
    note: 'by another',
  });
  expect(mergedDraft(undefined, { name: 'Mill' })).toEqual({ name: 'Mill' });
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
