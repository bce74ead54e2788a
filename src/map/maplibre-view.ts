import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Bounds, FeatureId } from '../content/model';
import type { Camera, CameraGoal } from '../state/camera';
import type { MapRecord } from '../state/map-record';
import type { Basemap } from './basemap';
import { flightDuration, panToReveal, usablePadding } from './camera-math';
import { FeatureLights } from './feature-lights';
import type { MapEvents, MapSources, MapView, Padding } from './map-view';
import { addMarkerImages } from './marker-resolver';
import { type Hit, pick, TARGET_LAYERS } from './pick';
import { ANY_YEAR, type StyleState } from './style/filters';
import { mapStyle } from './style/style';
import { whenStill } from './when-still';

setWorkerUrl(workerUrl);

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** How far from a feature a press still means it, in CSS pixels. */
const REACH = { mouse: 5, touch: 14 };

interface Options {
  readonly container: HTMLElement;
  readonly basemap: Basemap;
  readonly sources: MapSources;
  readonly record: MapRecord;
  readonly goal: CameraGoal | null;
  readonly padding: Padding;
  /** What the canvas is called in the reader's language. */
  readonly label: string;
  readonly events: MapEvents;
}

/** The map on WebGL. Throws where there is none. */
export class MapLibreView implements MapView {
  readonly #map: MapLibreMap;
  readonly #events: MapEvents;
  readonly #basemap: Basemap;
  readonly #lights: FeatureLights;
  #sources: MapSources;
  #record: MapRecord;
  #padding: Padding = NO_PADDING;

