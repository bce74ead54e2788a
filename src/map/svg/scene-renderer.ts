import { h, render } from 'preact';
import type { Rect } from '../../geometry/rect';
import type { MapHighlight, MapRecord } from '../../state/map-record';
import type { Basemap } from '../basemap';
import type { MapGround } from '../ground';
import type { MapSources } from '../map-view';
import type { FlatTransform } from './flat-transform';
import type { Scene } from './scene';
import { SceneBuilder } from './scene-builder';
import type { SceneLayout } from './scene-layout';
import { SceneSvg } from './scene-svg';

/** How far beyond the map's element the scene is drawn, so that a pan shows something new at once. */
const MARGIN_PX = 220;

/** A scene that is scaled by more than this is rendered again, as soon as there is time. */
const REDRAW_ZOOM = 0.4;

/** In motion, the least time between two renderings, as a multiple of the duration of the last one. */
const PAUSE_RATIO = 3;

interface SceneContent {
  readonly record: MapRecord;
  readonly highlight: MapHighlight | null;
  readonly sources: MapSources;
  readonly ground: MapGround | null;
  readonly covered: readonly Rect[];
}

/** Renders the scene of the map: moved as a whole while the camera moves, and rendered again when it rests. */
export class SceneRenderer {
  readonly #element: HTMLElement;
  readonly #basemap: Basemap;
  readonly #onRender: () => void;
  readonly #maker = new SceneBuilder();
  #shown: SceneContent;
  #transform: FlatTransform;
  #drawnTransform: FlatTransform | null = null;
  /** The earliest time of the next rendering in motion, and the request of one at rest (0: none). */
  #earliest = 0;
  #due = 0;

  constructor(
    element: HTMLElement,
    basemap: Basemap,
    shown: SceneContent,
    transform: FlatTransform,
    onRender: () => void,
  ) {
    this.#element = element;
    this.#basemap = basemap;
    this.#shown = shown;
    this.#transform = transform;
    this.#onRender = onRender;
  }

  /** Shows other content in the next frame. Several changes are rendered once. */
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

  /** Whether the rendered scene is that of the current camera and content. */
  get isFresh(): boolean {
    return this.#due === 0 && this.#drawnTransform === this.#transform;
  }

  /**
   * The layout for the current camera and content, rendered or not yet. It renders nothing, as the caller may be a
   * component that is being rendered itself.
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
    this.#onRender();
  }

  #scene(): Scene {
    return this.#maker.build({
      ...this.#shown,
      basemap: this.#basemap,
      transform: this.#transform,
      marginPx: MARGIN_PX,
    });
  }

  clear(): void {
    cancelAnimationFrame(this.#due);
    render(null, this.#element);
  }

  /** Whether the rendered scene no longer covers the map, or is scaled too much. */
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

  /** The translation and scale from the rendered scene, whose corner lies a margin outside the element, to the current camera. */
  #shift(drawn: FlatTransform): { scale: number; x: number; y: number } {
    const [{ origin }, scale] = [this.#transform, this.#transform.worldPx / drawn.worldPx];
    return {
      scale,
      x: origin.x - scale * (drawn.origin.x + MARGIN_PX),
      y: origin.y - scale * (drawn.origin.y + MARGIN_PX),
    };
  }
}
