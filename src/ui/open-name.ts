import type { LocalizedName } from '../content/language';
import { claimTitle } from '../i18n/claim-title';
import type { Explorer } from './context';

/** What is open, by name: the place or claim, else the chapter, the ride or the tab; null: the atlas as a whole. */
export function openName({
  state,
  index,
  localization: { nameOf },
  t: translator,
}: Pick<Explorer, 'state' | 'index' | 'localization' | 't'>): LocalizedName | null {
  const t = translator.value;
  const [feature, claim, tab] = [state.feature.value, state.claim.value, state.panel.tab.value];
  if (feature !== null) return nameOf(feature);
  if (claim !== null) return { name: claimTitle(claim, t), lang: t.lang };
  if (tab === 'story') {
    const chapter = index.chapter(state.kept.value.chapter ?? '');
    return chapter && { name: chapter.title, lang: chapter.lang };
  }
  const name = t(`panel.${tab}`);
  if (tab !== 'ride') return { name, lang: t.lang };
  return { name: `${name} · ${nameOf(state.ride.id.value).name}`, lang: t.lang };
}
