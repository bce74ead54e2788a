import { LAYER_IDS } from '../content/vocabulary';
import { TableSwitch, useRoomBelowMap } from '../table/table-switch';
import { TableView } from '../table/table-view';
import { useExplorer } from '../ui/context';
import { MapKey } from '../ui/map-key';
import { LayerRow } from './layer-row';

/** What is drawn on the map: as a legend, or feature by feature in a table. */
export function Layers() {
  const { state, t } = useExplorer();
  const below = useRoomBelowMap();
  return (
    <section class="layers">
      <h2 class="unseen">{t.value('panel.layers')}</h2>
      <TableSwitch />
      {state.table.open.value && !below ? <TableView folded /> : <Legend />}
    </section>
  );
}

/** The legend, which is the control: what is drawn, and how to read it. */
function Legend() {
  const { state, t } = useExplorer();
  const say = t.value;
  return (
    <>
      <p class="aside">
        {say('layers.intro')} {say('layers.corridors')}
      </p>
      <div class="layer-lists" role="group" aria-label={say('layers.drawn')}>
        <ul class="layer-list">
          {LAYER_IDS.map((id) => (
            <LayerRow key={id} id={id} />
          ))}
        </ul>
      </div>
      <div class="steps">
        <button type="button" class="button" onClick={() => state.drawing.drawOnly(LAYER_IDS)}>
          {say('layers.all')}
        </button>
        <button type="button" class="button" onClick={() => state.drawing.drawOnly([])}>
          {say('layers.none')}
        </button>
      </div>
      <MapKey under={2} />
    </>
  );
}
