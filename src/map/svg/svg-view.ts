import type { Position } from 'geojson';
import type { FeatureId } from '../../content/model';
import type { Padding, Pixels } from '../../geometry/pixels';
import type { Rect } from '../../geometry/rect';
import type { Camera } from '../../state/camera';
import type { MapHighlight, MapRecord } from '../../state/map-record';
import type { MapGround } from '../ground';
import { listenForLongPress } from '../long-press';
import { pinElement, rideElement } from '../map-marker';
import type { GestureTexts, MapEvents, MapSources, MapView, MapViewOptions } from '../map-view';
import { pick } from '../pick';
import { type PointerQueries, reportHover, reportPress } from '../pointer-target';
import { scaleBar, showScale } from '../scale-bar';
import { TITLES } from '../style/layers/titles';
import { GestureHint } from './gesture-hint';
import { Gestures } from './gestures';
import { disputeNear, hitsIn, hitsNear } from './hits';
import { keyMove } from './keys';
import { PinnedElement } from './pinned-element';
import type { SceneLayout } from './scene-layout';
import { SceneRenderer } from './scene-renderer';
import { SvgCamera } from './svg-camera';
import { whenShown } from './when-shown';

/** The map without WebGL: the same data, style and port, drawn as SVG. It neither rotates nor tilts. */
export class SvgView implements MapView {
  readonly drawsTiles = false;
  readonly #container: HTMLElement;
  readonly #root = element('svg-map');
  readonly #scale = element('map-scale');
  readonly #marker = new PinnedElement(rideElement(), 'middle');
  readonly #pin = new PinnedElement(pinElement(), 'bottom');
  readonly #events: MapEvents;
  readonly #camera: SvgCamera;
  readonly #renderer: SceneRenderer;
  readonly #resizing: ResizeObserver;
  readonly #queries: PointerQueries;
  #record: MapRecord;
  /** Whether a ride moves the camera with each frame; its steps are no views to settle on. */
  #following = false;

