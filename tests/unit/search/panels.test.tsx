import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { optionId } from '../../../src/search/combobox-keys';
import { parseCoordinates } from '../../../src/search/coordinates';
import { SearchBox, type SearchParts } from '../../../src/search/search-box';
import { SearchField } from '../../../src/search/search-field';
import { SearchPopup, SearchStatus } from '../../../src/search/search-popup';
import { LANGUAGES, smallExplorer } from '../small-explorer';

/** What comes after the field, and never does. */
const NEVER: SearchParts = { state: signal({ kind: 'loading' }), load: () => {} };

describe.each(LANGUAGES)('in %s', (lang) => {
  test('the box is a combobox with a name', () => {
    const { contexts, render, t } = smallExplorer(lang);
    const { search } = contexts.search;
    const box = render(<SearchBox search={search} parts={NEVER} onClaim={() => {}} onSource={() => {}} />);
    expect(box.html).toContain('role="combobox"');
    expect(box.html).toContain(`aria-label="${t('search.label')}"`);
  });

  test('what is found stands in groups, each option with its name', () => {
    const { contexts, render, t } = smallExplorer(lang);
    const { search } = contexts.search;
    const field = new SearchField(search, { suggested: () => [], positions: () => parseCoordinates });
    field.type('kashgar');
    const popup = render(
      <SearchPopup id="list" field={field} search={search} onChoose={() => {}} onRetry={() => {}} />,
    );
    expect(popup.html).toContain(`id="${optionId('list', 0)}"`);
    expect(popup.text).toContain('kashgar');
    expect(popup.text).toContain(t('search.feature'));
    const status = render(<SearchStatus field={field} search={search} />);
    expect(status.text).toBe(t('search.count', { count: field.total.value }));
  });
});
