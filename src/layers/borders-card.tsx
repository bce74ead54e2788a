import { X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LocalizedDispute } from '../i18n/localization';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { useReturnFocus } from '../ui/return-focus';
import { BordersNote } from './borders-note';

/** The note on the disputed border that was pressed on the map, or chosen in the notes; its line is lit meanwhile. */
export function BordersCard() {
  const { state } = useExplorer();
  const { disputes } = useLocalization();
  const open = state.overlay.dispute.value;
  const dispute = disputes.value.find(({ id }) => id === open);
  useReturnFocus(dispute ? 'border' : null);
  return dispute ? <Card dispute={dispute} /> : null;
}

function Card({ dispute: { id, name, text, lang } }: { readonly dispute: LocalizedDispute }) {
  const { state } = useExplorer();
  const { dirOf } = useLocalization();
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // Who chose it in the notes is led here; who pressed on the map stays there.
    if (document.activeElement?.closest('.map-about, .map-card')) heading.current?.focus();
  }, [id]);
  return (
    <section class="map-card" aria-labelledby="border-title" data-focus-after="map">
      <header>
        <h2 id="border-title" ref={heading} tabIndex={-1} lang={lang}>
          {name}
        </h2>
        <IconButton icon={X} label={t('borders.close')} onClick={() => state.overlay.close()} />
      </header>
      <p lang={lang} dir={dirOf(lang)}>
        {text}
      </p>
      <BordersNote />
    </section>
  );
}
