import type { Position } from 'geojson';
import { Map as MapLibreMap, type MapOptions, Marker, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { FeatureId } from '../../content/model';
import type { Padding, Pixels } from '../../geometry/pixels';
import type { Camera } from '../../state/camera';
import type { MapRecord } from '../../state/map-record';
import type { Basemap } from '../basemap';
import { TILE, ZOOMS } from '../camera-math';
import { MapMarker, pinElement, rideElement } from '../map-marker';
import type { GestureTexts, MapEvents, MapSources, MapView, MapViewOptions } from '../map-view';
import { REACH } from '../pick';
import { scaleBar, showScale } from '../scale-bar';
import type { StyleState } from '../style/filters';
import { mapStyle } from '../style/style';
import { styleState } from '../style/style-state';
import { FeatureHighlights } from './feature-highlights';
import { listenForLongPress } from './long-press';
import { MapLibreCamera } from './maplibre-camera';
import { MapLibreHealth } from './maplibre-health';
import { featureAt, featuresShown } from './maplibre-hits';
import { addMarkerImages } from './marker-resolver';

setWorkerUrl(workerUrl);

/** The map on WebGL. Throws where there is none. */
export class MapLibreView implements MapView {
  readonly #map: MapLibreMap;
  readonly #events: MapEvents;
  readonly #basemap: Basemap;
  readonly #lights: FeatureHighlights;
  readonly #camera: MapLibreCamera;
  readonly #marker: MapMarker;
  readonly #pin: MapMarker;
  readonly #health: MapLibreHealth;
  readonly #scale = document.createElement('div');
  #sources: MapSources;
  #record: MapRecord;
  /** What of that the map has been told. */
  #told: { readonly sources: MapSources; readonly record: MapRecord };
  /** Whether the camera goes along with something, and its steps are no views to settle on. */
  #following = false;
  /** Where it is on its way to. */
  #aimed: Camera | null = null;
  /** Where it is to be once the reader has zoomed. */
  #awaited: Camera | null = null;

  constructor({
    container,
    basemap,
    sources,
    record,
    camera,
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
    this.#lights = new FeatureHighlights(this.#map);
    this.#camera = new MapLibreCamera(this.#map, padding);
    this.#marker = new MapMarker(this.#map, new Marker({ element: rideElement() }));
    this.#pin = new MapMarker(this.#map, new Marker({ element: pinElement(), anchor: 'bottom' }));
    this.#prepareCanvas(label);
    addMarkerImages(this.#map, () => this.#record.theme);
    this.#listen();
    this.#health = new MapLibreHealth(this.#map, {
      onIdle: () => events.onIdle(),
      onLost: (cause) => events.onLost(cause),
      onTrouble: (message) => events.onTrouble(message),
      // A style that was loaded anew, as after a lost context, has forgotten what was lit.
      onStyle: () => {
        this.#tell();
        this.#lights.showAgain(this.#record);
      },
    });
    this.#scale.className = 'map-scale';
    container.append(this.#scale);
    this.#measure();
    if (camera) this.moveTo(camera, false);
  }

  setRecord(record: MapRecord): void {
    this.#record = record;
    this.#tell();
    this.#measure();
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

  moveTo(camera: Camera, animate: boolean): void {
    this.#leave();
    this.#aimed = camera;
    this.#camera.moveTo(camera, animate);
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

  setPin(position: Position | null): void {
    this.#pin.moveTo(position);
  }

  panBy(x: number, y: number): void {
    this.#camera.panBy(x, y);
  }

  zoomBy(steps: number): void {
    this.#camera.zoomBy(steps);
  }

  visible(): FeatureId[] {
    return this.#health.awake ? featuresShown(this.#map) : [];
  }

  positionAt(x: number, y: number): [number, number] {
    return this.#map.unproject([x, y]).toArray();
  }

  pixelsOf([lon = 0, lat = 0]: Position): Pixels {
    const { x, y } = this.#map.project([lon, lat]);
    return { x, y };
  }

  dispose(): void {
    this.#health.end();
    this.#map.remove();
    this.#scale.remove();
  }

  /** Tells the map what it does not know yet. */
  #tell(): void {
    if (!this.#health.awake) return;
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
    this.#map.dragRotate.enable();
  }

  #listen(): void {
    const map = this.#map;
    map.on('click', ({ point, originalEvent }) => {
      const touch = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
      const id = this.#featureAt(point, touch ? REACH.touch : REACH.mouse);
      if (id === null) this.#events.onInspect(this.positionAt(point.x, point.y));
      else this.#events.onSelect(id);
    });
    listenForLongPress(map.getCanvasContainer(), (x, y) => this.#events.onInspect(this.positionAt(x, y)));
    map.on('mousemove', ({ point }) => {
      const id = this.#featureAt(point, REACH.mouse);
      map.getCanvas().style.cursor = id === null ? '' : 'pointer';
      this.#events.onHighlight(id);
    });
    map.on('mouseout', () => this.#events.onHighlight(null));
    this.#listenToMoves();
    map.on('idle', () => this.#events.onDrawn());
  }

  #measure(): void {
    const worldPx = TILE * 2 ** this.#map.getZoom();
    showScale(this.#scale, scaleBar(this.#map.getCenter().lat, worldPx, this.#record.lang));
  }

  #listenToMoves(): void {
    const map = this.#map;
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent) this.#events.onOwnView();
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
    map.on('move', () => this.#measure());
    map.on('moveend', () => this.#rest());
    // A flight aims at the middle of a map that has another size now.
    map.on('resize', () => {
      if (this.#aimed && map.isMoving()) this.#camera.moveTo(this.#aimed, true);
    });
  }

  #hand(): void {
    this.#leave();
    this.#events.onUserMove();
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

  #featureAt(point: Pixels, reach: number): FeatureId | null {
    return this.#health.awake ? featureAt(this.#map, point, reach) : null;
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
