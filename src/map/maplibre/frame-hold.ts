import type { Map as MapLibreMap } from 'maplibre-gl';

type Painter = MapLibreMap['painter'];
type DrawnStyle = Parameters<Painter['render']>[0];

/** What of a MapLibre map this needs; before it paints, each frame tells whether names still look for their places. */
type HeldMap = Pick<
  MapLibreMap,
  'painter' | 'loaded' | 'isMoving' | 'triggerRepaint' | 'once' | '_placementDirty'
>;

/**
 * Has a map that stands still draw no frame until all that it was sent is laid out and every name has its place, so that
 * the reader sees the change once and whole, and the frames between, which would each draw all of the map, are spared.
 * What the sources have loaded is sent to the graphics card meanwhile. A map that moves is always drawn.
 */
export class FrameHold {
  readonly #map: HeldMap;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What changes at once is in the next frame, before the hold. */
  #drawsNext = false;
  #hasDrawn = false;
  /** Whether the map wanted to draw and was held. */
  #isDue = false;

  constructor(map: HeldMap) {
    this.#map = map;
    const { painter } = map;
    const draw = painter.render.bind(painter);
    painter.render = (style, transform, data) => {
      this.#isDue = this.#isHeld(style);
      if (this.#isDue) return;
      if (!this.#drawsNext) this.#end();
      this.#drawsNext = false;
      this.#hasDrawn = true;
      draw(style, transform, data);
    };
    map.once('remove', () => this.#end());
  }

  /**
   * Holds the frames from now on; one that is held already is held no longer for it.
   * @param mostMs after this long the map is drawn as far as it has come, in milliseconds
   * @param afterNext whether the next frame is drawn all the same
   */
  start(mostMs: number, { afterNext = false } = {}): void {
    this.#drawsNext ||= afterNext;
    this.#timer ??= setTimeout(() => {
      this.#end();
      if (this.#isDue) this.#map.triggerRepaint();
    }, mostMs);
  }

  /** Draws on, for what must not wait. Only the first frame of a map does, before which there is nothing to see. */
  interrupt(): void {
    if (this.#hasDrawn) this.#end();
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#drawsNext = false;
  }

  #isHeld(style: DrawnStyle): boolean {
    if (this.#timer === undefined || this.#drawsNext || this.#map.isMoving()) return false;
    for (const manager of Object.values(style.tileManagers)) {
      if (manager.used) manager.prepare(this.#map.painter.context);
    }
    return !this.#map.loaded() || this.#map._placementDirty;
  }
}
