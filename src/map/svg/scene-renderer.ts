import { h, render } from 'preact';
import type { MapRecord } from '../../state/map-record';
import type { Basemap } from '../basemap';
import type { MapSources } from '../map-view';
import type { FlatTransform } from './flat-transform';
import type { Scene } from './scene';
import { SceneBuilder } from './scene-builder';
import type { SceneLayout } from './scene-layout';
import { SceneSvg } from './scene-svg';

/** How far beyond the map's box the scene is drawn, so that a pan brings something new, in CSS pixels. */
const MARGIN_PX = 220;

/** A scene that is scaled by more than this is drawn again, as soon as there is time. */
const REDRAW_ZOOM = 0.4;

/** In motion, the least time from one drawing to the next, as a multiple of what the last one took. */
const PAUSE_RATIO = 3;

interface SceneContent {
  readonly record: MapRecord;
  readonly sources: MapSources;
}

/** What of the map is on screen: a scene, moved as a whole while the camera moves, and drawn again when it rests. */
export class SceneRenderer {
  readonly #element: HTMLElement;
  readonly #basemap: Basemap;
  readonly #onDrawn: () => void;
  readonly #maker = new SceneBuilder();
  #shown: SceneContent;
  #transform: FlatTransform;
  #drawnTransform: FlatTransform | null = null;
  /** When the next drawing in motion may be, and whether one at rest is due. */
  #earliest = 0;
  #due = 0;

  constructor(
    element: HTMLElement,
    basemap: Basemap,
    shown: SceneContent,
    transform: FlatTransform,
    onDrawn: () => void,
  ) {
    this.#element = element;
    this.#basemap = basemap;
    this.#shown = shown;
    this.#transform = transform;
    this.#onDrawn = onDrawn;
  }

  /** Shows something else, soon. Several changes at once are drawn once. */
  show(change: Partial<SceneContent>): void {
    this.#shown = { ...this.#shown, ...change };
    this.#due ||= requestAnimationFrame(() => this.draw());
  }

  /** Follows the camera. */
  moveTo(transform: FlatTransform): void {
    this.#transform = transform;
    if (this.#isWorn() && performance.now() >= this.#earliest) this.draw();
    else this.#place();
  }

  /** Whether what is on screen is what is to be seen, and no stretched picture of what was. */
  get isFresh(): boolean {
    return this.#due === 0 && this.#drawnTransform === this.#transform;
  }

  /**
   * The layout of what is to be seen now, be it on screen or not yet. Nothing is rendered: who asks may be a component
   * that is being rendered itself.
   */
  layout(): SceneLayout | null {
    if (!this.isFresh) this.#scene();
    return this.#maker.layout;
  }

  draw(): void {
    cancelAnimationFrame(this.#due);
    this.#due = 0;
    const start = performance.now();
    render(h(SceneSvg, { scene: this.#scene() }), this.#element);
    this.#drawnTransform = this.#transform;
    this.#place();
    const end = performance.now();
    this.#earliest = end + PAUSE_RATIO * (end - start);
    this.#onDrawn();
  }

  #scene(): Scene {
    const { record, sources } = this.#shown;
    return this.#maker.build({
      record,
      sources,
      basemap: this.#basemap,
      transform: this.#transform,
      marginPx: MARGIN_PX,
    });
  }

  clear(): void {
    cancelAnimationFrame(this.#due);
    render(null, this.#element);
  }

  /** Whether what was drawn no longer covers the map, or has become too coarse or too fine for it. */
  #isWorn(): boolean {
    if (this.#drawnTransform === null) return true;
    const { scale, x, y } = this.#shift(this.#drawnTransform);
    if (Math.abs(Math.log2(scale)) > REDRAW_ZOOM) return true;
    const { size } = this.#transform;
    const [right, bottom] = [x + scale * (size.x + 2 * MARGIN_PX), y + scale * (size.y + 2 * MARGIN_PX)];
    return x > 0 || y > 0 || right < size.x || bottom < size.y;
  }

  #place(): void {
    if (this.#drawnTransform === null) return;
    const { scale, x, y } = this.#shift(this.#drawnTransform);
    this.#element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }

  /** How the drawn scene, whose corner lies a margin outside the box, is to be moved and scaled. */
  #shift(drawn: FlatTransform): { scale: number; x: number; y: number } {
    const [{ origin }, scale] = [this.#transform, this.#transform.worldPx / drawn.worldPx];
    return {
      scale,
      x: origin.x - scale * (drawn.origin.x + MARGIN_PX),
      y: origin.y - scale * (drawn.origin.y + MARGIN_PX),
    };
  }
}
