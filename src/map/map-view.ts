import type { FeatureCollection, Position } from 'geojson';
import type { ArchivedFeature } from '../content/layer-archive';
import type { FeatureId } from '../content/model';
import type { OnlineBasemap } from '../content/online-basemap';
import type { Bounds } from '../geometry/bounds';
import type { Padding, Pixels } from '../geometry/pixels';
import type { Rect } from '../geometry/rect';
import type { Camera } from '../state/camera';
import type { MapHighlight, MapRecord } from '../state/map-record';
import type { OnlineStatus } from '../state/online-status';
import type { Basemap } from './basemap';
import type { MapGround } from './ground';

/** How to move a map in a frame of another page, whose wheel and finger scroll that page. */
export interface GestureTexts {
  readonly wheel: string;
  readonly wheelMac: string;
  readonly fingers: string;
}

/** What has a name to stand beside it: a line, or a route that is drawn by its parts. */
export interface LineTitle {
  readonly id: FeatureId;
  readonly name: string;
  /** The ids of the lines that stand for it. */
  readonly parts: readonly FeatureId[];
}

/** The data that a map draws, in the shapes its style expects. */
export interface MapSources {
  /** Points of all content layers. */
  readonly points: FeatureCollection;
  /** Lines of all content layers. */
  readonly lines: FeatureCollection;
  /** Outlines of all content layers. */
  readonly areas: FeatureCollection;
  /** The names of lines and routes, in order of the layers. */
  readonly titles: readonly LineTitle[];
  /** Label points of the basemap. */
  readonly placeNames: FeatureCollection;
}

/** What a map finds under the pointer. */
export interface MapHit {
  /** The features that may be meant, the likeliest first; never empty. */
  readonly ids: readonly FeatureId[];
  /** The pointer, in CSS pixels of the map's element. */
  readonly at: Pixels;
  readonly position: Position;
}

/** The events of a map. */
export interface MapEvents {
  /** A press on features. */
  onPress(hit: MapHit): void;
  /** A press on a border about which there is a note. */
  onBorder(dispute: string): void;
  /** A press beside all these, or a long press of a finger. */
  onInspect(position: Position, archived?: readonly ArchivedFeature[]): void;
  /** The mouse is on features, or (null) on none. */
  onHover(hit: MapHit | null): void;
  /** The camera has stopped. @param view the bounds of the uncovered part */
  onSettle(camera: Camera, view: Bounds): void;
  /** The reader begins to move the map. */
  onUserMove(): void;
  /** The reader moves or zooms the map, so that it no longer shows what was requested. */
  onUserView(): void;
  /** The reader zoomed during a ride, which continues at that zoom. */
  onZoom(zoom: number): void;
  /** The map was turned or tilted; in degrees. */
  onTurn(bearing: number, pitch: number): void;
  /** The map was rendered. */
  onRender(): void;
  /** The map is complete and still for the first time. */
  onIdle(): void;
  /** How the online basemap stands now. */
  onOnline(status: OnlineStatus): void;
  /** An error that does not end the map. */
  onError(message: string): void;
  /** The map can no longer be drawn, and another view must replace it. */
  onLost(cause: MapLoss): void;
}

/** Why a map can no longer be drawn: the graphics context was lost, or it cannot be drawn in this way at all. */
export type MapLoss = 'graphics' | 'unable';

/** The options of a map view. */
export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly basemap: Basemap;
  /** The servers of the online basemap; null: none. */
  readonly online: OnlineBasemap | null;
  readonly sources: MapSources;
  /** The detailed ground, where it has come. */
  readonly ground?: MapGround | null;
  readonly record: MapRecord;
  readonly highlight: MapHighlight | null;
  /** The first camera; null for a default. */
  readonly camera: Camera | null;
  readonly padding: Padding;
  /** What lies over the map, in CSS pixels of its element. */
  readonly covered: readonly Rect[];
  /** The accessible name, which also says how its keys work, in the reader's language. */
  readonly label: string;
  /** If not null, wheel and one finger scroll the surrounding page, and Ctrl with the wheel or two fingers move the map. */
  readonly gestures: GestureTexts | null;
  readonly events: MapEvents;
}

/** The narrow port between the explorer and what draws its map. It gets cameras; bounds are fitted by `FallbackView`. */
export interface MapView {
  /** Whether it draws tiles: of archives, and of other hosts. */
  readonly drawsTiles: boolean;
  setRecord(record: MapRecord): void;
  /** Highlights what has the pointer or the focus, in place of what was highlighted before; null: nothing. */
  setHighlight(highlight: MapHighlight | null): void;
  setSources(sources: MapSources): void;
  /** Draws the detailed ground, in place of what was drawn of it before. */
  setGround(ground: MapGround): void;
  /** What lies over the map, in pixels of its element: names keep away from it. */
  setCovered(covered: readonly Rect[]): void;
  setPadding(padding: Padding): void;
  /** The accessible name, in the reader's language. */
  setLabel(label: string): void;
  /** @param animate flies there, unless the reader prefers reduced motion; else it is there at once */
  moveTo(camera: Camera, animate: boolean): void;
  /** Marks the position of a ride, or none. Called with each frame of a ride. */
  setMarker(position: Position | null): void;
  /** Marks the inspected position, or none. */
  setPin(position: Position | null): void;
  /**
   * Moves the camera with a ride: at once, or while the reader is zooming, when the zoom ends. No `onSettle` follows
   * until {@link settle}.
   */
  follow(camera: Camera): void;
  /** Ends {@link follow}, and reports the camera by `onSettle`. */
  settle(): void;
  /** In CSS pixels, to the right and down. */
  panBy(x: number, y: number): void;
  zoomBy(steps: number): void;
  /** Turns the north up, and looks straight down. */
  turnNorth(): void;
  /** Ids of the features on screen, in no order. */
  visible(): FeatureId[];
  /** The position at a point of the map's element, in CSS pixels. */
  positionAt(x: number, y: number): Position;
  /** Inverse of {@link positionAt}. */
  pixelsOf(position: Position): Pixels;
  dispose(): void;
}
