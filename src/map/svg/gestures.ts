import type { Pixels } from '../../geometry/pixels';
import { motionMs } from '../animation';
import type { SvgCamera } from './svg-camera';

interface GestureEvents {
  /** The reader begins to move the map. */
  onUserMove(): void;
  /** The wheel zooms around a point. */
  onWheel(zoom: number, at: Pixels): void;
  /** The wheel or a single finger scrolls the surrounding page instead. */
  onIgnored(what: 'wheel' | 'finger'): void;
  onPress(at: Pixels, by: 'mouse' | 'touch'): void;
  /** The mouse moved to a point of the map, or (null) left it. */
  onHover(at: Pixels | null): void;
}

/** A pointer that moves less than this between down and up is a press. */
const CLICK_TOLERANCE_PX = 3;

/** A released drag continues for `durationMs`, by the distance of `reachMs` at the speed of its last `windowMs`. */
const INERTIA = { reachMs: 110, durationMs: 420, windowMs: 80 };

/** Zoom by wheel, as in MapLibre: a sigmoid of the delta, so that large deltas zoom less than in proportion. */
const wheelZoom = (turned: number) =>
  Math.sign(turned) * Math.log2(2 / (1 + Math.exp(-Math.abs(turned) / 450)));

/**
 * Moves the camera by pointers, wheel and double clicks on the map's element. d3-zoom would do the same and pull in
 * 15 kB (brotli) where this takes 1.1, without MapLibre's wheel curve and without leaving one finger to the page.
 */
export class Gestures {
  readonly #element: HTMLElement;
  readonly #camera: SvgCamera;
  readonly #events: GestureEvents;
  /** The positions of the pointers that are down, by id. */
  readonly #pointers = new Map<number, Pixels>();
  #start: Pixels = { x: 0, y: 0 };
  /** Whether the current gesture moved the map, so that it is no press. */
  #moved = false;
  #pointerType: 'mouse' | 'touch' = 'mouse';
  /** The last positions of the pointer, for its speed on release. */
  #trail: { readonly at: Pixels; readonly time: number }[] = [];
  /** Whether the wheel without Ctrl and a single finger scroll the surrounding page. */
  readonly #sharesGestures: boolean;

  constructor(element: HTMLElement, camera: SvgCamera, sharesGestures: boolean, events: GestureEvents) {
    this.#element = element;
    this.#camera = camera;
    this.#sharesGestures = sharesGestures;
    this.#events = events;
    element.addEventListener('pointerdown', (event) => this.#press(event));
    element.addEventListener('pointermove', (event) => this.#move(event));
    element.addEventListener('pointerup', (event) => this.#release(event));
    element.addEventListener('pointercancel', (event) => this.#release(event));
    element.addEventListener('pointerleave', () => events.onHover(null));
    element.addEventListener('click', (event) => this.#click(event));
    element.addEventListener('dblclick', (event) => this.#doubleClick(event));
    element.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    element.addEventListener('touchmove', (event) => this.#keepFromPage(event), { passive: false });
  }

  /** Two fingers move the map, even where one scrolls the page. */
  #keepFromPage(event: TouchEvent): void {
    if (event.touches.length > 1) event.preventDefault();
    else if (this.#sharesGestures) this.#events.onIgnored('finger');
  }

  #at({ clientX, clientY }: MouseEvent): Pixels {
    const { left, top } = this.#element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  #press(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const at = this.#at(event);
    this.#pointerType = event.pointerType === 'touch' ? 'touch' : 'mouse';
    this.#element.setPointerCapture(event.pointerId);
    if (this.#pointers.size === 0) {
      this.#start = at;
      this.#moved = false;
      if (this.#camera.stop()) this.#camera.reportRest();
    }
    this.#pointers.set(event.pointerId, at);
    this.#trail = [{ at, time: event.timeStamp }];
  }

  #move(event: PointerEvent): void {
    const [at, before] = [this.#at(event), this.#pointers.get(event.pointerId)];
    if (before === undefined) {
      if (event.pointerType !== 'touch') this.#events.onHover(at);
      return;
    }
    if (!this.#moved) {
      if (
        this.#pointers.size === 1 &&
        Math.hypot(at.x - this.#start.x, at.y - this.#start.y) < CLICK_TOLERANCE_PX
      )
        return;
      if (this.#sharesGestures && this.#pointerType === 'touch' && this.#pointers.size === 1) return;
      this.#moved = true;
      this.#events.onUserMove();
    }
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#pointers.set(event.pointerId, at);
    if (other) this.#pinch(before, at, other);
    else this.#camera.drag(before, at);
    this.#trail = [
      ...this.#trail.filter(({ time }) => event.timeStamp - time < INERTIA.windowMs),
      { at, time: event.timeStamp },
    ];
  }

  /** One of two fingers moved: the map follows their middle and their distance. */
  #pinch(before: Pixels, at: Pixels, other: Pixels): void {
    const middle = (a: Pixels) => ({ x: (a.x + other.x) / 2, y: (a.y + other.y) / 2 });
    const apart = (a: Pixels) => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y));
    this.#camera.drag(middle(before), middle(at), Math.log2(apart(at) / apart(before)));
  }

  #release(event: PointerEvent): void {
    const single = this.#pointers.size === 1;
    if (!this.#pointers.delete(event.pointerId) || this.#pointers.size > 0) {
      this.#trail = [];
      return;
    }
    if (!this.#moved) return;
    const glide = single && event.type === 'pointerup' ? this.#glide(event.timeStamp) : null;
    if (glide && motionMs(1) > 0) this.#camera.panBy(glide.x, glide.y, INERTIA.durationMs);
    else this.#camera.reportRest();
  }

  /** How far the map continues, by the speed of the last moves; null for a pointer that was still. */
  #glide(now: number): Pixels | null {
    const trail = this.#trail.filter(({ time }) => now - time < INERTIA.windowMs);
    const [first, last] = [trail[0], trail.at(-1)];
    if (!first || !last || now - first.time < 10) return null;
    const by = INERTIA.reachMs / (now - first.time);
    const way = { x: (first.at.x - last.at.x) * by, y: (first.at.y - last.at.y) * by };
    return Math.hypot(way.x, way.y) > 8 ? way : null;
  }

  #click(event: MouseEvent): void {
    if (this.#moved) return;
    this.#events.onPress(this.#at(event), this.#pointerType);
  }

  #doubleClick(event: MouseEvent): void {
    event.preventDefault();
    this.#events.onUserMove();
    this.#camera.zoomTo(this.#camera.current().zoom + (event.shiftKey ? -1 : 1), this.#at(event));
  }

  #wheel(event: WheelEvent): void {
    if (this.#sharesGestures && !event.ctrlKey && !event.metaKey) {
      this.#events.onIgnored('wheel');
      return;
    }
    event.preventDefault();
    const turned = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 40 : event.deltaY;
    this.#events.onWheel(wheelZoom(-turned * (event.ctrlKey ? 4 : 1)), this.#at(event));
  }
}
