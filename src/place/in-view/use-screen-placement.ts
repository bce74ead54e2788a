import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { FeatureId } from '../../content/model';
import { useExplorer } from '../../ui/context';
import type { MapHandle } from '../../ui/map-handle';
import type { PlaceOnScreen } from './nearest-in-direction';
import { screenOffset } from './screen-offset';

/** Room for the ring around the place that has the focus, in CSS pixels. */
const RING_PX = 24;

/** Where the places of a list lie on the screen, and how they are kept from being covered. */
interface ScreenPlacement {
  /** In CSS pixels from the centre of the map's uncovered part. */
  readonly screenPoints: (ids: readonly FeatureId[]) => readonly PlaceOnScreen[];
  /** Brings a place out from behind the sheet, the buttons and the list itself. */
  readonly uncover: (id: FeatureId) => void;
  /** Whether the list is at the bottom of the map. */
  readonly isAtBottom: boolean;
}

export function useScreenPlacement(
  map: ReadonlySignal<MapHandle | null>,
  list: RefObject<HTMLElement | null>,
): ScreenPlacement {
  const { index, state } = useExplorer();
  const [isAtBottom, setAtBottom] = useState(false);

  function screenPoints(ids: readonly FeatureId[]): readonly PlaceOnScreen[] {
    const camera = state.viewport.camera.value;
    return ids.flatMap((id) => {
      const position = index.position(id);
      return camera && position ? [{ id, ...screenOffset(camera, position) }] : [];
    });
  }

  function uncover(id: FeatureId): void {
    const region = list.current?.parentElement;
    const [spot] = screenPoints([id]);
    if (!region || !list.current || !spot) return;
    const box = region.getBoundingClientRect();
    const covered = Number.parseFloat(region.style.getPropertyValue('--map-foot')) || 0;
    const x = box.left + box.width / 2 + spot.x;
    const y = box.top + (box.height - covered) / 2 + spot.y;
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) return;
    if (reaches(list.current.getBoundingClientRect(), x, y))
      setAtBottom(y < box.top + (box.height - covered) / 2);
    else if (isCovered(x, y)) map.value?.panBy(spot.x, spot.y);
  }

  return { screenPoints, uncover, isAtBottom };
}

const reaches = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  x > left - RING_PX && x < right + RING_PX && y > top - RING_PX && y < bottom + RING_PX;

/** Whether something other than the map is seen there; the card of the place before goes with the next step. */
function isCovered(x: number, y: number): boolean {
  const seen = document.elementsFromPoint(x, y).find((element) => element.closest('.hover-card') === null);
  return seen !== undefined && seen.closest('.map-canvas') === null;
}
