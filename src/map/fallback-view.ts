import type { Position } from 'geojson';
import type { FeatureId } from '../content/model';
import type { Padding } from '../geometry/pixels';
import type { Rect } from '../geometry/rect';
import type { Renderer } from '../state/address';
import type { Camera, CameraRequest, CameraTarget } from '../state/camera';
import type { MapRecord } from '../state/map-record';
import { cameraFor, hasRoom, isRoomy, panToReveal, type Room, roomOf } from './fitting';
import type { MapEvents, MapLoss, MapSources, MapView, MapViewOptions } from './map-view';

type ViewClass = new (options: MapViewOptions) => MapView;

/** What draws the map. */
export interface LoadedView {
  readonly View: ViewClass;
  /** Whether it stands in for one that could not be had. */
  readonly isFallback: boolean;
}

const loadSvgView = async (): Promise<ViewClass> => (await import('./svg/svg-view')).SvgView;
const loadWebglView = async (): Promise<ViewClass> => (await import('./maplibre/maplibre-view')).MapLibreView;

/** A frame that is shut off from its own origin may start no worker, and MapLibre needs one. */
const isShutOff = () => globalThis.origin === 'null';

/** Loads what draws the map: as the reader asks, else on WebGL where that can be. */
export async function loadView(renderer: Renderer | null): Promise<LoadedView> {
  if (renderer === 'svg' || isShutOff()) return { View: await loadSvgView(), isFallback: false };
  try {
    return { View: await loadWebglView(), isFallback: false };
  } catch (error) {
    console.info('The code for a map on WebGL did not come, so it is drawn as SVG:', error);
    return { View: await loadSvgView(), isFallback: true };
  }
}

/** What a map that lasts tells the explorer. */
export interface FallbackEvents extends Omit<MapEvents, 'onLost' | 'onOwnView'> {
  /** It goes on in another way. */
  onReplaced(cause: MapLoss): void;
  /** It can be drawn no more. */
  onGone(error: unknown): void;
}

/** What a lasting view is made from. */
export interface FallbackViewOptions extends Omit<MapViewOptions, 'camera' | 'events'> {
  readonly request: CameraRequest | null;
  /** What lies over the map now, in CSS pixels of its box. */
  readonly overlays: () => readonly Rect[];
  readonly events: FallbackEvents;
}

/** How long the room of the map must stay as it is, so that the map is fitted to it anew. */
const RESIZE_REST_MS = 120;

/**
 * A map that lasts: where WebGL is missing or is lost, it goes on as SVG with all that it showed; and what was asked of
 * its camera is fitted to the room that it has, anew where that changes, until the reader looks elsewhere.
 */
export class FallbackView {
  /** What a view would be made from now. */
  #options: Omit<MapViewOptions, 'camera'>;
  readonly #overlays: () => readonly Rect[];
  readonly #replaced: (cause: MapLoss) => void;
  /** What is asked to be seen; null once the reader has looked elsewhere. */
  #asked: CameraRequest | null;
  /** Where it last stood still. */
  #camera: Camera | null = null;
  /** Where it was asked to go since then. */
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

  /** Opens a view; if it cannot be drawn so, as SVG. */
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

  /** Fits what was asked for to the room that the map has now. */
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

  /** Puts an SVG map in place of the one before, with the same view, and the focus where it was. */
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

  /** A map that broke down may break down at this too; that must not keep the next from coming. */
  #disposeView(): void {
    try {
      this.#view?.dispose();
    } catch (error) {
      console.warn('The map could not be put away:', error);
    }
    this.#view = null;
  }
}
