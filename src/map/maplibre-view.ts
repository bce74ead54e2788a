import type { Position } from 'geojson';
import { Map as MapLibreMap, type MapOptions, Marker, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { FeatureId } from '../content/model';
import type { Camera, CameraGoal } from '../state/camera';
import type { MapRecord } from '../state/map-record';
import type { Basemap } from './basemap';
import { ZOOMS } from './camera-math';
import { ContextWatch } from './context-watch';
import { FeatureLights } from './feature-lights';
import { listenForLongPress } from './long-press';
import type { GestureTexts, MapEvents, MapSources, MapView, MapViewOptions, Padding } from './map-view';
import { MapLibreCamera } from './maplibre-camera';
import { addMarkerImages } from './marker-resolver';
import { type Hit, pick, REACH, TARGET_LAYERS } from './pick';
import { markerElement, RideMarker } from './ride-marker';
import type { StyleState } from './style/filters';
import { mapStyle } from './style/style';
import { styleState } from './style/style-state';
import { whenStill } from './when-still';

setWorkerUrl(workerUrl);

/** The map on WebGL. Throws where there is none. */
export class MapLibreView implements MapView {
  readonly #map: MapLibreMap;
  readonly #events: MapEvents;
  readonly #basemap: Basemap;
  readonly #lights: FeatureLights;
  readonly #camera: MapLibreCamera;
  readonly #marker: RideMarker;
  /** Not so while the graphics card has taken its context: what is said meanwhile, it is told when it is back. */
  #awake = true;
  #sources: MapSources;
  #record: MapRecord;
  /** What of that the map has been told. */
  #told: { readonly sources: MapSources; readonly record: MapRecord };
  /** Whether the camera goes along with something, and its steps are no views to settle on. */
  #following = false;
  /** Where it is on its way to. */
  #aimed: CameraGoal | null = null;
  /** Where it is to be once the reader has zoomed. */
  #awaited: Camera | null = null;

  constructor({
    container,
    basemap,
    sources,
    record,
    goal,
    padding,
    label,
    gestures,
    events,
  }: MapViewOptions) {
    this.#events = events;
    this.#basemap = basemap;
    this.#sources = sources;
    this.#record = record;
    this.#told = { sources, record };
    this.#map = new MapLibreMap({
      container,
      style: mapStyle(record.theme, basemap, sources),
      globalState: { ...styleState(record) },
      attributionControl: false,
      // The theme's style is made here and checked by the tests.
      validateStyle: false,
      fadeDuration: 120,
      maxZoom: ZOOMS.most,
      minZoom: ZOOMS.least,
      maxPitch: 60,
      localIdeographFontFamily: false,
      ...cooperation(gestures),
    });
    this.#lights = new FeatureLights(this.#map);
    this.#camera = new MapLibreCamera(this.#map, padding);
    this.#marker = new RideMarker(this.#map, new Marker({ element: markerElement() }));
    this.#prepareCanvas(label);
    addMarkerImages(this.#map, () => this.#record.theme);
    this.#listen();
    if (goal) this.moveTo({ ...goal, animate: false });
    whenStill(this.#map, () => events.onIdle());
  }

  setRecord(record: MapRecord): void {
    this.#record = record;
    this.#tell();
  }

  setSources(sources: MapSources): void {
    this.#sources = sources;
    this.#tell();
  }

  setLabel(label: string): void {
    this.#map.getCanvas().setAttribute('aria-label', label);
  }

  setPadding(padding: Padding): void {
    this.#camera.setPadding(padding);
  }

  moveTo(goal: CameraGoal): void {
    this.#leave();
    this.#aimed = goal;
    this.#camera.moveTo(goal);
  }

  follow(camera: Camera): void {
    this.#following = true;
    this.#awaited = this.#map.isZooming() ? camera : null;
    if (this.#awaited === null) this.#camera.jumpTo(camera);
  }

  settle(): void {
    this.#following = false;
    if (this.#awaited === null) this.#events.onSettle(this.#camera.now(), this.#camera.view());
  }

  setMarker(position: Position | null): void {
    this.#marker.moveTo(position);
  }

  panBy(x: number, y: number): void {
    this.#camera.panBy(x, y);
  }

  zoomBy(steps: number): void {
    this.#camera.zoomBy(steps);
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

  /** Tells the map what it does not know yet. */
  #tell(): void {
    if (!this.#awake) return;
    const [before, record, sources] = [this.#told, this.#record, this.#sources];
    this.#told = { sources, record };
    if (sources !== before.sources) this.#giveSources();
    if (record.theme !== before.record.theme) {
      this.#map.setStyle(mapStyle(record.theme, this.#basemap, sources), { diff: true });
    }
    const [old, next] = [styleState(before.record), styleState(record)];
    for (const key of Object.keys(next) as (keyof StyleState)[]) {
      if (String(old[key]) !== String(next[key])) this.#map.setGlobalStateProperty(key, next[key]);
    }
    this.#lights.show(record);
  }

  #giveSources(): void {
    const data = { ...this.#sources, 'place-names': this.#sources.placeNames };
    for (const id of ['points', 'lines', 'areas', 'place-names'] as const) {
      const source = this.#map.getSource(id);
      if (source && 'setData' in source) (source as { setData(data: unknown): void }).setData(data[id]);
    }
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
    listenForLongPress(map.getCanvasContainer(), (x, y) =>
      this.#events.onSelectNothing(this.positionAt(x, y)),
    );
    map.on('mousemove', ({ point }) => {
      const id = this.#featureAt(point, REACH.mouse);
      map.getCanvas().style.cursor = id === null ? '' : 'pointer';
      this.#events.onPoint(id);
    });
    map.on('mouseout', () => this.#events.onPoint(null));
    this.#listenToMoves();
    map.on('idle', () => this.#events.onDrawn());
    map.on('error', ({ error }) => this.#events.onTrouble(error.message));
    const watch = new ContextWatch(() => this.#events.onLost());
    map.on('webglcontextlost', () => {
      this.#awake = false;
      watch.lost(performance.now());
    });
    map.on('webglcontextrestored', () => watch.restored());
    // A style that was loaded anew, as after a lost context, has forgotten what was lit.
    map.on('style.load', () => {
      this.#awake = true;
      this.#tell();
      this.#lights.showAgain(this.#record);
    });
  }

  #listenToMoves(): void {
    const map = this.#map;
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent && !isZoom(originalEvent)) this.#hand();
    });
    // A map that is moved with each frame would not let itself be dragged.
    for (const press of ['mousedown', 'touchstart'] as const) {
      map.on(press, () => {
        if (this.#following) this.#hand();
      });
    }
    map.on('zoomend', () => {
      if (!this.#following && this.#awaited === null) return;
      this.#events.onZoom(map.getZoom());
      if (this.#awaited) this.#awaited = { ...this.#awaited, zoom: map.getZoom() };
    });
    map.on('moveend', () => this.#rest());
    // A flight aims at the middle of a map that has another size now.
    map.on('resize', () => {
      if (this.#aimed && map.isMoving()) this.#camera.moveTo(this.#aimed);
    });
  }

  #hand(): void {
    this.#leave();
    this.#events.onHand();
  }

  #leave(): void {
    this.#following = false;
    this.#awaited = null;
    this.#aimed = null;
  }

  #rest(): void {
    const awaited = this.#awaited;
    if (!this.#map.isMoving()) this.#aimed = null;
    if (awaited === null) {
      if (!this.#following) this.settle();
    } else if (!this.#map.isZooming()) {
      this.#awaited = null;
      this.#camera.jumpTo(awaited);
    }
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
    if (!this.#awake) return [];
    return TARGET_LAYERS.filter((id) => this.#map.getLayer(id) !== undefined);
  }
}

/** Whether a hand on the map only zooms: by the wheel, or by a key. */
function isZoom(event: Event): boolean {
  return event instanceof WheelEvent || (event instanceof KeyboardEvent && !event.key.startsWith('Arrow'));
}

function cooperation(gestures: GestureTexts | null): Partial<MapOptions> {
  if (gestures === null) return {};
  return {
    cooperativeGestures: true,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': gestures.wheel,
      'CooperativeGesturesHandler.MacHelpText': gestures.wheelMac,
      'CooperativeGesturesHandler.MobileHelpText': gestures.fingers,
    },
  };
}
