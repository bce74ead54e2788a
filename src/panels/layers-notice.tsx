import { useExplorer } from './context';
import { useChoice } from './shown';

/** That no layer is on, and so nothing of the atlas is drawn, with the way back. */
export function LayersNotice() {
  const { state, t } = useExplorer();
  const { layers, only } = useChoice().value;
  if (layers.length > 0 || only !== null) return null;
  const { drawing, address } = state;
  return (
    <p class="notice">
      <span>{t.value('notice.noLayers')}</span>
      <button
        type="button"
        class="button"
        onClick={() => drawing.drawOnly(drawing.implied(address.peek().chapter ?? null))}
      >
        {t.value('notice.usualLayers')}
      </button>
    </p>
  );
}
