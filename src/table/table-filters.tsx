import { NO_ROW_FILTER, type RowFilter } from '../state/table-state';
import { useExplorer, useT } from '../ui/context';
import { FilterSelect } from '../ui/select';
import { columnOptions, type FeatureRecord } from './feature-rows';

/** A word, a kind, a status, and whether its cost must be known and it must be in view. */
export function TableFilters({ rows }: { readonly rows: readonly FeatureRecord[] }) {
  const { index, state } = useExplorer();
  const t = useT();
  const filter = state.table.filter.value;
  const filtered = (Object.keys(NO_ROW_FILTER) as (keyof RowFilter)[]).some(
    (part) => filter[part] !== NO_ROW_FILTER[part],
  );
  return (
    <div class="table-filters">
      <label class="table-text">
        {t('table.text')}
        <input
          type="search"
          dir="auto"
          autocomplete="off"
          value={filter.text}
          onInput={({ currentTarget }) => state.table.filterBy({ text: currentTarget.value })}
        />
      </label>
      <ColumnFilter rows={rows} column="kind" />
      <ColumnFilter rows={rows} column="status" />
      {index.amounts.includes('withCost') && (
        <label class="table-check">
          <input
            type="checkbox"
            checked={filter.hasCost}
            onChange={({ currentTarget }) => state.table.filterBy({ hasCost: currentTarget.checked })}
          />
          {t('table.hasCost')}
        </label>
      )}
      {state.viewport.bounds.value !== null && (
        <label class="table-check">
          <input
            type="checkbox"
            checked={filter.inView}
            onChange={({ currentTarget }) => state.table.filterBy({ inView: currentTarget.checked })}
          />
          {t('table.inView')}
        </label>
      )}
      {filtered && (
        <button type="button" class="text-button" onClick={() => state.table.filterBy(NO_ROW_FILTER)}>
          {t('table.reset')}
        </button>
      )}
    </div>
  );
}

interface ColumnFilterProps {
  readonly rows: readonly FeatureRecord[];
  readonly column: 'kind' | 'status';
}

function ColumnFilter({ rows, column }: ColumnFilterProps) {
  const { state } = useExplorer();
  const t = useT();
  return (
    <FilterSelect
      label={t(`table.column.${column}`)}
      value={state.table.filter.value[column]}
      options={columnOptions(rows, column, t.locale)}
      onChange={(value) => state.table.filterBy({ [column]: value })}
    />
  );
}
