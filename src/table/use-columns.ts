import { HAS_YEARS } from '../content/years';
import { COLUMNS, type Column } from '../state/table-state';
import { useExplorer } from '../ui/context';

/** The columns now: that of the categories only where the map is coloured by something that no other column says. */
export function useColumns(): readonly Column[] {
  const by = useExplorer().state.symbology.by.value;
  return by === null || by === 'status' ? WITHOUT_CATEGORY : ALL;
}

const ALL = COLUMNS.filter((column) => column !== 'years' || HAS_YEARS);
const WITHOUT_CATEGORY = ALL.filter((column) => column !== 'category');
