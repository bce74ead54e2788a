import { interpolateNumber, interpolateZoom } from 'd3-interpolate';
import type { Bounds } from '../../geometry/bounds';
import { project, unproject, WORLD_PX } from '../../geometry/mercator';
import type { Padding, Pixels } from '../../geometry/pixels';
import type { Camera } from '../../state/camera';
import { animate, easeInOut, easeOut, motionMs } from '../animation';
import { flightDuration, usablePadding } from '../camera-math';
import { constrain, type FlatCamera, FlatTransform } from './flat-transform';

/** The duration of a step by button or key, and of a change of padding. */
const STEP_MS = 300;
const PADDING_MS = 250;

/** The wheel is at rest when it has not turned for this long. */
const WHEEL_REST_MS = 160;

interface CameraEvents {
  /** The camera moved. */
  onMove(): void;
  /** It stands still again. */
  onRest(): void;
}

/** The camera of the SVG map. It looks straight down; its centre is that of the part that nothing covers. */
export class SvgCamera {
  readonly #events: CameraEvents;
  #size: Pixels;
  /** The padding, and its current value while it changes. */
  #padding: Padding;
  #easedPadding: Padding;
  #camera: FlatCamera = { zoom: 4, lat: 32, lon: 70 };
  #transform: FlatTransform | null = null;
  /** The target of a flight. */
  #target: Camera | null = null;
  #stopAnimation: (() => void) | null = null;
  #wheelTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(size: Pixels, padding: Padding, events: CameraEvents) {
    this.#size = size;
    this.#padding = padding;
    this.#easedPadding = padding;
    this.#events = events;
  }

  current(): Camera {
    return { ...this.#camera, bearing: 0, pitch: 0 };
  }

  /** The transform of the camera; the same object as long as nothing changes. */
  transform(): FlatTransform {
    this.#transform ??= new FlatTransform(this.#camera, this.#size, this.#easedPadding);
    return this.#transform;
  }

  /** Bounds of the uncovered part. */
  bounds(): Bounds {
    const { left, right, top, bottom } = usablePadding(this.#padding, this.#size);
    const [west, north] = this.transform().unproject({ x: left, y: top });
    const [east, south] = this.transform().unproject({ x: this.#size.x - right, y: this.#size.y - bottom });
    return [west, south, east, north];
  }

  moveTo(camera: Camera, animate: boolean): void {
    this.#flyTo(constrain(camera, this.#size), animate);
    if (this.#stopAnimation) this.#target = camera;
  }

  /** Moves at once, and is at rest. */
  jumpTo(camera: FlatCamera): void {
    this.stop();
    this.#easedPadding = this.#padding;
    this.#set(camera);
    this.#events.onRest();
  }

  setPadding(padding: Padding): void {
    const [from, to] = [usablePadding(this.#easedPadding, this.#size), usablePadding(padding, this.#size)];
    this.#padding = padding;
    if (this.#target) this.moveTo(this.#target, true);
    else this.#easePadding(from, to);
  }

  #easePadding(from: Padding, to: Padding): void {
    this.#run(PADDING_MS, (part) => {
      const side = (name: keyof Padding) => from[name] + (to[name] - from[name]) * easeOut(part);
      this.#easedPadding = {
        top: side('top'),
        right: side('right'),
        bottom: side('bottom'),
        left: side('left'),
      };
      this.#set(this.#camera);
    });
  }

  /** A flight starts anew, as the middle of the map is elsewhere now. */
  resize(size: Pixels): void {
    [this.#size, this.#transform] = [size, null];
    if (this.#target) this.moveTo(this.#target, true);
    else this.jumpTo(this.#camera);
  }

  /** Pans by pixels: to the right and down where they are positive. */
  panBy(x: number, y: number, milliseconds = STEP_MS): void {
    const { lon, lat, zoom } = this.#camera;
    const [start, scale] = [project([lon, lat]), WORLD_PX * 2 ** zoom];
    this.#run(milliseconds, (part) => {
      const way = easeOut(part) / scale;
      const [east, north] = unproject({ x: start.x + x * way, y: start.y + y * way });
      this.#set({ zoom, lon: east, lat: north });
    });
  }

  zoomBy(steps: number): void {
    this.zoomTo(this.#camera.zoom + steps);
  }

  /** @param fixed the point of the box that stays where it is; by default the centre */
  zoomTo(zoom: number, fixed?: Pixels, milliseconds = STEP_MS): void {
    const [from, transform] = [this.#camera.zoom, this.transform()];
    const at = fixed ?? transform.project([this.#camera.lon, this.#camera.lat]);
    const place = transform.toWorld(at);
    this.#run(milliseconds, (part) => this.#zoomAround(place, at, from + (zoom - from) * easeOut(part)));
  }

  /** Follows a drag: the position at one point moves to another, and is zoomed. It reports no rest. */
  drag(from: Pixels, to: Pixels, zoom = 0): void {
    this.stop();
    this.#zoomAround(this.transform().toWorld(from), to, this.#camera.zoom + zoom);
  }

  /** Follows the wheel, and reports rest when the wheel has not turned for a while. */
  wheel(zoom: number, at: Pixels): void {
    this.drag(at, at, zoom);
    this.#wheelTimer = setTimeout(() => {
      this.stop();
      this.reportRest();
    }, WHEEL_REST_MS);
  }

  /** Reports rest, after a drag ended. */
  reportRest(): void {
    this.#events.onRest();
  }

  /** Stops an animation. @returns whether there was one */
  stop(): boolean {
    const moving = this.#stopAnimation !== null || this.#wheelTimer !== undefined;
    this.#stopAnimation?.();
    clearTimeout(this.#wheelTimer);
    [this.#stopAnimation, this.#wheelTimer] = [null, undefined];
    this.#target = null;
    return moving;
  }

  #flyTo(to: FlatCamera, wanted: boolean): void {
    const from = this.#camera;
    const duration = wanted ? motionMs(flightDuration(this.current(), { ...to, bearing: 0, pitch: 0 })) : 0;
    if (duration === 0) this.jumpTo(to);
    else this.#fly(from, to, duration);
  }

  #fly(from: FlatCamera, to: FlatCamera, duration: number): void {
    const width = this.#size.x;
    const [start, end] = [viewOf(from, width), viewOf(to, width)];
    const fly = interpolateZoom(start, end);
    const padding = this.#padding;
    const covered = interpolateNumber(this.#easedPadding.bottom, padding.bottom);
    this.#run(duration, (part) => {
      const [x, y, wide] = fly(easeInOut(part));
      const [lon, lat] = unproject({ x: x / UNITS_PER_WORLD, y: y / UNITS_PER_WORLD });
      this.#easedPadding = { ...padding, bottom: covered(part) };
      this.#set(part === 1 ? to : { zoom: Math.log2((width * UNITS_PER_WORLD) / wide / WORLD_PX), lat, lon });
    });
  }

  #run(milliseconds: number, step: (part: number) => void): void {
    this.stop();
    let over = false;
    const stop = animate(motionMs(milliseconds), (part) => {
      step(part);
      if (part < 1) return;
      over = true;
      this.stop();
      this.#events.onRest();
    });
    if (!over) this.#stopAnimation = stop;
  }

  /** Zooms so that a position (in fractions of the world) lies at a point of the element. */
  #zoomAround(place: Pixels, at: Pixels, wanted: number): void {
    const { zoom } = constrain({ ...this.#camera, zoom: wanted }, this.#size);
    const middle = this.transform().project([this.#camera.lon, this.#camera.lat]);
    const scale = WORLD_PX * 2 ** zoom;
    const [lon, lat] = unproject({
      x: place.x + (middle.x - at.x) / scale,
      y: place.y + (middle.y - at.y) / scale,
    });
    this.#set({ zoom, lat, lon });
  }

  #set(camera: FlatCamera): void {
    this.#camera = constrain(camera, this.#size);
    this.#transform = null;
    this.#events.onMove();
  }
}

/** Flights are computed in millionths of the world, as `interpolateZoom` takes small distances for none. */
const UNITS_PER_WORLD = 1e6;

function viewOf({ zoom, lat, lon }: FlatCamera, width: number): [x: number, y: number, width: number] {
  const { x, y } = project([lon, lat]);
  return [x * UNITS_PER_WORLD, y * UNITS_PER_WORLD, (width * UNITS_PER_WORLD) / (WORLD_PX * 2 ** zoom)];
}
