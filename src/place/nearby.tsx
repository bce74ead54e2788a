import { useMemo } from 'preact/hooks';
import type { FeatureId } from '../content/model';
import { nearestTo } from '../content/nearby';
import { useExplorer, useT } from '../ui/context';
import { NeighbourList } from './neighbour-list';

const NEIGHBOURS_COUNT = 6;
const MAX_DISTANCE_KM = 150;

/** The features nearest to the open one. */
export function Nearby({ id }: { readonly id: FeatureId }) {
  const { index } = useExplorer();
  const t = useT();
  const neighbours = useMemo(() => nearestTo(index, id, NEIGHBOURS_COUNT, MAX_DISTANCE_KM), [index, id]);
  if (neighbours.length === 0) return null;
  return (
    <section aria-labelledby="nearby-title">
      <h3 id="nearby-title">{t('feature.nearby')}</h3>
      <NeighbourList neighbours={neighbours} touching="feature.adjoining" />
    </section>
  );
}
