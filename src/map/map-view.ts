import type { FeatureCollection, Position } from 'geojson';
import type { FeatureId } from '../content/model';
import type { Bounds } from '../geometry/bounds';
import type { Padding, Pixels } from '../geometry/pixels';
import type { Camera } from '../state/camera';
import type { MapHighlight, MapRecord } from '../state/map-record';
import type { Basemap } from './basemap';

/** How a map in another page's frame is moved, for a reader who tries what scrolls that page. */
export interface GestureTexts {
  readonly wheel: string;
  readonly wheelMac: string;
  readonly fingers: string;
}

/** The data that a map draws, in the shapes its style expects. */
export interface MapSources {
  /** Points of all content layers. */
  readonly points: FeatureCollection;
  /** Lines of all content layers. */
  readonly lines: FeatureCollection;
  /** Outlines of all content layers. */
  readonly areas: FeatureCollection;
  /** Label points of the basemap. */
  readonly placeNames: FeatureCollection;
}

/** What a map tells the explorer. */
export interface MapEvents {
  onSelect(id: FeatureId): void;
  /** A press on nothing, or a long one of a finger on anything. */
  onInspect(position: Position): void;
  onHighlight(id: FeatureId | null): void;
  /** The camera stands still again. */
  onSettle(camera: Camera, view: Bounds): void;
  /** The reader's own hand moves the map. */
  onUserMove(): void;
  /** The reader changes the view, be it only its zoom: what was asked for is no longer what is to be seen. */
  onUserView(): void;
  /** The reader zoomed while the map went along with a ride, which goes on at that zoom. */
  onZoom(zoom: number): void;
  /** What is on screen has been drawn anew. */
  onRender(): void;
  /** The first still picture with all its first layers. */
  onIdle(): void;
  /** Something that the reader should know of. */
  onError(message: string): void;
  /** It can draw no more, and another has to take its place. */
  onLost(cause: MapLoss): void;
}

/** Why a map can no longer be drawn: the graphics card went away, or it cannot be drawn so at all. */
export type MapLoss = 'graphics' | 'unable';

/** What a map is made from. */
export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly basemap: Basemap;
  readonly sources: MapSources;
  readonly record: MapRecord;
  readonly highlight: MapHighlight | null;
  /** Where it begins. */
  readonly camera: Camera | null;
  readonly padding: Padding;
  /** What it is called, and how its keys work, in the reader's language. */
  readonly label: string;
  /** If not null, wheel and finger belong to the page around, and the map takes Ctrl and two fingers. */
  readonly gestures: GestureTexts | null;
  readonly events: MapEvents;
}

/** The narrow port between the explorer and whatever draws its map. What is asked of the camera comes to it reckoned. */
export interface MapView {
  setRecord(record: MapRecord): void;
  /** Highlights what has the pointer or the focus, in place of what was highlighted before; null: nothing. */
  setHighlight(highlight: MapHighlight | null): void;
  setSources(sources: MapSources): void;
  setPadding(padding: Padding): void;
  /** What the map is called, and how its keys work, in the reader's language. */
  setLabel(label: string): void;
  /** @param animate whether the reader should see the way there */
  moveTo(camera: Camera, animate: boolean): void;
  /** Shows where a ride stands, or nowhere. Called with each frame of a ride. */
  setMarker(position: Position | null): void;
  /** Marks the place that the reader asks about, or none. */
  setPin(position: Position | null): void;
  /**
   * Goes along with a ride: the camera is there at once, or where the reader is zooming, right after; nobody is told
   * until {@link settle}.
   */
  follow(camera: Camera): void;
  /** Says where the camera stands after it went along. */
  settle(): void;
  panBy(x: number, y: number): void;
  zoomBy(steps: number): void;
  /** Ids of the features now on screen, in no order. */
  visible(): FeatureId[];
  /** The position under a point of the map's box, in CSS pixels. */
  positionAt(x: number, y: number): Position;
  /** The point of the map's box, in CSS pixels, at which a position lies. */
  pixelsOf(position: Position): Pixels;
  dispose(): void;
}
