import type { Position } from 'geojson';
import type { BoundMapView } from '../../../src/app/bind-map-view';
import type { SlotView } from '../../../src/app/map-slot';
import type { Pixels } from '../../../src/geometry/pixels';
import type { OpenPart } from '../../../src/geometry/place-beside';
import type { MapSources } from '../../../src/map/map-view';
import type { Camera, CameraRequest } from '../../../src/state/camera';
import type { MapHighlight, MapRecord } from '../../../src/state/map-record';

/** A map that draws nothing and remembers what it was sent. */
export class FakeMapView implements BoundMapView, SlotView {
  readonly records: MapRecord[] = [];
  readonly highlights: (MapHighlight | null)[] = [];
  readonly requests: CameraRequest[] = [];
  readonly sources: MapSources[] = [];
  readonly pins: (Position | null)[] = [];
  readonly markers: (Position | null)[] = [];
  /** Where it went along with a ride. */
  readonly followed: Camera[] = [];
  settles = 0;
  turnedNorth = 0;
  label = '';

  /** The record in force. */
  get record(): MapRecord | undefined {
    return this.records.at(-1);
  }

  setLabel(label: string): void {
    this.label = label;
  }
  setRecord(record: MapRecord): void {
    this.records.push(record);
  }
  setHighlight(highlight: MapHighlight | null): void {
    this.highlights.push(highlight);
  }
  setSources(sources: MapSources): void {
    this.sources.push(sources);
  }
  setPin(position: Position | null): void {
    this.pins.push(position);
  }
  moveTo(request: CameraRequest): void {
    this.requests.push(request);
  }
  setMarker(position: Position | null): void {
    this.markers.push(position);
  }
  follow(camera: Camera): void {
    this.followed.push(camera);
  }
  settle(): void {
    this.settles += 1;
  }
  panBy(): void {}
  zoomBy(): void {}
  turnNorth(): void {
    this.turnedNorth += 1;
  }
  positionAt(x: number, y: number): Position {
    return [x, y];
  }
  pixelsOf(): Pixels {
    return { x: 100, y: 100 };
  }
  openPart(): OpenPart {
    return { whole: { left: 0, top: 0, right: 800, bottom: 600 }, overlays: [] };
  }
  visible(): string[] {
    return [];
  }
}
