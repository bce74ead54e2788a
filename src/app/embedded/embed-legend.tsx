import { LAYER_IDS } from '../../content/vocabulary';
import { ColourKey } from '../../ui/colour-key';
import { useExplorer, useT } from '../../ui/context';
import { LayerSymbol } from '../../ui/feature-symbol';
import { useMedia } from '../../ui/media';

/** A frame in which an open legend leaves the map its room. */
const ROOMY = '(min-width: 43.75em) and (min-height: 26.25em)';

/** What the colours and shapes of the drawn layers mean. */
export function EmbedLegend() {
  const { state } = useExplorer();
  const t = useT();
  const open = useMedia(ROOMY);
  const drawn = LAYER_IDS.filter((id) => state.layers.visible.value.has(id));
  if (drawn.length === 0) return null;
  return (
    <details class="map-legend" open={open}>
      <summary>{t('map.legend')}</summary>
      <ul>
        {drawn.map((id) => (
          <li key={id}>
            <LayerSymbol layer={id} size={18} />
            {t(`layer.${id}`)}
          </li>
        ))}
      </ul>
      <ColourKey />
    </details>
  );
}
