import { FIRST_LANGUAGE } from '../content/first-language';
import { languageName } from '../i18n/language-name';
import type { MessageKey } from '../i18n/translator';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { PROVENANCES, type SourceGrouping } from './group-sources';

interface Title {
  readonly text: string;
  /** Where it is not the language of the interface. */
  readonly lang?: string;
}

/** CSL types that the bibliography uses. */
const KINDS: Readonly<Record<string, MessageKey>> = {
  'article-newspaper': 'sources.kind.newspaper',
  'article-magazine': 'sources.kind.magazine',
  'article-journal': 'sources.kind.journal',
  webpage: 'sources.kind.webpage',
  'entry-encyclopedia': 'sources.kind.encyclopedia',
  dataset: 'sources.kind.dataset',
  report: 'sources.kind.report',
  book: 'sources.kind.book',
  'post-weblog': 'sources.kind.weblog',
  post: 'sources.kind.post',
};

/** Makes the heading of a group of sources; null where there is only one list. */
export function useGroupTitle(): (by: SourceGrouping, key: string) => Title | null {
  const { index } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  return (by, key) => {
    switch (by) {
      case 'alphabet':
        return null;
      case 'held': {
        const held = PROVENANCES.find((one) => one === key);
        return held === undefined ? null : { text: t(`sources.heldMeans.${held}`) };
      }
      case 'place': {
        if (!index.features.has(key)) return { text: t('sources.noPlace') };
        const { name, lang } = nameOf(key);
        return { text: name, lang };
      }
      case 'publisher':
        return key === '' ? { text: t('sources.noPublisher') } : { text: key, lang: FIRST_LANGUAGE };
      case 'kind': {
        const message = KINDS[key];
        return message === undefined ? { text: key, lang: FIRST_LANGUAGE } : { text: t(message) };
      }
      case 'language':
        return { text: key === '' ? t('sources.noLanguage') : languageName(key, t.locale) };
      case 'year':
        return { text: key === '' ? t('sources.noYear') : key };
    }
  };
}
