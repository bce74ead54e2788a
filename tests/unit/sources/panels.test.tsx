import { describe, expect, test } from 'vitest';
import { FeatureSources, SourceMarks } from '../../../src/sources/feature-sources';
import { SourcesTab } from '../../../src/sources/sources-tab';
import { LANGUAGES, smallExplorer } from '../small-explorer';

describe.each(LANGUAGES)('in %s', (lang) => {
  test('the tab lists the sources under how they are known', () => {
    const { contexts, render, t } = smallExplorer(lang);
    const tab = render(<SourcesTab references={contexts.sources.references} onClaim={() => {}} />);
    expect(tab.text).toContain('A page');
    expect(tab.text).toContain(t('sources.held.read'));
    expect(tab.buttons).toContain(t('cite.copyText'));
    for (const label of ['sources.text', 'sources.known', 'sources.groupBy'] as const)
      expect(tab.text).toContain(t(label));
  });

  test('the sources of a place lead to their pages', () => {
    const { render, t } = smallExplorer(lang);
    const list = render(<FeatureSources sources={['s1']} />);
    expect(list.links).toEqual({ 'A page': 'https://example.org/' });
    expect(list.text).toContain(t('feature.sources'));
  });

  test('a mark is the number of a source in the list', () => {
    const { render } = smallExplorer(lang);
    expect(render(<SourceMarks ids={['s1']} among={['s0', 's1']} />).texts('a')).toEqual(['2']);
  });
});
