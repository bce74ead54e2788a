import { useEffect, useRef, useState } from 'preact/hooks';
import type { FeatureId } from '../../content/model';
import { useExplorer, useLocalization, useT } from '../../ui/context';
import type { MapRegionProps } from '../../ui/map-handle';
import { HOVER_DETAILS_ID } from '../on-map/hover-details';
import { nearestInDirection } from './nearest-in-direction';
import { TypeAhead } from './type-ahead';
import { usePlacesOnScreen } from './use-places-on-screen';
import { useScreenPlacement } from './use-screen-placement';
import { walkStep } from './walking-keys';

type Props = Pick<MapRegionProps, 'map' | 'drawn'>;

/**
 * The features on screen as a listbox: the keyboard's way over the map. Arrows lead to the nearest place in their
 * direction, letters to a name, other keys along the order of the layers and their files.
 */
export function PlacesInView({ map, drawn }: Props) {
  const { state } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const { ids, fill } = usePlacesOnScreen({ map, drawn });
  const [last, setActive] = useState<FeatureId | null>(null);
  const cameFrom = useRef<EventTarget | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const { screenPoints, uncover, isAtBottom } = useScreenPlacement(map, list);
  const [typeAhead] = useState(() => new TypeAhead());
  const active = last !== null && ids.includes(last) ? last : null;
  const isGone = last !== null && active === null;
  useEffect(() => {
    // What the map no longer shows is named no longer.
    if (isGone && state.hovered.peek()?.by === 'focus') state.highlight(null);
  }, [isGone, state]);

  function goTo(id: FeatureId | null | undefined): void {
    if (!id) return;
    setActive(id);
    state.hover({ id, by: 'focus', others: [], at: null });
    list.current?.querySelector(`[id="place-${id}"]`)?.scrollIntoView({ block: 'nearest' });
    uncover(id);
  }

  function open(from: EventTarget | null): void {
    const listed = fill();
    cameFrom.current = from;
    const chosen = [state.feature.value, last].find((id) => id !== null && listed.includes(id));
    goTo(chosen ?? listed[0]);
  }

  /** Back to where the reader came from, unless something is open that Escape closes first. */
  function leave(event: KeyboardEvent): void {
    if (state.selection.current.value.kind !== 'none' || state.overlay.isOpen.value) return;
    event.stopPropagation();
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = typeAhead.isUnderWay(event.timeStamp) && isLetter(event) ? null : walkStep(event);
    if (step !== null || isLetter(event)) event.preventDefault();
    if (!isLetter(event) && !MODIFIERS.has(event.key)) typeAhead.end();
    if (event.key === 'Escape') leave(event);
    else if (step === null && isLetter(event)) goTo(idByLetter(event));
    else if (step?.kind === 'direction')
      goTo(active === null ? ids[0] : nearestInDirection(screenPoints(ids), active, step.direction));
    else if (step?.kind === 'order')
      goTo(ids[step.to(active === null ? -1 : ids.indexOf(active), ids.length)]);
    else if (step?.kind === 'open' && active !== null) state.select(active);
  }

  function idByLetter({ key, timeStamp }: KeyboardEvent): FeatureId | undefined {
    const names = ids.map((id) => nameOf(id).name);
    const place = typeAhead.type(key, names, active === null ? -1 : ids.indexOf(active), timeStamp);
    return place === null ? undefined : ids[place];
  }

  return (
    <ul
      class={`places-in-view${isAtBottom ? ' at-foot' : ''}`}
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={`${t('map.places')}. ${ids.length === 0 ? t('map.noPlaces') : t('map.placesHint')}`}
      aria-activedescendant={active === null ? undefined : `place-${active}`}
      onFocus={({ relatedTarget }) => open(relatedTarget)}
      onBlur={() => state.highlight(null)}
      onKeyDown={onKeyDown}
    >
      {ids.map((id) => (
        <li
          key={id}
          id={`place-${id}`}
          role="option"
          aria-selected={id === active}
          aria-describedby={id === active ? HOVER_DETAILS_ID : undefined}
          lang={nameOf(id).lang}
          onClick={() => state.select(id)}
          onKeyDown={undefined}
        >
          {nameOf(id).name}
        </li>
      ))}
      {ids.length === 0 && (
        <li role="option" aria-selected="false" aria-disabled="true">
          {t('map.noPlaces')}
        </li>
      )}
    </ul>
  );
}

/** Keys that are held while another is pressed. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/** A key that writes something. */
const isLetter = ({ key }: KeyboardEvent) => [...key].length === 1;
