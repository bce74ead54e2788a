import type { FeatureCollection, Position } from 'geojson';
import type { Bounds, FeatureId } from '../content/model';
import type { Camera, CameraGoal } from '../state/camera';
import type { MapRecord } from '../state/map-record';

/** Sides of the map that something covers, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

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
  /** A press on nothing. */
  onSelectNothing(position: Position): void;
  onPoint(id: FeatureId | null): void;
  /** The camera stands still again. */
  onSettle(camera: Camera, view: Bounds): void;
  /** The reader's own hand moves the map. */
  onHand(): void;
  /** The first still picture with all its first layers. */
  onIdle(): void;
  /** Something that the reader should know of. */
  onTrouble(message: string): void;
}

/** The narrow port between the explorer and whatever draws its map. */
export interface MapView {
  setRecord(record: MapRecord): void;
  setSources(sources: MapSources): void;
  setPadding(padding: Padding): void;
  /** What the map is called, and how its keys work, in the reader's language. */
  setLabel(label: string): void;
  moveTo(goal: CameraGoal): void;
  /** Shows where a ride stands, or nowhere. Called with each frame of a ride. */
  setMarker(position: Position | null): void;
  /** Goes along with a ride: the camera is there at once, and nobody is told until {@link settle}. */
  follow(camera: Camera): void;
  /** Says where the camera stands after it went along. */
  settle(): void;
  panBy(x: number, y: number): void;
  zoomBy(steps: number): void;
  /** Ids of the features now on screen, in no order. */
  visible(): FeatureId[];
  /** The position under a point of the map's box, in CSS pixels. */
  positionAt(x: number, y: number): Position;
  dispose(): void;
}
