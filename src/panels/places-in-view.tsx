import type { ReadonlySignal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import type { FeatureId } from '../content/model';
import { useExplorer } from './context';
import type { MapHandle } from './map-region';

/** The features on screen as a listbox: the keyboard's way over the map, in the order of the layers and their files. */
export function PlacesInView({ map }: { readonly map: ReadonlySignal<MapHandle | null> }) {
  const { index, state, nameOf, t } = useExplorer();
  const [ids, setIds] = useState<readonly FeatureId[]>([]);
  const [active, setActive] = useState<FeatureId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const say = t.value;

  function goTo(id: FeatureId | undefined): void {
    if (id === undefined) return;
    setActive(id);
    state.point({ id, by: 'focus' });
    list.current?.querySelector(`[id="place-${id}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  function open(): void {
    const visible = new Set(map.value?.visible());
    const ordered = [...index.features.keys()].filter((id) => visible.has(id));
    setIds(ordered);
    goTo(ordered.find((id) => id === active) ?? ordered[0]);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const at = active === null ? -1 : ids.indexOf(active);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: ids.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      goTo(ids[next]);
    } else if ((event.key === 'Enter' || event.key === ' ') && active !== null) {
      event.preventDefault();
      state.select(active, 'map');
    }
  }

  return (
    <ul
      class="places-in-view"
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={`${say('map.places')}. ${ids.length === 0 ? say('map.noPlaces') : say('map.placesHint')}`}
      aria-activedescendant={active === null ? undefined : `place-${active}`}
      onFocus={open}
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
