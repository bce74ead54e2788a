import { Info } from 'lucide';
import type { ComponentChildren } from 'preact';
import { plainPage } from '../early/site-root';
import { BordersNote } from '../layers/borders-note';
import { OnlineChoice } from '../online/online-choice';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { AccessibilityNote } from './accessibility-note';
import { useApp } from './context';
import { GroundCredit, OSM_CREDIT, showsStreets } from './ground-credit';

interface Props {
  /** Notes beside those on the borders and on accessibility. */
  readonly children?: ComponentChildren;
}

/** What there is to know about the map itself, folded into its corner so that it covers no coast. */
export function MapAbout({ children }: Props) {
  const { attribution } = useExplorer().index;
  const { entries } = useApp().detail.value;
  const { disputes } = useLocalization();
  const t = useT();
  return (
    <details class="map-about" onKeyDown={foldByEscape}>
      <summary>
        <Icon node={Info} size={18} />
        <span>{t('map.about')}</span>
        {showsStreets(entries) && (
          // Said at length in the note itself.
          <small aria-hidden="true" lang="en" dir="ltr" translate={false}>
            {OSM_CREDIT}
          </small>
        )}
      </summary>
      <div>
        {disputes.value.length > 0 && <BordersNote />}
        <AccessibilityNote />
        <OnlineChoice />
        {children}
        <GroundCredit />
        <p>
          <strong>{t('map.credit')}</strong>{' '}
          <bdi lang="en" dir="ltr">
            {attribution.join(' · ')}
          </bdi>{' '}
          · <a href={plainPage(document, t.lang, 'licences.html')}>{t('atlas.licenceTexts')}</a>
        </p>
      </div>
    </details>
  );
}

function foldByEscape(event: KeyboardEvent): void {
  const { currentTarget: menu } = event;
  if (event.key !== 'Escape' || !(menu instanceof HTMLDetailsElement) || !menu.open) return;
  event.stopPropagation();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
