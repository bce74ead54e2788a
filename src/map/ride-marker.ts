import type { Position } from 'geojson';
import type { Map as MapLibreMap, Marker } from 'maplibre-gl';

/** The point on the map where a ride stands; an element above the canvas, so that a frame of the ride draws it alone. */
export class RideMarker {
  readonly #map: MapLibreMap;
  readonly #marker: Marker;
  #shown = false;

  /** @param marker made of {@link markerElement} */
  constructor(map: MapLibreMap, marker: Marker) {
    this.#map = map;
    this.#marker = marker;
  }

  moveTo(position: Position | null): void {
    const [lon, lat] = position ?? [];
    const shown = lon !== undefined && lat !== undefined;
    if (shown) this.#marker.setLngLat([lon, lat]);
    if (shown && !this.#shown) this.#marker.addTo(this.#map);
    if (!shown) this.#marker.remove();
    this.#shown = shown;
  }
}

export function markerElement(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'ride-marker';
  element.setAttribute('aria-hidden', 'true');
  return element;
}
