import { expect, test } from 'vitest';
import { tabRow, tabsOf } from '../../../src/app/tabs';
import { smallAtlas } from '../small-atlas';

const { index } = smallAtlas();

test('the tabs stand in their order, and each is found by its id', () => {
  const ids = tabsOf({ ...index, rides: new Map([['road', 300]]), hasClaims: true }).map(({ id }) => id);
  expect(ids).toEqual(['story', 'ride', 'time', 'check', 'layers', 'sources']);
  expect(ids.map((id) => tabRow(id)?.id)).toEqual(ids);
});

test('an atlas without claims has no tab for them', () => {
  expect(tabsOf({ ...index, hasClaims: false }).map(({ id }) => id)).not.toContain('check');
});

test('an atlas without a line to ride along has no tab for it', () => {
  expect(tabsOf({ ...index, rides: new Map() }).map(({ id }) => id)).not.toContain('ride');
});
