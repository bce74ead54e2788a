import type { Position } from 'geojson';
import type { FeatureId } from '../content/model';
import type { Padding, Pixels } from '../geometry/pixels';
import type { OpenPart } from '../geometry/place-beside';
import type { Rect } from '../geometry/rect';
import type { Camera, CameraRequest } from '../state/camera';
import type { MapHighlight, MapRecord } from '../state/map-record';
import { cameraFor, coveredIn, hasRoom, type Room, roomOf, uncovered } from './fitting';
import type { MapGround } from './ground';
import { type LoadedView, loadSvgView } from './load-view';
import type { MapEvents, MapLoss, MapSources, MapView, MapViewOptions } from './map-view';
import { RequestedView } from './requested-view';
import { scaleBoxOn } from './scale-bar';

/** The events of a map that falls back to SVG. */
export interface FallbackEvents extends Omit<MapEvents, 'onLost'> {
  /** Another view has taken the place of the first. */
  onReplaced(cause: MapLoss): void;
  /** The map can no longer be drawn. */
  onFail(error: unknown): void;
}

/** The options of a {@link FallbackView}. */
export interface FallbackViewOptions extends Omit<MapViewOptions, 'camera' | 'covered' | 'events'> {
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
  #options: Omit<MapViewOptions, 'camera' | 'covered'>;
  readonly #overlays: () => readonly Rect[];
  readonly #onReplaced: (cause: MapLoss) => void;
  readonly #onUserView: () => void;
  readonly #requested: RequestedView;
  #marker: Position | null = null;
  #pin: Position | null = null;
  #view: MapView | null = null;
  #covered: readonly Rect[] = [];
  #lost = false;
  /** Before the map has been drawn once, nobody has seen where it stood. */
  #wasIdle = false;
  #hadRoom: boolean;
  readonly #resizing: ResizeObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;

  private constructor({ request, overlays, events, ...options }: FallbackViewOptions) {
    this.#requested = new RequestedView(request, { view: () => this.#view, room: () => this.#room() });
    this.#overlays = overlays;
    this.#onReplaced = events.onReplaced;
    this.#onUserView = events.onUserView;
    this.#options = {
      ...options,
      events: {
        ...events,
        onSettle: (camera, view) => {
          if (!this.#hasRoom()) return;
          this.#requested.settle(camera);
          events.onSettle(camera, view);
        },
        onUserView: () => this.#release(),
        onIdle: () => {
          this.#wasIdle = true;
          events.onIdle();
        },
        onLost: (cause) => void this.#fallBack(cause).catch(events.onFail),
      },
    };
    this.#hadRoom = this.#hasRoom();
    this.#resizing = new ResizeObserver(() => this.#resize());
    this.#resizing.observe(options.container);
  }

  /** Creates the view; if that fails, an SVG view. */
  static async open({ View, isFallback }: LoadedView, options: FallbackViewOptions): Promise<FallbackView> {
    options.container.replaceChildren();
    const fallback = new FallbackView(options);
    try {
      fallback.#view = new View(fallback.#viewOptions(options.request));
      if (isFallback) options.events.onReplaced('unable');
    } catch (error) {
      console.info('No map on WebGL, so it is drawn as SVG:', error);
      await fallback.#fallBack('unable');
    }
    return fallback;
  }

  /** Whether it draws tiles; not before it stands, nor as SVG. */
  get drawsTiles(): boolean {
    return this.#view?.drawsTiles ?? false;
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

  setGround(ground: MapGround): void {
    this.#options = { ...this.#options, ground };
    this.#view?.setGround(ground);
  }

  /** Names keep away from what lies over the map now, the bar of its scale among it. */
  avoidOverlays(): void {
    const covered = [...coveredIn(this.#room()), ...scaleBoxOn(this.#options.container)];
    if (JSON.stringify(covered) === JSON.stringify(this.#covered)) return;
    this.#covered = covered;
    this.#view?.setCovered(covered);
  }

  setPadding(padding: Padding): void {
    this.#options = { ...this.#options, padding };
    this.#view?.setPadding(padding);
    this.fitAgain();
    this.avoidOverlays();
  }

  setLabel(label: string): void {
    this.#options = { ...this.#options, label };
    this.#view?.setLabel(label);
  }

  moveTo(request: CameraRequest): void {
    this.#requested.moveTo(request);
  }

  /** Fits the last request to the current size of the map. */
  fitAgain(): void {
    this.#requested.fitAgain(this.#wasIdle);
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
    this.#requested.follow(camera);
    this.#view?.follow(camera);
  }

  settle(): void {
    this.#view?.settle();
  }

  panBy(x: number, y: number): void {
    this.#release();
    this.#view?.panBy(x, y);
  }

  zoomBy(steps: number): void {
    this.#release();
    this.#view?.zoomBy(steps);
  }

  turnNorth(): void {
    this.#release();
    this.#view?.turnNorth();
  }

  pixelsOf(position: Position): Pixels | null {
    return this.#view?.pixelsOf(position) ?? null;
  }

  positionAt(x: number, y: number): Position | null {
    return this.#view?.positionAt(x, y) ?? null;
  }

  /** The part of the map beside the panel, and what lies over it, in CSS pixels of its element. */
  openPart(): OpenPart {
    const room = this.#room();
    return { whole: uncovered(room), overlays: room.overlays };
  }

  visible(): FeatureId[] {
    return this.#view?.visible() ?? [];
  }

  dispose(): void {
    this.#resizing.disconnect();
    clearTimeout(this.#timer);
    this.#disposeView();
  }

  /** The reader takes the map over. */
  #release(): void {
    this.#requested.release();
    this.#onUserView();
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
    else if (this.#hadRoom) this.#requested.jumpToFitted();
  }

  #viewOptions(request: CameraRequest | null): MapViewOptions {
    const room = this.#room();
    this.#covered = coveredIn(room);
    return { ...this.#options, covered: this.#covered, camera: request && cameraFor(request.target, room) };
  }

  /** Replaces the view by an SVG map with the same content, camera and focus. */
  async #fallBack(cause: MapLoss): Promise<void> {
    if (this.#lost) return;
    this.#lost = true;
    const SvgView = await loadSvgView();
    const { container } = this.#options;
    const focused = container.contains(document.activeElement);
    this.#disposeView();
    container.replaceChildren();
    const { camera: settled, pending: request } = this.#requested;
    this.#view = new SvgView({ ...this.#viewOptions(request), ...(settled ? { camera: settled } : {}) });
    if (settled && request) this.#requested.jumpToFitted();
    this.#view.setMarker(this.#marker);
    this.#view.setPin(this.#pin);
    if (focused) container.querySelector<HTMLElement>('[role=application]')?.focus();
    this.#onReplaced(cause);
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
