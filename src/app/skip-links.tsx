import { useT } from '../ui/context';

/** The first stops of the keyboard: straight to the story, or to the map. */
export function SkipLinks() {
  const t = useT();
  // Buttons, since the hash of the address is the camera's.
  const skip = (id: string) => () => document.getElementById(id)?.focus();
  return (
    <nav class="skip-links" aria-label={t('app.title')}>
      <button type="button" class="button" onClick={skip('panel')}>
        {t('app.skipToPanel')}
      </button>
      <button type="button" class="button" onClick={skip('map')}>
        {t('app.skipToMap')}
      </button>
    </nav>
  );
}
