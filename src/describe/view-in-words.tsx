import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { isInView } from '../content/in-view';
import { useExplorer, useLocalization, useT } from '../ui/context';
import type { MapHandle } from '../ui/map-handle';
import { useVisibilityFilter, useVisibleFeatures } from '../ui/use-visible-features';
import { type DescribedView, describeBriefly, describeView } from './describe-view';
import type { Town } from './towns';

interface Props {
  readonly map: ReadonlySignal<MapHandle | null>;
  readonly towns: readonly Town[];
}

/** The sentences, which follow the map; the shortest of them is announced once. */
export function ViewInWords({ map, towns }: Props) {
  const scene = useScene(map, towns);
  const [announced, announce] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: announced once, when it opens
  useEffect(() => announce(describeBriefly(scene)), []);
  return (
    <>
      <p class="unseen" role="status">
        {announced}
      </p>
      <div class="view-in-words">
        {describeView(scene).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}

function useScene(map: Props['map'], towns: readonly Town[]): DescribedView {
  const { index, state } = useExplorer();
  const { nameOf, placeNameOf } = useLocalization();
  const t = useT();
  const shown = useVisibleFeatures().value;
  const [camera, view, ride] = [state.viewport.camera.value, state.viewport.bounds.value, state.ride];
  const walked = new Set(map.value?.visible());
  return {
    index,
    t: t,
    nameOf: (id) => nameOf(id).name,
    towns: towns.map((town) => ({ ...town, name: placeNameOf(town.kind, town.name) ?? town.name })),
    filter: useVisibilityFilter().value,
    camera,
    view,
    inView: view === null ? shown : shown.filter(({ id }) => isInView(index, id, view)),
    keyboardOrder: [...index.features.keys()].filter((id) => walked.has(id)),
    open: state.feature.value && nameOf(state.feature.value).name,
    ride: ride.isOpen.value ? { id: ride.id.value, km: ride.settledKm.value } : null,
  };
}
