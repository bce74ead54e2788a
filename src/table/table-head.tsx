import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide';
import type { Column } from '../state/table-state';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { COLUMN_HEADER_ROLE, ROW_GROUP_ROLE, ROW_ROLE } from './roles';
import { useColumns } from './use-columns';

/** The heads of the columns, which sort by them. */
export function TableHead() {
  const columns = useColumns();
  return (
    <thead {...ROW_GROUP_ROLE}>
      <tr {...ROW_ROLE}>
        {columns.map((column) => (
          <Head key={column} column={column} />
        ))}
      </tr>
    </thead>
  );
}

const ICONS = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown } as const;

function Head({ column }: { readonly column: Column }) {
  const { state } = useExplorer();
  const t = useT();
  const order = state.table.order.value;
  const sorted = order?.column !== column ? 'none' : order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorted} {...COLUMN_HEADER_ROLE}>
      <button type="button" onClick={() => state.table.sortBy(column)}>
        {column === 'category' ? t(`by.${state.symbology.by.value ?? 'layer'}`) : t(`table.column.${column}`)}
        <Icon node={ICONS[sorted]} size={14} />
      </button>
    </th>
  );
}
