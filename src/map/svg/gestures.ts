import type { Pixels } from '../../geometry/pixels';
import { motionMs } from '../motion';
import type { SvgCamera } from './svg-camera';

interface GestureEvents {
  /** The reader's hand begins to move the map. */
  onUserMove(): void;
  /** The wheel zooms around a point. */
  onWheel(zoom: number, at: Pixels): void;
  /** The wheel or a single finger was left to the page around. */
  onIgnored(what: 'wheel' | 'finger'): void;
  onPress(at: Pixels, by: 'mouse' | 'touch'): void;
  /** The mouse stands over a point, or (null) over none. */
  onHover(at: Pixels | null): void;
}

/** A pointer that moves less than this before it lets go has pressed, in CSS pixels. */
const CLICK_TOLERANCE_PX = 3;

/** How far the map glides on after a hand threw it, as milliseconds of its speed, and for how long. */
const INERTIA = { reachMs: 110, durationMs: 420, windowMs: 80 };

/** Zoom by wheel, as in MapLibre: a sigmoid of what was turned, so that much of it counts for less. */
const wheelZoom = (turned: number) =>
  Math.sign(turned) * Math.log2(2 / (1 + Math.exp(-Math.abs(turned) / 450)));

/** Pointers on the map's element, its wheel and double clicks move its camera. */
export class Gestures {
  readonly #element: HTMLElement;
  readonly #camera: SvgCamera;
  readonly #events: GestureEvents;
  /** Where each pointer is that is down. */
  readonly #down = new Map<number, Pixels>();
  #start: Pixels = { x: 0, y: 0 };
  /** Whether what began with the last pointer down moved the map. */
  #moved = false;
  #by: 'mouse' | 'touch' = 'mouse';
  /** The last moves of one pointer, for the speed with which it lets go. */
  #trail: { readonly at: Pixels; readonly time: number }[] = [];
  /** Whether the wheel alone and a single finger belong to the page around. */
  readonly #shared: boolean;

  constructor(element: HTMLElement, camera: SvgCamera, shared: boolean, events: GestureEvents) {
    this.#element = element;
    this.#camera = camera;
    this.#shared = shared;
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

  /** Two fingers are for the map, even where one scrolls the page. */
  #keepFromPage(event: TouchEvent): void {
    if (event.touches.length > 1) event.preventDefault();
    else if (this.#shared) this.#events.onIgnored('finger');
  }

  #at({ clientX, clientY }: MouseEvent): Pixels {
    const { left, top } = this.#element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  #press(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const at = this.#at(event);
    this.#by = event.pointerType === 'touch' ? 'touch' : 'mouse';
    this.#element.setPointerCapture(event.pointerId);
    if (this.#down.size === 0) {
      this.#start = at;
      this.#moved = false;
      if (this.#camera.halt()) this.#camera.rest();
    }
    this.#down.set(event.pointerId, at);
    this.#trail = [{ at, time: event.timeStamp }];
  }

  #move(event: PointerEvent): void {
    const [at, before] = [this.#at(event), this.#down.get(event.pointerId)];
    if (before === undefined) {
      if (event.pointerType !== 'touch') this.#events.onHover(at);
      return;
    }
    if (!this.#moved) {
      if (
        this.#down.size === 1 &&
        Math.hypot(at.x - this.#start.x, at.y - this.#start.y) < CLICK_TOLERANCE_PX
      )
        return;
      if (this.#shared && this.#by === 'touch' && this.#down.size === 1) return;
      this.#moved = true;
      this.#events.onUserMove();
    }
    const other = [...this.#down].find(([id]) => id !== event.pointerId)?.[1];
    this.#down.set(event.pointerId, at);
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
    const single = this.#down.size === 1;
    if (!this.#down.delete(event.pointerId) || this.#down.size > 0) {
      this.#trail = [];
      return;
    }
    if (!this.#moved) return;
    const glide = single && event.type === 'pointerup' ? this.#glide(event.timeStamp) : null;
    if (glide && motionMs(1) > 0) this.#camera.panBy(glide.x, glide.y, INERTIA.durationMs);
    else this.#camera.rest();
  }

  /** How far the map goes on, by the speed of the last moves; null for a hand that held still. */
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
    this.#events.onPress(this.#at(event), this.#by);
  }

  #doubleClick(event: MouseEvent): void {
    event.preventDefault();
    this.#events.onUserMove();
    this.#camera.zoomTo(this.#camera.now().zoom + (event.shiftKey ? -1 : 1), this.#at(event));
  }

  #wheel(event: WheelEvent): void {
    if (this.#shared && !event.ctrlKey && !event.metaKey) {
      this.#events.onIgnored('wheel');
      return;
    }
    event.preventDefault();
    const turned = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 40 : event.deltaY;
    this.#events.onWheel(wheelZoom(-turned * (event.ctrlKey ? 4 : 1)), this.#at(event));
  }
}
