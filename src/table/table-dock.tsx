import { X } from 'lucide';
import { useExplorer, useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { useReturnFocus } from '../ui/return-focus';
import { useRoomBelowMap } from './table-switch';
import { TableView } from './table-view';

/** The table below the map, where there is room; map and table share the selection. */
export function TableDock() {
  const { state } = useExplorer();
  const t = useT();
  const below = useRoomBelowMap();
  const open = below && state.table.isOpen.value;
  useReturnFocus(open ? 'table' : null);
  if (!open) return null;
  return (
    <section
      class="table-dock"
      aria-label={t('table.title')}
      data-focus-after="map"
      onKeyDown={(event) => {
        if (event.key === 'Escape') state.close();
      }}
    >
      <IconButton class="table-close" icon={X} label={t('table.close')} onClick={() => state.table.close()} />
      <TableView folded={false} />
    </section>
  );
}
