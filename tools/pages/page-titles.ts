import type { MessageKey } from '../../src/i18n/translator';
import type { PageName } from './links';

/** What each page is called. */
export const PAGE_TITLES: Readonly<Record<PageName, MessageKey>> = {
  'index.html': 'panel.story',
  'places.html': 'search.feature',
  'claims.html': 'search.claim',
  'sources.html': 'panel.sources',
  'licences.html': 'atlas.licenceTexts',
};
