import { useExplorer, useT } from '../ui/context';
import { useVisibilityFilter } from '../ui/use-visible-features';

/** That no layer is on, and so nothing of the atlas is drawn, with the way back. */
export function LayersNotice() {
  const { state } = useExplorer();
  const t = useT();
  const { layers, featureFilter } = useVisibilityFilter().value;
  if (layers.length > 0 || featureFilter !== null) return null;
  return (
    <p class="notice" data-focus-after="map">
      <span>{t('notice.noLayers')}</span>
      <button
        type="button"
        class="button"
        onClick={() => state.layers.setVisible(state.layers.defaultLayersFor(state.kept.peek()))}
      >
        {t('notice.usualLayers')}
      </button>
    </p>
  );
}
