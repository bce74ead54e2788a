import { effect } from '@preact/signals';
import { project, WORLD_PX } from '../geometry/mercator';
import { cameraFor, roomOf, uncovered } from '../map/fitting';
import type { CameraRequest } from '../state/camera';
import { WHOLE_ROUTE } from '../state/defaults';
import type { ViewState } from '../state/view-state';
import { coveredSides, overlaysOn } from './map-cover';
import type { MapSlot } from './map-slot';

const PICTURE = '.map-picture';

/** Acts of the reader by which the map may move away from the first view. */
const MOVES = ['pointerdown', 'wheel', 'keydown'] as const;

/**
 * Takes the picture of the first view out of the painted page, whose elements the explorer takes over.
 * @returns puts it where the explorer has its place
 */
export function keepFirstPicture(root: HTMLElement): () => void {
  const kept = root.querySelector(`${PICTURE} > svg`);
  return () => {
    if (kept) root.querySelector(PICTURE)?.replaceChildren(kept);
  };
}

/**
 * Has the picture of the first view lie as the map will, until the map is drawn, fails or shows something else.
 * @param request what the map is asked to show first
 * @returns takes the picture away
 */
export function bindFirstPicture(
  container: HTMLElement,
  { state, slot, request }: { state: ViewState; slot: MapSlot; request: CameraRequest | null },
): () => void {
  const region = container.parentElement;
  const picture = region?.querySelector<SVGSVGElement>(`${PICTURE} > svg`) ?? null;
  if (region === null || picture === null) return () => {};
  const isFirstView = request?.target.kind === 'bounds' && request.target.bounds === WHOLE_ROUTE;
  const place = () => placePicture(picture, container, request);
  const resized = new ResizeObserver(place);
  const ends: (() => void)[] = [() => resized.disconnect()];
  const end = () => {
    picture.remove();
    for (const one of ends.splice(0)) one();
  };
  if (!isFirstView) {
    end();
    return end;
  }
  for (const move of MOVES) region.addEventListener(move, end, { capture: true, passive: true });
  ends.push(() => {
    for (const move of MOVES) region.removeEventListener(move, end, { capture: true });
  });
  place();
  resized.observe(container);
  const record = JSON.stringify(shownIn(state));
  ends.push(
    effect(() => {
      const isShown = slot.status.value.kind === 'loading' && state.viewport.cameraRequest.value === request;
      if (!isShown || JSON.stringify(shownIn(state)) !== record) queueMicrotask(end);
    }),
  );
  return end;
}

/** What of the record the picture shows too. */
function shownIn({ record }: ViewState): unknown {
  const { theme: _theme, ...shown } = record.value;
  return shown;
}

/** Its view box is that of the first view, which the map fits into its room. */
function placePicture(picture: SVGSVGElement, container: HTMLElement, request: CameraRequest | null): void {
  const room = roomOf(container, { padding: coveredSides(container), overlays: overlaysOn(container) });
  const camera = request && cameraFor(request.target, room);
  if (!camera) return;
  const [west, south, east, north] = WHOLE_ROUTE;
  const [start, end] = [project([west, north]), project([east, south])];
  const centre = project([camera.lon, camera.lat]);
  const world = WORLD_PX * 2 ** camera.zoom;
  const open = uncovered(room);
  const left = (open.left + open.right) / 2 + (start.x - centre.x) * world;
  const top = (open.top + open.bottom) / 2 + (start.y - centre.y) * world;
  const drawn = drawnBox(picture, container);
  const scale = ((end.x - start.x) * world) / drawn.width;
  // Not by its box: what is moved so is no shift of the page.
  picture.style.transformOrigin = drawn.corner;
  picture.style.transform = `translate(${left - drawn.left}px, ${top - drawn.top}px) scale(${scale})`;
}

/** Where the style sheet has the picture's view box on the map, and its corner in the picture; in CSS pixels. */
function drawnBox(picture: SVGSVGElement, container: HTMLElement) {
  picture.style.transform = '';
  const { x, y, width } = picture.viewBox.baseVal;
  const { a, d, e, f } = picture.getScreenCTM() ?? new DOMMatrix();
  const [left, top] = [e + a * x, f + d * y];
  const [map, box] = [container.getBoundingClientRect(), picture.getBoundingClientRect()];
  return {
    left: left - map.left,
    top: top - map.top,
    width: width * a,
    corner: `${left - box.left}px ${top - box.top}px`,
  };
}
