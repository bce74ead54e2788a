import './feature-table.css';
import { useEffect, useMemo } from 'preact/hooks';
import { isInView } from '../content/in-view';
import type { FeatureId } from '../content/model';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { useVisibleFeatures } from '../ui/use-visible-features';
import { featureRows, filterRows, sortRows } from './feature-rows';
import { knownCostIds } from './known-costs';
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
  const { order, filter } = state.table;
  // With the bounds only where they count, so that a moving map does not build the table anew.
  const bounds = filter.value.inView ? state.viewport.bounds.value : null;
  const costs = useKnownCosts();
  const rows = useMemo(
    () => featureRows(shown, { t: t, nameOf, layerOf: index.layerOf }),
    [shown, t, nameOf, index],
  );
  const listed = useMemo(() => {
    const inView = (id: FeatureId) => bounds === null || isInView(index, id, bounds);
    const hasKnownCost = (id: FeatureId) => costs === null || costs.has(id);
    return sortRows(filterRows(rows, filter.value, inView, hasKnownCost), order.value, t.locale);
  }, [rows, filter.value, order.value, bounds, costs, index, t]);
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
      <p class="table-count">
        <strong>{t('table.title')}:</strong>{' '}
        <span role="status">{t('table.count', countOf(listed, rows))}</span>
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
    </div>
  );
}

/** The features whose cost is known, fetched when the filter first asks for them; null: not come yet. */
function useKnownCosts(): ReadonlySet<FeatureId> | null {
  const { state } = useExplorer();
  const { hasCost } = state.table.filter.value;
  useEffect(() => {
    if (hasCost) knownCostIds.load();
  }, [hasCost]);
  const ids = knownCostIds.state.value;
  return ids.kind === 'ready' ? ids.value : null;
}

const countOf = (listed: readonly unknown[], rows: readonly unknown[]) => ({
  count: listed.length,
  total: rows.length,
});
