import { HAS_GROUPS, LAYER_IDS } from '../content/vocabulary';
import { OwnDataView } from '../own-data/own-data-view';
import { TableSwitch, useRoomBelowMap } from '../table/table-switch';
import { TableView } from '../table/table-view';
import { useExplorer, useT } from '../ui/context';
import { MapKey } from '../ui/map-key';
import { ColourControl } from './colour-control';
import { LayerRow } from './layer-row';
import { SizeControl } from './size-control';

/** What is drawn on the map: as a legend, or feature by feature in a table. */
export function LayersTab() {
  const { state } = useExplorer();
  const t = useT();
  const below = useRoomBelowMap();
  return (
    <section class="layers">
      <h2 class="unseen">{t('panel.layers')}</h2>
      <TableSwitch />
      {state.table.isOpen.value && !below ? <TableView folded /> : <Legend />}
    </section>
  );
}

/** The legend, which is the control: what is drawn, and how to read it. */
function Legend() {
  const { state } = useExplorer();
  const t = useT();
  return (
    <>
      <p class="aside">
        {t('layers.intro')}
        {HAS_GROUPS && ` ${t('layers.groups')} ${t('layers.counts')}`}
      </p>
      <ColourControl />
      <SizeControl />
      <div class="layer-lists" role="group" aria-label={t('layers.drawn')}>
        <ul class="layer-list">
          {LAYER_IDS.map((id) => (
            <LayerRow key={id} id={id} />
          ))}
        </ul>
      </div>
      <div class="steps">
        <button type="button" class="button" onClick={() => state.layers.setVisible(LAYER_IDS)}>
          {t('layers.all')}
        </button>
        <button type="button" class="button" onClick={() => state.layers.setVisible([])}>
          {t('layers.none')}
        </button>
      </div>
      <MapKey under={2} />
      <OwnDataView />
    </>
  );
}
