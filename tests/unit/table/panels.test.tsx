import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FeatureTable } from '../../../src/table/feature-table';
import { TableSwitch } from '../../../src/table/table-switch';
import { LANGUAGES, smallExplorer } from '../small-explorer';

describe.each(LANGUAGES)('in %s', (lang) => {
  beforeEach(() => {
    vi.stubGlobal('window', { matchMedia: () => ({ matches: true }) });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('the table has a row for each place drawn, whose name opens it', () => {
    const { render, t } = smallExplorer(lang);
    const table = render(<FeatureTable folded={false} />);
    expect(Object.values(table.links)).toEqual(
      ['road', 'leg-1', 'leg-2', 'kashgar', 'gwadar', 'port', 'plant'].map((id) => `?feature=${id}`),
    );
    expect(table.buttons).toEqual(
      (['name', 'kind', 'layer', 'status', 'years', 'grade'] as const).map((name) =>
        t(`table.column.${name}`),
      ),
    );
    expect(table.text).toContain(t('table.count', { count: 7, total: 7 }));
  });

  test('a filter leaves what has the word, and offers to end it', () => {
    const { render, state, t } = smallExplorer(lang);
    state.table.filterBy({ text: lang === 'ur' ? 'کاشغر' : 'kashgar' });
    const table = render(<FeatureTable folded />);
    expect(Object.values(table.links)).toEqual(['?feature=kashgar']);
    expect(table.buttons).toContain(t('table.reset'));
    expect(table.texts('summary')).toEqual([t('table.filter')]);
  });

  test('the switch opens the table below the map where there is room, else the panel turns into it', () => {
    const { render, t } = smallExplorer(lang);
    expect(render(<TableSwitch />).buttons).toEqual([t('table.beside')]);
    vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) });
    expect(render(<TableSwitch />).buttons).toEqual([t('table.asLegend'), t('table.asTable')]);
  });
});