  constructor({ container, basemap, sources, record, goal, padding, label, events }: Options) {
    this.#events = events;
    this.#basemap = basemap;
    this.#sources = sources;
    this.#record = record;
    this.#map = new MapLibreMap({
      container,
      style: mapStyle(record.theme, basemap, sources),
      globalState: { ...styleState(record) },
      attributionControl: false,
      // The theme's style is made here and checked by the tests.
      validateStyle: false,
      fadeDuration: 120,
      maxZoom: 17,
      minZoom: 0.8,
      maxPitch: 60,
      localIdeographFontFamily: false,
    });
    this.#lights = new FeatureLights(this.#map);
    this.#padding = padding;
    this.#prepareCanvas(label);
    addMarkerImages(this.#map, () => this.#record.theme);
    this.#listen();
    if (goal) this.moveTo({ ...goal, animate: false });
    whenStill(this.#map, () => events.onIdle());
  }

  setRecord(record: MapRecord): void {
    const before = this.#record;
    this.#record = record;
    if (record.theme !== before.theme) {
      this.#map.setStyle(mapStyle(record.theme, this.#basemap, this.#sources), { diff: true });
    }
    const [old, next] = [styleState(before), styleState(record)];
    for (const key of Object.keys(next) as (keyof StyleState)[]) {
      if (String(old[key]) !== String(next[key])) this.#map.setGlobalStateProperty(key, next[key]);
    }
    this.#lights.show(record);
  }

  setSources(sources: MapSources): void {
    this.#sources = sources;
    for (const id of ['points', 'lines', 'areas'] as const) {
      const source = this.#map.getSource(id);
      if (source && 'setData' in source) (source as { setData(data: unknown): void }).setData(sources[id]);
    }
  }

  setLabel(label: string): void {
    this.#map.getCanvas().setAttribute('aria-label', label);
  }

  setPadding(padding: Padding): void {
    this.#padding = padding;
    this.#map.easeTo({ padding: this.#usablePadding(), duration: this.#duration(250) });
  }

  moveTo({ target, animate }: CameraGoal): void {
    const padding = this.#usablePadding();
    if (target.kind === 'reveal') {
      const pan = panToReveal(this.#map.project(target.position as [number, number]), this.#size(), padding);
      if (pan) this.panBy(pan.x, pan.y);
      return;
    }
    const camera = this.#cameraFor(target, padding);
    const { zoom, lat, lon, bearing, pitch } = camera;
    const duration = animate ? this.#duration(flightDuration(this.#camera(), camera)) : 0;
    const options = { center: [lon, lat] as [number, number], zoom, bearing, pitch, padding };
    if (duration === 0) this.#map.jumpTo(options);
    else this.#map.flyTo({ ...options, duration, curve: 1.3 });
  }

  panBy(x: number, y: number): void {
    this.#map.panBy([x, y], { duration: this.#duration(300) });
  }

  zoomBy(steps: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: this.#duration(300) });
  }

  visible(): FeatureId[] {
    const features = this.#map.queryRenderedFeatures({ layers: this.#present() });
    return [...new Set(features.map(({ properties }) => String(properties.id)))];
  }

  positionAt(x: number, y: number): [number, number] {
    return this.#map.unproject([x, y]).toArray();
  }

  dispose(): void {
    this.#map.remove();
  }

  #prepareCanvas(label: string): void {
    const canvas = this.#map.getCanvas();
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', label);
    this.#map.addControl(new ScaleControl({ maxWidth: 110 }), 'bottom-right');
    this.#map.dragRotate.enable();
  }

  #listen(): void {
    const map = this.#map;
    map.on('click', ({ point, originalEvent }) => {
      const touch = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
      const id = this.#featureAt(point, touch ? REACH.touch : REACH.mouse);
      if (id === null) this.#events.onSelectNothing(this.positionAt(point.x, point.y));
      else this.#events.onSelect(id);
    });
    map.on('mousemove', ({ point }) => {
      const id = this.#featureAt(point, REACH.mouse);
      map.getCanvas().style.cursor = id === null ? '' : 'pointer';
      this.#events.onPoint(id);
    });
    map.on('mouseout', () => this.#events.onPoint(null));
    map.on('moveend', () => this.#events.onSettle(this.#camera(), this.#view()));
    map.on('error', ({ error }) => this.#events.onTrouble(error.message));
    // A style that was loaded anew, as after a lost context, has forgotten what was lit.
    map.on('style.load', () => this.#lights.showAgain(this.#record));
  }

  #featureAt(point: { x: number; y: number }, reach: number): FeatureId | null {
    const box: [[number, number], [number, number]] = [
      [point.x - reach, point.y - reach],
      [point.x + reach, point.y + reach],
    ];
    const hits = this.#map.queryRenderedFeatures(box, { layers: this.#present() }).map(
      ({ properties, layer, geometry }): Hit => ({
        id: String(properties.id),
        styleLayer: layer.id,
        distance: geometry.type === 'Point' ? this.#pixelsTo(geometry.coordinates, point) : 0,
      }),
    );
    return pick(hits);
  }

  #pixelsTo(position: number[], point: { x: number; y: number }): number {
    const place = this.#map.project(position as [number, number]);
    return Math.hypot(place.x - point.x, place.y - point.y);
  }

  /** Target layers that the style has by now. */
  #present(): string[] {
    return TARGET_LAYERS.filter((id) => this.#map.getLayer(id) !== undefined);
  }

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter().wrap();
    return {
      zoom: this.#map.getZoom(),
      lat,
      lon: lng,
      bearing: this.#map.getBearing(),
      pitch: this.#map.getPitch(),
    };
  }

  #cameraFor(target: Exclude<CameraGoal['target'], { kind: 'reveal' }>, padding: Padding): Camera {
    if (target.kind === 'camera') return target.camera;
    const [west, south, east, north] = target.bounds;
    const box: [[number, number], [number, number]] = [
      [west, south],
      [east, north],
    ];
    const room = {
      top: padding.top + 36,
      right: padding.right + 36,
      bottom: padding.bottom + 36,
      left: padding.left + 36,
    };
    this.#map.setPadding(NO_PADDING);
    const fitted = this.#map.cameraForBounds(box, { padding: room, maxZoom: target.maxZoom });
    this.#map.setPadding(padding);
    if (!fitted?.center || fitted.zoom === undefined) return this.#camera();
    return { zoom: fitted.zoom, lat: (south + north) / 2, lon: (west + east) / 2, bearing: 0, pitch: 0 };
  }

  /** Bounds of the uncovered part; of a map seen at an angle, those of its corners. */
  #view(): Bounds {
    const [size, padding] = [this.#size(), this.#usablePadding()];
    const corners = [padding.left, size.x - padding.right].flatMap((x) =>
      [padding.top, size.y - padding.bottom].map((y) => this.positionAt(x, y)),
    );
    const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
    return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  }

  #size(): { x: number; y: number } {
    const { clientWidth: x, clientHeight: y } = this.#map.getContainer();
    return { x, y };
  }

  #usablePadding(): Padding {
    return usablePadding(this.#padding, this.#size());
  }

  /** A duration, or none for a reader who prefers reduced motion. */
  #duration(milliseconds: number): number {
    return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
  }
}

function styleState({ layers, only, year, lang }: MapRecord): StyleState {
  return { layers, narrowed: only !== null, only: only ?? [], year: year ?? ANY_YEAR, lang };
}
