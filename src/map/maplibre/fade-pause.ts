import type { Map as MapLibreMap } from 'maplibre-gl';

/** How long symbols and names fade in and out while the map is moved. */
export const FADE_MS = 120;

/** What of a MapLibre map this needs; it reads the duration in each frame. */
type FadingMap = Pick<MapLibreMap, '_fadeDuration' | 'on' | 'off'>;

/**
 * Has symbols and names come and go at once where the reader has changed what is shown: all that follows from it is then
 * in one frame. Until the map is at rest again, or is moved.
 */
export class FadePause {
  readonly #map: FadingMap;
  readonly #end = () => this.end();

  constructor(map: FadingMap) {
    this.#map = map;
  }

  start(): void {
    if (this.#map._fadeDuration === 0) return;
    this.#map._fadeDuration = 0;
    this.#map.on('idle', this.#end);
    this.#map.on('movestart', this.#end);
  }

  end(): void {
    this.#map._fadeDuration = FADE_MS;
    this.#map.off('idle', this.#end);
    this.#map.off('movestart', this.#end);
  }
}
