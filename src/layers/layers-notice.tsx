import { useExplorer, useT } from '../ui/context';
import { useChoice } from '../ui/use-visible-features';

/** That no layer is on, and so nothing of the atlas is drawn, with the way back. */
export function LayersNotice() {
  const { state } = useExplorer();
  const t = useT();
  const { layers, only } = useChoice().value;
  if (layers.length > 0 || only !== null) return null;
  const { drawing, kept } = state;
  return (
    <p class="notice" data-focus-after="map">
      <span>{t('notice.noLayers')}</span>
      <button type="button" class="button" onClick={() => drawing.drawOnly(drawing.impliedBy(kept.peek()))}>
        {t('notice.usualLayers')}
      </button>
    </p>
  );
}
