import { LAYER_IDS, type LayerId } from '../content/vocabulary';
import { useExplorer, useT } from '../ui/context';
import { LayerSymbol } from '../ui/feature-symbol';
import { useMedia } from '../ui/media';
import { idsOfLayer, useEmphasis } from '../ui/use-emphasis';
import { useVisibilityFilter, useVisibleFeatures } from '../ui/use-visible-features';
import { ColourControl } from './colour-control';
import { SizeControl } from './size-control';

/** Wide enough for an open legend beside what it explains. */
const ROOMY = '(min-width: 62.5em) and (min-height: 37.5em)';

/**
 * The legend on the map, for whoever reads on: what each symbol is, switched where it stands. The timeline takes half
 * of the map, so beside it the legend folds; a reader may unfold it.
 */
export function MapLegend() {
  const { state } = useExplorer();
  const t = useT();
  const roomy = useMedia(ROOMY);
  const open = roomy && state.panel.tab.value !== 'time';
  const isFiltered = useVisibilityFilter().value.featureFilter !== null;
  const inPanel =
    state.panel.tab.value === 'layers' && state.feature.value === null && state.claim.value === null;
  // The tab "Layers" is the same legend at length.
  if (inPanel) return null;
  return (
    <details class="map-legend" open={open} data-focus-after="tabpanel">
      <summary>{t('map.legend')}</summary>
      <ColourControl />
      {state.symbology.size.value !== null && <SizeControl />}
      {isFiltered ? <LegendOfClaims /> : <Layers />}
      <button type="button" class="text-button" onClick={() => openLayers()}>
        {t('map.legendMore')}
      </button>
    </details>
  );

  function openLayers(): void {
    state.close();
    state.showTab('layers');
    state.panel.raiseSheet();
  }
}

/** The layers to switch; folded where the colours say something else, so that the map keeps its room. */
function Layers() {
  const { state } = useExplorer();
  const t = useT();
  const list = (
    <div role="group" aria-label={t('layers.drawn')}>
      <ul>
        {LAYER_IDS.map((id) => (
          <Row key={id} id={id} />
        ))}
      </ul>
    </div>
  );
  if (state.symbology.by.value === null) return list;
  return (
    <details class="legend-layers">
      <summary>{t('panel.layers')}</summary>
      {list}
    </details>
  );
}

/** On the tab "Check" the claims decide what is drawn, and nothing is switched: what their places are. */
function LegendOfClaims() {
  const { index } = useExplorer();
  const t = useT();
  const shown = useVisibleFeatures().value;
  const layers = new Set(shown.map(({ id }) => index.layerOf(id)));
  return (
    <>
      <p class="aside">{t('map.legendOfClaims', { count: shown.length })}</p>
      <ul>
        {LAYER_IDS.filter((id) => layers.has(id)).map((id) => (
          <li key={id} class="legend-claims">
            <LayerSymbol layer={id} size={18} />
            {t(`layer.${id}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Row({ id }: { readonly id: LayerId }) {
  const { index, state } = useExplorer();
  const t = useT();
  const isOn = state.layers.visible.value.has(id);
  const emphasis = useEmphasis(() => (isOn ? idsOfLayer(index, id) : []));
  return (
    <li {...emphasis}>
      <label>
        <input type="checkbox" checked={isOn} onChange={() => state.layers.toggle(id)} />
        <LayerSymbol layer={id} size={18} />
        {t(`layer.${id}`)}
      </label>
    </li>
  );
}
