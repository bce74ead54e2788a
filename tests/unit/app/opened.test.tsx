import { describe, expect, test } from 'vitest';
import { OpenedCard, opensPanel } from '../../../src/app/opened';
import { LANGUAGES, smallExplorer } from '../small-explorer';

test.each([
  ['?feature=gwadar', true],
  ['?lang=ur&claim=c1', true],
  ['', false],
  ['?chapter=the-road', false],
  ['?tab=check&nofeature=gwadar', false],
])('the address %j opens a panel: %j', (search, opens) => {
  expect(opensPanel({ search })).toBe(opens);
});

describe.each(LANGUAGES)('in %s, a card whose part has not come', (lang) => {
  test('says so where a reader waits for it, and is not there otherwise', () => {
    const { render, t } = smallExplorer(lang);
    const card = (wanted: boolean) => render(<OpenedCard wanted={wanted}>{() => 'come'}</OpenedCard>);
    expect(card(true).text).toBe(t('feature.loading'));
    expect(card(false).html).toBe('');
  });
});
