import type { ReadonlySignal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import type { FeatureId } from '../../content/model';
import { useExplorer } from '../context';
import type { MapHandle } from '../map-region';
import { nearestInDirection } from './nearest-in-direction';
import { useClearSight } from './use-clear-sight';
import { stepOf } from './walking-keys';

/**
 * The features on screen as a listbox: the keyboard's way over the map. Arrows lead to the nearest place in their
 * direction, other keys along the order of the layers and their files.
 */
export function PlacesInView({ map }: { readonly map: ReadonlySignal<MapHandle | null> }) {
  const { index, state, nameOf, t } = useExplorer();
  const [ids, setIds] = useState<readonly FeatureId[]>([]);
  const [active, setActive] = useState<FeatureId | null>(null);
  const cameFrom = useRef<EventTarget | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const { spotsOf, clear, foot } = useClearSight(map, list);
  const say = t.value;

  function goTo(id: FeatureId | null | undefined): void {
    if (!id) return;
    setActive(id);
    state.point({ id, by: 'focus' });
    list.current?.querySelector(`[id="place-${id}"]`)?.scrollIntoView({ block: 'nearest' });
    clear(id);
  }

  function open(from: EventTarget | null): void {
    const visible = new Set(map.value?.visible());
    const ordered = [...index.features.keys()].filter((id) => visible.has(id));
    setIds(ordered);
    cameFrom.current = from;
    const chosen = [state.feature.value, active].find((id) => id !== null && visible.has(id));
    goTo(chosen ?? ordered[0]);
  }

  /** Back to where the reader came from, unless something is open that Escape closes first. */
  function leave(event: KeyboardEvent): void {
    const { feature, claim, here, describing } = state;
    if (feature.value || claim.value || here.value || describing.value) return;
    event.stopPropagation();
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = stepOf(event);
    if (step !== null) event.preventDefault();
    if (event.key === 'Escape') leave(event);
    else if (step?.kind === 'direction')
      goTo(active && nearestInDirection(spotsOf(ids), active, step.direction));
    else if (step?.kind === 'order')
      goTo(ids[step.to(active === null ? -1 : ids.indexOf(active), ids.length)]);
    else if (step?.kind === 'open' && active !== null) state.select(active, 'map');
  }

  return (
    <ul
      class={`places-in-view${foot ? ' at-foot' : ''}`}
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={`${say('map.places')}. ${ids.length === 0 ? say('map.noPlaces') : say('map.placesHint')}`}
      aria-activedescendant={active === null ? undefined : `place-${active}`}
      onFocus={({ relatedTarget }) => open(relatedTarget)}
      onBlur={() => state.point(null)}
      onKeyDown={onKeyDown}
    >
      {ids.map((id) => (
        <li
          key={id}
          id={`place-${id}`}
          role="option"
          aria-selected={id === active}
          lang={nameOf(id).lang}
          onClick={() => state.select(id, 'map')}
          onKeyDown={undefined}
        >
          {nameOf(id).name}
        </li>
      ))}
      {ids.length === 0 && (
        <li role="option" aria-selected="false" aria-disabled="true">
          {say('map.noPlaces')}
        </li>
      )}
    </ul>
  );
}
