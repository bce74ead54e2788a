import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../../geometry/bounds';
import type { Padding, Pixels } from '../../geometry/pixels';
import type { Camera } from '../../state/camera';
import { motionMs } from '../animation';
import { flightDuration, usablePadding } from '../camera-math';

/** The camera of a MapLibre map: its centre is the centre of the part that nothing covers. */
export class MapLibreCamera {
  readonly #map: MapLibreMap;
  #padding: Padding;
  /** Cached, because reading it from the page during a frame forces a layout. */
  #size: Pixels;

  constructor(map: MapLibreMap, padding: Padding) {
    this.#map = map;
    this.#padding = padding;
    this.#size = sizeOf(map);
    map.on('resize', () => {
      this.#size = sizeOf(map);
    });
  }

  setPadding(padding: Padding): void {
    this.#padding = padding;
    this.#map.easeTo({ padding: this.#usablePadding(), duration: motionMs(250) });
  }

  moveTo(camera: Camera, animate: boolean): void {
    const duration = animate ? motionMs(flightDuration(this.current(), camera)) : 0;
    if (duration === 0) this.jumpTo(camera);
    else this.#map.flyTo({ ...this.#options(camera), duration, curve: 1.3 });
  }

  jumpTo(camera: Camera): void {
    this.#map.jumpTo(this.#options(camera));
  }

  panBy(x: number, y: number): void {
    this.#map.panBy([x, y], { duration: motionMs(300) });
  }

  zoomBy(steps: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: motionMs(300) });
  }

  turnNorth(): void {
    this.#map.easeTo({ bearing: 0, pitch: 0, duration: motionMs(300) });
  }

  current(): Camera {
    const { lng, lat } = this.#map.getCenter().wrap();
    return {
      zoom: this.#map.getZoom(),
      lat,
      lon: lng,
      bearing: this.#map.getBearing(),
      pitch: this.#map.getPitch(),
    };
  }

  /** The bounds of the uncovered part; of a tilted map, those of its corners. */
  bounds(): Bounds {
    const [size, padding] = [this.#size, this.#usablePadding()];
    const corners = [padding.left, size.x - padding.right].flatMap((x) =>
      [padding.top, size.y - padding.bottom].map((y) => this.#map.unproject([x, y]).toArray()),
    );
    const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
    return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  }

  #options({ zoom, lat, lon, bearing, pitch }: Camera) {
    const center: [number, number] = [lon, lat];
    return { center, zoom, bearing, pitch, padding: this.#usablePadding() };
  }

  #usablePadding(): Padding {
    return usablePadding(this.#padding, this.#size);
  }
}

/** In CSS pixels. */
function sizeOf(map: MapLibreMap): Pixels {
  const { clientWidth: x, clientHeight: y } = map.getContainer();
  return { x, y };
}
