import { describe, expect, test } from 'vitest';
import { CheckTab } from '../../../src/claims/check-tab';
import { ClaimPanel } from '../../../src/claims/claim-panel';
import { ClaimRows } from '../../../src/claims/claim-rows';
import { LANGUAGES, smallExplorer } from '../small-explorer';

describe.each(LANGUAGES)('in %s', (lang) => {
  test('the tab counts the verdicts and lists the claims, disagreements first', () => {
    const { render, t } = smallExplorer(lang);
    const tab = render(<CheckTab />);
    expect(tab.buttons).toEqual([`${t('verdict.wrong')} 1`, `${t('verdict.agrees')} 1`]);
    expect(tab.links).toEqual({
      [`The road is 1,000 km long. ${t('verdict.wrong')}`]: '?claim=c1',
      [`They met at Bandung. ${t('verdict.agrees')}`]: '?claim=c2',
    });
    for (const label of ['check.theme', 'check.kind', 'group.corridors', 'check.order'] as const)
      expect(tab.text).toContain(t(label));
  });

  test('a filter leaves the claims of one verdict', () => {
    const { render, state } = smallExplorer(lang);
    state.panel.filterClaims({ ...state.panel.claimFilter.value, theme: 'security' });
    expect(render(<CheckTab />).links).toEqual({});
  });

  test('a claim says what the article and the record say, and names its places and sources', () => {
    const { render, t } = smallExplorer(lang);
    const panel = render(<ClaimPanel id="c1" />);
    expect(panel.texts('h2')[0]).toBe(t('verdict.wrong'));
    expect(panel.texts('dd').slice(0, 2)).toEqual(['The road is 1,000 km long.', 'It is 1,300 km long.']);
    expect(panel.texts('p')[0]).toContain(t('claim.title', { number: 1 }));
    expect(panel.links).toEqual({
      road: '?feature=road',
      [lang === 'ur' ? 'کاشغر' : 'kashgar']: '?feature=kashgar',
      'A page': 'https://example.org/',
    });
    expect(panel.buttons[0]).toBe(t('feature.close'));
  });

  test('rows of claims stand under a heading, and none where there are none', () => {
    const { contexts, render, t } = smallExplorer(lang);
    const claims = contexts.explorer.library.claims().state.value;
    if (claims.kind !== 'ready') throw new Error('no claims');
    const rows = render(<ClaimRows claims={claims.value.slice(1)} />);
    expect(Object.values(rows.links)).toEqual(['?claim=c2']);
    expect(rows.text).toContain(t('verdict.agrees'));
    expect(render(<ClaimRows claims={[]} />).html).toBe('');
  });
});
