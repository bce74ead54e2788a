import type { Position } from 'geojson';
import type { FeatureId } from '../content/model';
import type { Renderer } from '../state/address';
import type { Camera, CameraGoal } from '../state/camera';
import type { MapRecord } from '../state/map-record';
import type { MapSources, MapView, MapViewOptions, Padding } from './map-view';

type ViewClass = new (options: MapViewOptions) => MapView;

const loadSvgView = async (): Promise<ViewClass> => (await import('./svg/svg-view')).SvgView;
const loadWebglView = async (): Promise<ViewClass> => (await import('./maplibre-view')).MapLibreView;

/** A frame that is shut off from its own origin may start no worker, and MapLibre needs one. */
const isShutOff = () => globalThis.origin === 'null';

/** Loads what draws the map: as the reader asks, else on WebGL where that can be. */
export const loadView = (renderer: Renderer | null): Promise<ViewClass> =>
  renderer === 'svg' || isShutOff() ? loadSvgView() : loadWebglView().catch(loadSvgView);

/** A map that goes on as SVG where WebGL is missing or is lost for good, with all that it showed. */
export class LastingView implements MapView {
  /** What a view would be made from now. */
  #options: MapViewOptions;
  /** Where it last stood still. */
  #camera: Camera | null = null;
  /** Where it was asked to go since then. */
  #goal: CameraGoal | null;
  #marker: Position | null = null;
  #view: MapView | null = null;

  private constructor(options: MapViewOptions) {
    const { events } = options;
    this.#goal = options.goal;
    this.#options = {
      ...options,
      events: {
        ...events,
        onSettle: (camera, view) => {
          [this.#camera, this.#goal] = [camera, null];
          events.onSettle(camera, view);
        },
        onLost: () => {
          void this.#goOn().then(events.onLost, (error) => events.onTrouble(String(error)));
        },
      },
    };
  }

  /** Opens a view; if it cannot be drawn so, as SVG. */
  static async open(View: ViewClass, options: MapViewOptions): Promise<LastingView> {
    const lasting = new LastingView(options);
    try {
      lasting.#view = new View(lasting.#options);
    } catch (error) {
      console.info('No map on WebGL, so it is drawn as SVG:', error);
      await lasting.#goOn();
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
  }

  setLabel(label: string): void {
    this.#options = { ...this.#options, label };
    this.#view?.setLabel(label);
  }

  moveTo(goal: CameraGoal): void {
    this.#goal = goal;
    this.#view?.moveTo(goal);
  }

  setMarker(position: Position | null): void {
    this.#marker = position;
    this.#view?.setMarker(position);
  }

  follow(camera: Camera): void {
    this.#camera = camera;
    this.#view?.follow(camera);
  }

  settle(): void {
    this.#view?.settle();
  }

  panBy(x: number, y: number): void {
    this.#view?.panBy(x, y);
  }

  zoomBy(steps: number): void {
    this.#view?.zoomBy(steps);
  }

  visible(): FeatureId[] {
    return this.#view?.visible() ?? [];
  }

  positionAt(x: number, y: number): Position {
    return this.#view?.positionAt(x, y) ?? [];
  }

  dispose(): void {
    this.#view?.dispose();
    this.#view = null;
  }

  /** Puts an SVG map in place of the one before, with the same view, and the focus where it was. */
  async #goOn(): Promise<void> {
    const SvgView = await loadSvgView();
    const { container } = this.#options;
    const focused = container.contains(document.activeElement);
    this.dispose();
    container.replaceChildren();
    const [camera, goal] = [this.#camera, this.#goal];
    const stood: CameraGoal | null = camera && {
      serial: 0,
      target: { kind: 'camera', camera },
      animate: false,
    };
    this.#view = new SvgView({ ...this.#options, goal: stood ?? goal });
    if (stood && goal) this.#view.moveTo({ ...goal, animate: false });
    this.#view.setMarker(this.#marker);
    if (focused) container.querySelector<HTMLElement>('[role=application]')?.focus();
  }
}
