import { useMemo, useState } from 'preact/hooks';
import { ClaimRows } from '../claims/claim-rows';
import type { FeatureId } from '../content/model';
import { NeighbourList } from '../place/neighbour-list';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useT } from '../ui/context';
import { useDerived } from '../ui/use-derived';
import { ALONGSIDE_KM, alongsidePosition, claimsAlongside } from './alongside';
import type { RideLine } from './ride-line';

/** While the ride plays, the list is computed once per this distance. */
const LOOKUP_STEP_KM = 5;

/** The number of projects that are listed before the reader asks for all. */
const LISTED_COUNT = 6;

const entryId = (id: FeatureId) => `along-${id}`;

/** Projects, events and claims within a few kilometres of where the ride stands. */
export function AlongsideList({ ride }: { readonly ride: RideLine }) {
  const { index, library, state } = useExplorer();
  const t = useT();
  const km = useDerived(() => {
    const { playing, km, settledKm } = state.ride;
    return ride.clamp(
      playing.value ? Math.round(km.value / LOOKUP_STEP_KM) * LOOKUP_STEP_KM : settledKm.value,
    );
  }, [ride, state]);
  const position = useMemo(() => ride.positionAt(km.value), [ride, km.value]);
  const neighbours = useMemo(() => alongsidePosition(index, position), [index, position]);
  const [all, setAll] = useState(false);
  const firstMore = neighbours[LISTED_COUNT];
  return (
    <section aria-labelledby="along-title">
      <h3 id="along-title">{t('ride.along', { distance: ALONGSIDE_KM })}</h3>
      {neighbours.length === 0 && <p class="aside">{t('ride.nothingAlong')}</p>}
      <NeighbourList
        neighbours={all ? neighbours : neighbours.slice(0, LISTED_COUNT)}
        touching="here.at"
        idOf={entryId}
      />
      {!all && firstMore && (
        <button
          type="button"
          class="text-button"
          data-focus-after={entryId(firstMore.feature.id)}
          onClick={() => setAll(true)}
        >
          {t('ride.more', { count: neighbours.length - LISTED_COUNT })}
        </button>
      )}
      <AsyncContent of={library.claims()}>
        {(claims) => <ClaimRows claims={claimsAlongside(index, position, claims)} />}
      </AsyncContent>
    </section>
  );
}
