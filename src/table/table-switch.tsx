import { Table2 } from 'lucide';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { useMedia } from '../ui/media';

/** Wide and high enough for a table below the map. */
const ROOM_BELOW_MAP = '(min-width: 68.75em) and (min-height: 40em)';

/** Whether the table stands below the map; else it takes the place of the legend. */
export const useRoomBelowMap = () => useMedia(ROOM_BELOW_MAP);

/** Shows the layers as a legend or as a table; where there is room, the table beside the legend. */
export function TableSwitch() {
  const { state } = useExplorer();
  const t = useT();
  const below = useRoomBelowMap();
  const open = state.table.isOpen.value;
  if (below) {
    return (
      <button
        type="button"
        class="button"
        aria-pressed={open}
        onClick={() => (open ? state.table.close() : state.table.open())}
      >
        <Icon node={Table2} size={18} />
        {t('table.beside')}
      </button>
    );
  }
  return (
    <div class="segments" role="group" aria-label={t('table.view')}>
      <button type="button" aria-pressed={!open} onClick={() => state.table.close()}>
        {t('table.asLegend')}
      </button>
      <button type="button" aria-pressed={open} onClick={() => state.table.open()}>
        {t('table.asTable')}
      </button>
    </div>
  );
}
