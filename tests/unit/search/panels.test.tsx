import { describe, expect, test } from 'vitest';
import { SearchBox } from '../../../src/search/search-box';
import { SearchField } from '../../../src/search/search-field';
import { optionId, SearchPopup } from '../../../src/search/search-popup';
import { LANGUAGES, smallExplorer } from '../small-explorer';

describe.each(LANGUAGES)('in %s', (lang) => {
  test('the box is a combobox with a name', () => {
    const { contexts, render, t } = smallExplorer(lang);
    const { search } = contexts.search;
    const box = render(<SearchBox search={search} onClaim={() => {}} onSource={() => {}} />);
    expect(box.html).toContain('role="combobox"');
    expect(box.html).toContain(`aria-label="${t('search.label')}"`);
  });

  test('what is found stands in groups, each option with its name', () => {
    const { contexts, render, t } = smallExplorer(lang);
    const { search } = contexts.search;
    const field = new SearchField(search);
    field.type('kashgar');
    const popup = render(
      <SearchPopup id="list" field={field} search={search} onChoose={() => {}} onRetry={() => {}} />,
    );
    expect(popup.html).toContain(`id="${optionId('list', 0)}"`);
    expect(popup.text).toContain('kashgar');
    expect(popup.text).toContain(t('search.feature'));
  });
});