  constructor({
    container,
    basemap,
    sources,
    ground = null,
    record,
    highlight,
    camera,
    padding,
    covered,
    label,
    gestures,
    events,
  }: MapViewOptions) {
    this.#container = container;
    this.#events = events;
    this.#record = record;
    this.#camera = new SvgCamera(sizeOf(container), padding, {
      onMove: () => this.#move(),
      onRest: () => this.#rest(),
    });
    const picture = element('svg-picture');
    this.#renderer = new SceneRenderer(
      picture,
      basemap,
      { record, highlight, sources, ground, covered },
      this.#camera.transform(),
      () => events.onRender(),
    );
    this.#queries = queriesOf(this.#renderer, this.#camera);
    this.#root.append(picture, this.#marker.element, this.#pin.element);
    this.#prepareRoot(label);
    container.append(this.#root, this.#scale);
    this.#listen(gestures);
    if (record.onlineAttempt > 0) events.onOnline({ kind: 'unable' });
    if (camera) this.moveTo(camera, false);
    else this.#rest();
    this.#resizing = new ResizeObserver(() => this.#resize());
    this.#resizing.observe(container);
    void whenShown(picture).then(() => events.onIdle());
  }

  setRecord(record: MapRecord): void {
    if (record.onlineAttempt !== this.#record.onlineAttempt)
      this.#events.onOnline({ kind: record.onlineAttempt > 0 ? 'unable' : 'off' });
    this.#record = record;
    this.#renderer.show({ record });
    this.#measure();
  }

  setHighlight(highlight: MapHighlight | null): void {
    this.#renderer.show({ highlight });
  }

  setSources(sources: MapSources): void {
    this.#renderer.show({ sources });
  }

  setGround(ground: MapGround): void {
    this.#renderer.show({ ground });
  }

  setLabel(label: string): void {
    this.#root.setAttribute('aria-label', label);
  }

  setCovered(covered: readonly Rect[]): void {
    this.#renderer.show({ covered });
  }

  setPadding(padding: Padding): void {
    this.#camera.setPadding(padding);
  }

  moveTo(camera: Camera, animate: boolean): void {
    this.#following = false;
    this.#camera.moveTo(camera, animate);
  }

  follow(camera: Camera): void {
    this.#following = true;
    this.#camera.jumpTo(camera);
  }

  settle(): void {
    this.#following = false;
    this.#rest();
  }

  setMarker(position: Position | null): void {
    this.#marker.moveTo(position, this.#camera.transform());
  }

  setPin(position: Position | null): void {
    this.#pin.moveTo(position, this.#camera.transform());
  }

  panBy(x: number, y: number): void {
    this.#camera.panBy(x, y);
  }

  zoomBy(steps: number): void {
    if (this.#following) this.#zoomWhileFollowing(steps);
    else this.#camera.zoomBy(steps);
  }

  /** It is never turned. */
  turnNorth(): void {}

  visible(): FeatureId[] {
    const layout = this.#renderer.layout();
    if (layout === null) return [];
    const { box } = layout.transform;
    const hits = hitsIn(layout, box, { x: 0, y: 0 }).filter(({ styleLayer }) => styleLayer !== TITLES);
    return [...new Set(hits.map(({ id }) => id))];
  }

  positionAt(x: number, y: number): Position {
    return this.#camera.transform().unproject({ x, y });
  }

  pixelsOf(position: Position): Pixels {
    return this.#camera.transform().project(position);
  }

  dispose(): void {
    this.#camera.stop();
    this.#resizing.disconnect();
    this.#renderer.clear();
    this.#root.remove();
    this.#scale.remove();
  }

  #prepareRoot(label: string): void {
    this.#root.tabIndex = 0;
    this.#root.setAttribute('role', 'application');
    this.#root.setAttribute('aria-label', label);
  }

  #listen(gestures: GestureTexts | null): void {
    const hint = gestures && new GestureHint(this.#root, gestures);
    new Gestures(this.#root, this.#camera, gestures !== null, {
      onUserMove: () => this.#onUserMove(),
      onWheel: (zoom, at) => {
        this.#events.onUserView();
        if (this.#following) this.#zoomWhileFollowing(zoom);
        else this.#camera.wheel(zoom, at);
      },
      onIgnored: (what) => hint?.show(what),
      onPress: (at, by) => reportPress(this.#queries, this.#events, at, by),
      onHover: (at) => this.#hover(at),
    });
    listenForLongPress(this.#root, (x, y) => this.#events.onInspect(this.positionAt(x, y)));
    this.#root.addEventListener('keydown', (event) => this.#pressKey(event));
  }

  #pressKey(event: KeyboardEvent): void {
    const move = keyMove(event);
    if (move === null) return;
    event.preventDefault();
    this.#events.onUserView();
    if ('zoom' in move) {
      this.zoomBy(move.zoom);
    } else {
      this.#onUserMove();
      this.panBy(...move.pan);
    }
  }

  /** Zooms at once during a ride, and reports the zoom, so that the ride keeps it. */
  #zoomWhileFollowing(steps: number): void {
    const { zoom, ...camera } = this.#camera.current();
    this.#camera.jumpTo({ ...camera, zoom: zoom + steps });
    this.#events.onZoom(this.#camera.current().zoom);
  }

  #onUserMove(): void {
    this.#following = false;
    this.#events.onUserView();
    this.#events.onUserMove();
  }

  #hover(at: Pixels | null): void {
    if (at && !this.#renderer.isFresh) return;
    this.#root.classList.toggle('over-feature', reportHover(this.#queries, this.#events, at));
  }

  #move(): void {
    this.#renderer.moveTo(this.#camera.transform());
    for (const pinned of [this.#marker, this.#pin]) pinned.place(this.#camera.transform());
    this.#measure();
  }

  #rest(): void {
    if (this.#following) return;
    if (!this.#renderer.isFresh) this.#renderer.draw();
    this.#events.onSettle(this.#camera.current(), this.#camera.bounds());
  }

  #resize(): void {
    const { x, y } = sizeOf(this.#container);
    const { size } = this.#camera.transform();
    if (x !== size.x || y !== size.y) this.#camera.resize({ x, y });
  }

  #measure(): void {
    const transform = this.#camera.transform();
    showScale(this.#scale, scaleBar(transform.middleLat, transform.worldPx, this.#record.lang));
  }
}

function queriesOf(renderer: SceneRenderer, camera: SvgCamera): PointerQueries {
  const ask = <Answer>(fallback: Answer, of: (layout: SceneLayout) => Answer): Answer => {
    const layout = renderer.layout();
    return layout ? of(layout) : fallback;
  };
  return {
    featuresAt: (at, reachPx) =>
      ask<readonly FeatureId[]>([], (layout) => pick(hitsNear(layout, at, reachPx), reachPx)),
    disputeAt: (at, reachPx) => ask<string | null>(null, (layout) => disputeNear(layout, at, reachPx)),
    positionOf: (at) => camera.transform().unproject(at),
  };
}

function element(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Pixels => ({ x: clientWidth, y: clientHeight });
