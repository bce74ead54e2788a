import type { Map as MapLibreMap } from 'maplibre-gl';
import { VisibleTimeout } from '../visible-timeout';

/** The map is still when it has not rendered for this long. */
const STILL_MS = 150;

/** After this long without any event the map is taken for complete, as when a picture never arrives. */
const STALLED_MS = 20_000;

/**
 * Calls once when the map has rendered everything and renders no more.
 * MapLibre's `idle` can come before the last draw, so a draw after it starts the wait again.
 * @param never called instead where the map does not begin to draw
 */
export function whenStill(map: MapLibreMap, done: () => void, never: () => void = done): void {
  const patience = new VisibleTimeout(map.getContainer());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drew = false;
  const end = (then: () => void) => {
    patience.clear();
    clearTimeout(timer);
    map.off('idle', wait);
    map.off('render', stop);
    map.off('remove', remove);
    then();
  };
  const hope = () => patience.start(STALLED_MS, () => end(drew ? done : never));
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => end(done), STILL_MS);
  };
  const stop = () => {
    drew = true;
    clearTimeout(timer);
    hope();
  };
  const remove = () => end(() => {});
  map.on('render', stop);
  map.on('idle', wait);
  map.on('remove', remove);
  hope();
}
