import './feature-table.css';
import { useMemo } from 'preact/hooks';
import { isInView } from '../content/in-view';
import type { FeatureId } from '../content/model';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { useVisibleFeatures } from '../ui/use-visible-features';
import { type FeatureRecord, featureRows, filterRows, sortRows } from './feature-rows';
import { knownAmounts } from './known-amounts';
import { ROW_GROUP_ROLE, TABLE_ROLE } from './roles';
import { TableFilters } from './table-filters';
import { TableHead } from './table-head';
import { TableRow } from './table-row';

interface Props {
  /** Whether the filters are folded away at first, where room is scarce. */
  readonly folded: boolean;
}

/** The features that the map draws, as a table to sort and filter. */
export function FeatureTable({ folded }: Props) {
  const { index, state } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const shown = useVisibleFeatures().value;
  const categories = state.symbology.categories.value;
  const rows = useMemo(
    () =>
      featureRows(shown, {
        t,
        nameOf,
        layerOf: index.layerOf,
        categoryOf: (id) => categories.get(id) ?? null,
      }),
    [shown, t, nameOf, index, categories],
  );
  return (
    <div class="table-view">
      {folded ? (
        <details class="table-tools">
          <summary>{t('table.filter')}</summary>
          <TableFilters rows={rows} />
        </details>
      ) : (
        <TableFilters rows={rows} />
      )}
      {state.table.filter.value.hasCost ? (
        <AsyncContent of={knownAmounts}>
          {({ withCost }) => <ListedRows rows={rows} among={withCost} />}
        </AsyncContent>
      ) : (
        <ListedRows rows={rows} among={null} />
      )}
    </div>
  );
}

interface ListedRowsProps {
  readonly rows: readonly FeatureRecord[];
  /** If not null, the only features that may be listed. */
  readonly among: readonly FeatureId[] | null;
}

function ListedRows({ rows, among }: ListedRowsProps) {
  const { index, state } = useExplorer();
  const t = useT();
  const { order, filter } = state.table;
  // With the bounds only where they count, so that a moving map does not build the table anew.
  const bounds = filter.value.inView ? state.viewport.bounds.value : null;
  const listed = useMemo(() => {
    const inView = (id: FeatureId) => bounds === null || isInView(index, id, bounds);
    const isAmong = (id: FeatureId) => among === null || among.includes(id);
    return sortRows(filterRows(rows, filter.value, inView, isAmong), order.value, t.locale);
  }, [rows, filter.value, order.value, bounds, among, index, t]);
  return (
    <>
      <p class="table-count">
        <strong>{t('table.title')}:</strong>{' '}
        <span role="status">{t('table.count', { count: listed.length, total: rows.length })}</span>
      </p>
      <div class="table-scroll">
        <table class="feature-table" aria-label={t('table.title')} {...TABLE_ROLE}>
          <TableHead />
          <tbody {...ROW_GROUP_ROLE}>
            {listed.map((row) => (
              <TableRow key={row.feature.id} row={row} />
            ))}
          </tbody>
        </table>
        {listed.length === 0 && <p class="aside">{t('table.nothing')}</p>}
      </div>
    </>
  );
}
