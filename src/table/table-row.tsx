import { useEffect, useRef } from 'preact/hooks';
import { useExplorer } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';
import { FeatureSymbol } from '../ui/feature-symbol';
import { useDerived, useIsHighlighted } from '../ui/use-derived';
import type { FeatureRecord } from './feature-rows';
import { CELL_ROLE, ROW_HEADER_ROLE, ROW_ROLE } from './roles';
import { useColumns } from './use-columns';

/** A feature in the table: its name opens it; the one that is open, or was last, is marked. */
export function TableRow({ row: { feature, cells, lang } }: { readonly row: FeatureRecord }) {
  const { state } = useExplorer();
  const { id } = feature;
  const element = useRef<HTMLTableRowElement>(null);
  const isHighlighted = useIsHighlighted(id);
  const hasCategoryColumn = useColumns().includes('category');
  const marked = useDerived(
    () => (state.feature.value ?? state.table.marked.value) === id,
    [id, state],
  ).value;
  useEffect(() => {
    if (marked) element.current?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <tr
      ref={element}
      class={isHighlighted ? 'lit' : ''}
      aria-current={marked ? 'true' : undefined}
      {...ROW_ROLE}
    >
      <th scope="row" class="cell-name" {...ROW_HEADER_ROLE}>
        <FeatureSymbol feature={feature} size={18} />
        <FeatureLink id={id}>
          <span lang={lang}>{cells.name}</span>
        </FeatureLink>
      </th>
      <td {...CELL_ROLE}>{cells.kind}</td>
      <td {...CELL_ROLE}>{cells.layer}</td>
      <td {...CELL_ROLE}>{cells.status}</td>
      {hasCategoryColumn && <td {...CELL_ROLE}>{cells.category}</td>}
      <td class="cell-years" {...CELL_ROLE}>
        {cells.years}
      </td>
      <td class="cell-grade" {...CELL_ROLE}>
        {cells.grade}
      </td>
    </tr>
  );
}
