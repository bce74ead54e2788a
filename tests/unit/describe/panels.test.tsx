import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { DescribeButton } from '../../../src/describe/describe-button';
import { ViewInWords } from '../../../src/describe/view-in-words';
import { LANGUAGES, smallExplorer } from '../small-explorer';

describe.each(LANGUAGES)('in %s', (lang) => {
  test('the view is put into sentences: how much there is, and what is not drawn', () => {
    const { render, t } = smallExplorer(lang);
    const [, counted = '', hidden] = render(<ViewInWords map={signal(null)} towns={[]} />).texts('p');
    expect(counted).toContain('7');
    expect(counted).toContain(t('describe.ofLayer', { name: t('layer.gwadar'), count: 2 }));
    expect(hidden).toBe(t('describe.hidden', { list: t('layer.history') }));
  });

  test('the button says whether the words are open', () => {
    const { render, state, t } = smallExplorer(lang);
    const [closed] = render(<DescribeButton />).all('button');
    expect(closed?.attributes).toMatchObject({ 'aria-label': t('describe.open'), 'aria-expanded': 'false' });
    state.overlay.describe();
    const [open] = render(<DescribeButton />).all('button');
    expect(open?.attributes).toMatchObject({ 'aria-expanded': 'true', 'aria-controls': 'view-in-words' });
  });
});
