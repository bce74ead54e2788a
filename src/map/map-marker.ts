import type { Position } from 'geojson';
import type { Map as MapLibreMap, Marker } from 'maplibre-gl';

/** A position marked by an element above the canvas, so that only the element is redrawn when it moves. */
export class MapMarker {
  readonly #map: MapLibreMap;
  readonly #marker: Marker;
  #shown = false;

  /** @param marker made of {@link rideElement} or {@link pinElement} */
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

/** Marks the position of a ride with its centre. */
export const rideElement = () => markElement('ride-marker');

/** Marks the inspected position with its bottom edge. */
export function pinElement(): HTMLElement {
  const element = markElement('place-pin');
  element.append(document.createElement('span'));
  return element;
}

function markElement(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.setAttribute('aria-hidden', 'true');
  return element;
}
