import { describe, expect, test } from 'vitest';
import { OfflineNotices } from '../../../src/offline/offline-notices';
import { OfflineUse } from '../../../src/offline/offline-use';
import { LANGUAGES, smallExplorer } from '../small-explorer';

describe.each(LANGUAGES)('in %s', (lang) => {
  test('the button opens a dialog', () => {
    const { render, t } = smallExplorer(lang);
    const use = render(<OfflineUse />);
    expect(use.buttons).toContain(t('offline.open'));
    expect(use.html).toContain('<dialog');
  });

  test('a lost network, a new version and a full disk are told, and nothing else', () => {
    const { contexts, render, t } = smallExplorer(lang);
    const { offline } = contexts.offline;
    const notices = () => render(<OfflineNotices />).texts('span');
    expect(notices()).toEqual([]);
    offline.report({ kind: 'stored', bytes: null });
    offline.setNetwork(false);
    expect(notices()).toEqual([t('offline.noNetwork')]);
    offline.setNetwork(true);
    offline.offerUpdate();
    expect(notices()).toEqual([t('offline.update')]);
    offline.postponeUpdate();
    offline.report({ kind: 'failed', why: 'full' });
    expect(notices()).toEqual([t('offline.failed.full')]);
  });
});
