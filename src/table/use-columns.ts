import { COLUMNS, type Column } from '../state/table-state';
import { useExplorer } from '../ui/context';

/** The columns now: that of the categories only where the map is coloured by something that no other column says. */
export function useColumns(): readonly Column[] {
  const by = useExplorer().state.symbology.by.value;
  return by === null || by === 'status' ? WITHOUT_CATEGORY : COLUMNS;
}

const WITHOUT_CATEGORY = COLUMNS.filter((column) => column !== 'category');
