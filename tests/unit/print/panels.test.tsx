import { describe, expect, test } from 'vitest';
import { Handout } from '../../../src/print/handout';
import { PrintButton } from '../../../src/print/print-button';
import { LANGUAGES, smallExplorer } from '../small-explorer';

describe.each(LANGUAGES)('in %s', (lang) => {
  const handout = (what: 'chapter' | 'story') => {
    const { render, t } = smallExplorer(lang);
    const on = new Date(2026, 1, 3);
    return {
      t,
      page: render(
        <Handout scope={what} map={null} mapOf={() => null} address="https://example.org/atlas/" on={on} />,
      ),
    };
  };

  test('the open chapter stands with its verdicts in words, what the record says, address and credits', () => {
    const { page, t } = handout('chapter');
    expect(page.texts('h2')).toContain('first');
    expect(page.texts('h2')).not.toContain('second');
    expect(page.text).toContain(`[${t('verdict.wrong')}]`);
    expect(page.text).toContain('It is 1,300 km long.');
    expect(page.text).toContain('https://example.org/atlas/');
    expect(page.text).toContain('2026');
    expect(page.text).toContain('us');
    expect(page.links).toEqual({});
  });

  test('the whole story has all chapters', () => {
    expect(handout('story').page.texts('h2')).toEqual(expect.arrayContaining(['first', 'second']));
  });

  test('the button opens a dialog', () => {
    const { render, t } = smallExplorer(lang);
    const button = render(<PrintButton />);
    expect(button.buttons).toContain(t('print.open'));
    expect(button.html).toContain('<dialog');
  });
});
