import type { Map as MapLibreMap } from 'maplibre-gl';

/** How long nothing must be drawn, in milliseconds, for the map to stand still. */
const STILL = 150;

/**
 * Calls once when the map has drawn all it has and draws no more.
 * MapLibre's `idle` can come before the last draw, so a draw after it starts the wait again.
 */
export function whenStill(map: MapLibreMap, done: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      map.off('idle', wait);
      map.off('render', stop);
      done();
    }, STILL);
  };
  const stop = () => clearTimeout(timer);
  map.on('render', stop);
  map.on('idle', wait);
}
