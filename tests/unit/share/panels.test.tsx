import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ShareView } from '../../../src/share/share-view';
import { CopyLink } from '../../../src/share/view-actions';
import { LANGUAGES, smallExplorer } from '../small-explorer';

describe.each(LANGUAGES)('in %s', (lang) => {
  beforeEach(() => {
    vi.stubGlobal('window', { location: new URL('https://example.org/atlas/') });
    vi.stubGlobal('navigator', {});
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('the link, the picture and the frame are those of the view', () => {
    const { render, state, t } = smallExplorer(lang);
    state.select('gwadar');
    const view = render(<ShareView />);
    expect(view.html).toContain('value="https://example.org/atlas/?');
    expect(view.html).toContain('feature=gwadar');
    expect(view.text).toContain('<iframe src="https://example.org/atlas/?');
    expect(view.texts('h3')).toContain(t('share.link'));
    expect(view.buttons).toContain(t('share.copyLink'));
  });

  test('what a reader does with a view are four buttons', () => {
    const { render, t } = smallExplorer(lang);
    const { buttons } = render(<CopyLink />);
    for (const name of ['feature.copyLink', 'share.open', 'cite.open', 'print.open'] as const)
      expect(buttons).toContain(t(name));
  });
});
