import type { Map as MapLibreMap } from 'maplibre-gl';
import { VisibleTimeout } from '../visible-timeout';

/** How long nothing must be drawn for the map to stand still. */
const STILL_MS = 150;

/** How long nothing may happen at all before it is taken for all that there will be, as where a picture never comes. */
const STALLED_MS = 20_000;

/**
 * Calls once when the map has drawn all it has and draws no more.
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
