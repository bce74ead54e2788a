import type { FeatureId, ListedChapter } from '../content/model';
import { isWithin } from '../content/years';
import { type Bounds, unionBounds } from '../geometry/bounds';
import { useExplorer, useT } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';

/** Places of the chapter, within the years shown, that the map does not show now, and the way to show them all. */
export function OffScreenPlaces({ chapter }: { readonly chapter: ListedChapter }) {
  const { index, state } = useExplorer();
  const t = useT();
  const view = state.viewport.bounds.value;
  const years = state.years.range.value;
  const places = [...new Set(index.mentionsIn(chapter.id).map(({ feature }) => feature))].filter((id) =>
    isWithin(index.features.get(id)?.time, years),
  );
  const away = view === null ? [] : places.filter((id) => isAway(id, view));
  // While the map follows the reading, it shows what is read, not the whole chapter.
  if (away.length === 0 || state.scene.value !== null) return null;
  const bounds = unionBounds(places.map((id) => index.bounds(id)));
  return (
    <p class="off-screen aside">
      {t('story.offScreen', { count: away.length })} <Names ids={away} />
      {bounds && (
        <button type="button" class="text-button" onClick={() => state.viewport.showBounds(bounds)}>
          {t('story.showAll')}
        </button>
      )}
    </p>
  );

  function isAway(id: FeatureId, [west, south, east, north]: Bounds): boolean {
    const [lon = 0, lat = 0] = index.position(id) ?? [];
    return lon < west || lon > east || lat < south || lat > north;
  }
}

function Names({ ids }: { readonly ids: readonly FeatureId[] }) {
  return (
    <>
      {ids.map((id) => (
        <span key={id} class="off-screen-name">
          <FeatureLink id={id} />{' '}
        </span>
      ))}
    </>
  );
}
