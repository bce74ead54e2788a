import type { Position } from 'geojson';
import { addProtocol, Map as MapLibreMap, Marker, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { FeatureId } from '../../content/model';
import { WORLD_PX } from '../../geometry/mercator';
import type { Padding, Pixels } from '../../geometry/pixels';
import type { Rect } from '../../geometry/rect';
import type { Camera } from '../../state/camera';
import type { MapHighlight, MapRecord } from '../../state/map-record';
import { ARCHIVE_SCHEME } from '../archive/archive-address';
import type { MapGround } from '../ground';
import { MapMarker, pinElement, rideElement } from '../map-marker';
import type { MapSources, MapView, MapViewOptions } from '../map-view';
import { scaleBar, showScale } from '../scale-bar';
import { CameraMoves } from './camera-moves';
import { FeatureHighlights, type HighlightInput } from './feature-highlights';
import { FrameHold } from './frame-hold';
import { mapOptions } from './map-options';
import { MapLibreCamera } from './maplibre-camera';
import { MapLibreHealth } from './maplibre-health';
import { renderedFeatures } from './maplibre-hits';
import { addMarkerImages } from './marker-resolver';
import { OnlineSwitch } from './online-switch';
import { listenToPointer } from './pointer-events';
import { StyleUpdates } from './style-updates';

setWorkerUrl(workerUrl);

/** The first frame waits no longer than this for what is not there yet: the picture of the first view stands in its place. */
const FIRST_FRAME_MS = 4000;

/** How far the map is tilted in a ride over ground that stands out. */
const TERRAIN_PITCH_DEG = 50;

/** The map on WebGL. Throws where there is none. */
export class MapLibreView implements MapView {
  readonly drawsTiles = true;
  readonly #map: MapLibreMap;
  readonly #highlights: FeatureHighlights;
  readonly #hold: FrameHold;
  readonly #camera: MapLibreCamera;
  readonly #moves: CameraMoves;
  readonly #updates: StyleUpdates;
  readonly #marker: MapMarker;
  readonly #pin: MapMarker;
  readonly #health: MapLibreHealth;
  readonly #online: OnlineSwitch;
  readonly #scale = document.createElement('div');
  #sources: MapSources;
  #ground: MapGround | null = null;
  #record: MapRecord;
  #highlight: MapHighlight | null;

  constructor({
    container,
    basemap,
    online,
    sources,
    record,
    highlight,
    camera,
    padding,
    covered,
    label,
    gestures,
    events,
  }: MapViewOptions) {
    this.#sources = sources;
    this.#record = record;
    this.#highlight = highlight;
    this.#map = new MapLibreMap(mapOptions({ container, basemap, sources, record, gestures }));
    this.#hold = new FrameHold(this.#map);
    this.#hold.start(FIRST_FRAME_MS);
    this.#highlights = new FeatureHighlights(this.#map);
    this.#camera = new MapLibreCamera(this.#map, padding);
    this.#updates = new StyleUpdates(this.#map, basemap, this.#hold, { sources, record, extensions: [] });
    this.#marker = new MapMarker(this.#map, new Marker({ element: rideElement() }));
    this.#pin = new MapMarker(this.#map, new Marker({ element: pinElement(), anchor: 'bottom' }));
    this.#prepareCanvas(label);
    addMarkerImages(this.#map, () => this.#record.theme);
    listenToPointer(this.#map, () => this.#health.hasContext, events);
    this.#moves = new CameraMoves(this.#map, this.#camera, {
      ...events,
      onSettle: (settled, view) => {
        this.#updates.settle();
        events.onSettle(settled, view);
      },
    });
    this.#updates.setCovered(covered);
    this.#map.on('move', () => this.#measure());
    for (const turn of ['rotate', 'pitch'] as const)
      this.#map.on(turn, () => events.onTurn(this.#map.getBearing(), this.#map.getPitch()));
    this.#map.on('idle', () => events.onRender());
    this.#health = new MapLibreHealth(this.#map, {
      onIdle: () => {
        events.onIdle();
        this.#online.start();
      },
      onLost: (cause) => events.onLost(cause),
      onError: (message) => events.onError(message),
      // A style that was loaded anew, as after a lost context, has no feature states.
      onStyle: () => {
        this.#update();
        this.#highlights.showAll(this.#highlighted());
      },
    });
    this.#online = new OnlineSwitch({
      servers: online,
      addProtocol,
      onExtension: () => this.#update(),
      onStatus: (status) => events.onOnline(status),
    });
    this.#online.want(record.onlineAttempt);
    this.#scale.className = 'map-scale';
    container.append(this.#scale);
    this.#measure();
    if (camera) this.moveTo(camera, false);
  }

  setRecord(record: MapRecord): void {
    this.#record = record;
    this.#online.want(record.onlineAttempt);
    this.#update();
    this.#measure();
  }

  setHighlight(highlight: MapHighlight | null): void {
    this.#highlight = highlight;
    this.#hold.interrupt();
    if (this.#health.hasContext) this.#highlights.show(this.#highlighted());
  }

  setSources(sources: MapSources): void {
    this.#sources = sources;
    this.#update();
  }

  setGround(ground: MapGround): void {
    this.#ground = ground;
    if (ground.archives) addProtocol(ARCHIVE_SCHEME, ground.archives.load);
    this.#update();
  }

  setLabel(label: string): void {
    this.#map.getCanvas().setAttribute('aria-label', label);
  }

  setCovered(covered: readonly Rect[]): void {
    this.#updates.setCovered(covered);
  }

  setPadding(padding: Padding): void {
    this.#camera.setPadding(padding);
  }

  moveTo(camera: Camera, animate: boolean): void {
    this.#moves.moveTo(camera, animate);
  }

  follow(camera: Camera): void {
    this.#hold.interrupt();
    // From above, one would not see that the ground stands out.
    const pitch = this.#map.getTerrain() ? Math.max(camera.pitch, TERRAIN_PITCH_DEG) : camera.pitch;
    this.#moves.follow({ ...camera, pitch });
  }

  settle(): void {
    this.#moves.settle();
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

  turnNorth(): void {
    this.#camera.turnNorth();
  }

  visible(): FeatureId[] {
    return this.#health.hasContext ? renderedFeatures(this.#map) : [];
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
    this.#online.end();
    this.#map.remove();
    this.#scale.remove();
  }

  /** Sends what has changed to the map; without a graphics context, once that is restored. */
  #update(): void {
    if (!this.#health.hasContext) return;
    const extensions = [this.#ground?.archives?.extension, this.#online.extension].filter(
      (one) => one != null,
    );
    this.#updates.send({ sources: this.#sources, record: this.#record, extensions });
    if (this.#ground) this.#updates.showGround(this.#ground);
    this.#highlights.show(this.#highlighted());
  }

  #highlighted(): HighlightInput {
    return { record: this.#record, highlight: this.#highlight, sources: this.#sources };
  }

  #prepareCanvas(label: string): void {
    const canvas = this.#map.getCanvas();
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', label);
    this.#map.dragRotate.enable();
  }

  #measure(): void {
    const worldPx = WORLD_PX * 2 ** this.#map.getZoom();
    showScale(this.#scale, scaleBar(this.#map.getCenter().lat, worldPx, this.#record.lang));
  }
}
