import type { Position } from 'geojson';
import type { FeatureId } from '../content/model';
import type { Padding } from '../geometry/pixels';
import type { Rect } from '../geometry/rect';
import type { Renderer } from '../state/address';
import type { Camera, CameraRequest, CameraTarget } from '../state/camera';
import type { MapHighlight, MapRecord } from '../state/map-record';
import { cameraFor, hasRoom, isRoomy, panToReveal, type Room, roomOf } from './fitting';
import type { MapEvents, MapLoss, MapSources, MapView, MapViewOptions } from './map-view';

type ViewClass = new (options: MapViewOptions) => MapView;

/** The loaded class that draws the map. */
export interface LoadedView {
  readonly View: ViewClass;
  /** Whether it replaces one that could not be loaded. */
  readonly isFallback: boolean;
}

const loadSvgView = async (): Promise<ViewClass> => (await import('./svg/svg-view')).SvgView;
const loadWebglView = async (): Promise<ViewClass> => (await import('./maplibre/maplibre-view')).MapLibreView;

/** A sandboxed frame without an origin cannot start the worker that MapLibre needs. */
const isShutOff = () => globalThis.origin === 'null';

/** Loads the view that the reader asks for; by default that on WebGL, where it can be loaded. */
export async function loadView(renderer: Renderer | null): Promise<LoadedView> {
  if (renderer === 'svg' || isShutOff()) return { View: await loadSvgView(), isFallback: false };
  try {
    return { View: await loadWebglView(), isFallback: false };
  } catch (error) {
    console.info('The code for a map on WebGL did not come, so it is drawn as SVG:', error);
    return { View: await loadSvgView(), isFallback: true };
  }
}

/** The events of a map that falls back to SVG. */
export interface FallbackEvents extends Omit<MapEvents, 'onLost' | 'onOwnView'> {
  /** Another view has taken the place of the first. */
  onReplaced(cause: MapLoss): void;
  /** The map can no longer be drawn. */
  onGone(error: unknown): void;
}

/** The options of a {@link FallbackView}. */
export interface FallbackViewOptions extends Omit<MapViewOptions, 'camera' | 'events'> {
  readonly request: CameraRequest | null;
  /** The rectangles that cover the map now, in CSS pixels of its element. */
  readonly overlays: () => readonly Rect[];
  readonly events: FallbackEvents;
}

/** The map is fitted anew when its size has not changed for this long. */
const RESIZE_REST_MS = 120;

/**
 * A map that falls back to SVG, with the same content and camera, where WebGL is missing or lost. It also fits requested
 * bounds to the size of the map, and again when the size changes, until the reader moves the map.
 */
export class FallbackView {
  /** The current options, for creating the next view. */
  #options: Omit<MapViewOptions, 'camera'>;
  readonly #overlays: () => readonly Rect[];
  readonly #replaced: (cause: MapLoss) => void;
  /** The request that the map is fitted to; null once the reader has moved the map. */
  #asked: CameraRequest | null;
  /** The last settled camera. */
  #camera: Camera | null = null;
  /** The last request since then. */
  #goal: CameraRequest | null;
  #marker: Position | null = null;
  #pin: Position | null = null;
  #view: MapView | null = null;
  #lost = false;
  #hadRoom: boolean;
  readonly #resizing: ResizeObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;

