import { LAYER_IDS, type LayerId } from '../content/vocabulary';
import { useExplorer } from './context';
import { LayerSymbol } from './layer-symbol';
import { useMedia } from './use-media';

/** Wide enough for an open legend beside what it explains. */
const ROOMY = '(min-width: 62.5em) and (min-height: 37.5em)';

/**
 * The legend on the map, for whoever reads on: what each symbol is, switched where it stands. The timeline takes half
 * of the map, so beside it the legend folds; a reader may unfold it.
 */
export function MapLegend() {
  const { state, t } = useExplorer();
  const roomy = useMedia(ROOMY);
  const open = roomy && state.tab.value !== 'time';
  const say = t.value;
  const inPanel = state.tab.value === 'layers' && state.feature.value === null && state.claim.value === null;
  // The tab "Layers" is the same legend at length.
  if (inPanel) return null;
  return (
    <details class="map-legend" open={open}>
      <summary>{say('map.legend')}</summary>
      <ul>
        {LAYER_IDS.map((id) => (
          <Row key={id} id={id} />
        ))}
      </ul>
      <button type="button" class="text-button" onClick={() => openLayers()}>
        {say('map.legendMore')}
      </button>
    </details>
  );

  function openLayers(): void {
    state.close();
    state.showTab('layers');
    state.raiseSheet();
  }
}

function Row({ id }: { readonly id: LayerId }) {
  const { state, t } = useExplorer();
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={state.drawing.layers.value.has(id)}
          onChange={() => state.drawing.toggle(id)}
        />
        <LayerSymbol layer={id} size={18} />
        {t.value(`layer.${id}`)}
      </label>
    </li>
  );
}
