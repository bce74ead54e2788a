import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide';
import { COLUMNS, type Column } from '../state/table-state';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { COLUMN_HEADER_ROLE, ROW_GROUP_ROLE, ROW_ROLE } from './roles';

/** The heads of the columns, which sort by them. */
export function TableHead() {
  return (
    <thead {...ROW_GROUP_ROLE}>
      <tr {...ROW_ROLE}>
        {COLUMNS.map((column) => (
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
        {t(`table.column.${column}`)}
        <Icon node={ICONS[sorted]} size={14} />
      </button>
    </th>
  );
}