  private constructor({ request, overlays, events, ...options }: FallbackViewOptions) {
    this.#goal = request;
    this.#asked = request;
    this.#overlays = overlays;
    this.#replaced = events.onReplaced;
    this.#options = {
      ...options,
      events: {
        ...events,
        onSettle: (camera, view) => {
          if (!this.#hasRoom()) return;
          [this.#camera, this.#goal] = [camera, null];
          events.onSettle(camera, view);
        },
        onOwnView: () => {
          this.#asked = null;
        },
        onLost: (cause) => void this.#takeOver(cause).catch(events.onGone),
      },
    };
    this.#hadRoom = this.#hasRoom();
    this.#resizing = new ResizeObserver(() => this.#resize());
    this.#resizing.observe(options.container);
  }

  /** Creates the view; if that fails, an SVG view. */
  static async open({ View, isFallback }: LoadedView, options: FallbackViewOptions): Promise<FallbackView> {
    options.container.replaceChildren();
    const lasting = new FallbackView(options);
    try {
      lasting.#view = new View(lasting.#viewOptions(options.request));
      if (isFallback) options.events.onReplaced('unable');
    } catch (error) {
      console.info('No map on WebGL, so it is drawn as SVG:', error);
      await lasting.#takeOver('unable');
    }
    return lasting;
  }

  setRecord(record: MapRecord): void {
    this.#options = { ...this.#options, record };
    this.#view?.setRecord(record);
  }

  setHighlight(highlight: MapHighlight | null): void {
    this.#options = { ...this.#options, highlight };
    this.#view?.setHighlight(highlight);
  }

  setSources(sources: MapSources): void {
    this.#options = { ...this.#options, sources };
    this.#view?.setSources(sources);
  }

  setPadding(padding: Padding): void {
    this.#options = { ...this.#options, padding };
    this.#view?.setPadding(padding);
    this.fitAgain();
  }

  setLabel(label: string): void {
    this.#options = { ...this.#options, label };
    this.#view?.setLabel(label);
  }

  moveTo(goal: CameraRequest): void {
    if (goal.target.kind === 'reveal') {
      this.#reveal(goal.target.position);
      return;
    }
    [this.#goal, this.#asked] = [goal, goal];
    this.#go(goal.target, goal.animate);
  }

  /** Fits the last request to the current size of the map. */
  fitAgain(): void {
    if (this.#asked?.target.kind === 'bounds' && isRoomy(this.#room())) this.#go(this.#asked.target, true);
  }

  setMarker(position: Position | null): void {
    this.#marker = position;
    this.#view?.setMarker(position);
  }

  setPin(position: Position | null): void {
    this.#pin = position;
    this.#view?.setPin(position);
  }

  follow(camera: Camera): void {
    this.#camera = camera;
    this.#asked = null;
    this.#view?.follow(camera);
  }

  settle(): void {
    this.#view?.settle();
  }

  panBy(x: number, y: number): void {
    this.#asked = null;
    this.#view?.panBy(x, y);
  }

  zoomBy(steps: number): void {
    this.#asked = null;
    this.#view?.zoomBy(steps);
  }

  visible(): FeatureId[] {
    return this.#view?.visible() ?? [];
  }

  dispose(): void {
    this.#resizing.disconnect();
    clearTimeout(this.#timer);
    this.#disposeView();
  }

  #reveal(position: Position): void {
    const pan = this.#view && panToReveal(this.#view.pixelsOf(position), this.#room());
    if (pan) this.panBy(pan.x, pan.y);
  }

  #go(target: CameraTarget, animate: boolean): void {
    const camera = cameraFor(target, this.#room());
    if (camera) this.#view?.moveTo(camera, animate && this.#hasRoom());
  }

  #room(): Room {
    const { container, padding } = this.#options;
    return roomOf(container, { padding, overlays: this.#overlays() });
  }

  #hasRoom(): boolean {
    return hasRoom(this.#options.container);
  }

  #resize(): void {
    const hadRoom = this.#hadRoom;
    this.#hadRoom = this.#hasRoom();
    clearTimeout(this.#timer);
    if (hadRoom) this.#timer = setTimeout(() => this.fitAgain(), RESIZE_REST_MS);
    else if (this.#hadRoom && this.#asked) this.#go(this.#asked.target, false);
  }

  #viewOptions(goal: CameraRequest | null): MapViewOptions {
    return { ...this.#options, camera: goal && cameraFor(goal.target, this.#room()) };
  }

  /** Replaces the view by an SVG map with the same content, camera and focus. */
  async #takeOver(cause: MapLoss): Promise<void> {
    if (this.#lost) return;
    this.#lost = true;
    const SvgView = await loadSvgView();
    const { container } = this.#options;
    const focused = container.contains(document.activeElement);
    this.#disposeView();
    container.replaceChildren();
    const [stood, goal] = [this.#camera, this.#goal];
    this.#view = new SvgView({ ...this.#viewOptions(goal), ...(stood ? { camera: stood } : {}) });
    if (stood && goal) this.#go(goal.target, false);
    this.#view.setMarker(this.#marker);
    this.#view.setPin(this.#pin);
    if (focused) container.querySelector<HTMLElement>('[role=application]')?.focus();
    this.#replaced(cause);
  }

  /** A broken map may throw here too, which must not prevent its replacement. */
  #disposeView(): void {
    try {
      this.#view?.dispose();
    } catch (error) {
      console.warn('The map could not be put away:', error);
    }
    this.#view = null;
  }
}
