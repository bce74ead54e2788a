import { h, render } from 'preact';
import type { MapRecord } from '../../state/map-record';
import type { Basemap } from '../basemap';
import type { MapSources } from '../map-view';
import type { Frame } from './flat-transform';
import type { Scene } from './scene';
import { SceneMaker } from './scene-builder';
import type { Drawing } from './scene-layout';
import { SceneSvg } from './scene-svg';

/** How far beyond the map's box the scene is drawn, so that a pan brings something new, in CSS pixels. */
const MARGIN = 220;

/** A scene that is scaled by more than this is drawn again, as soon as there is time. */
const STRETCH = 0.4;

/** In motion, the least time from one drawing to the next, as a multiple of what the last one took. */
const PAUSE = 3;

interface Shown {
  readonly record: MapRecord;
  readonly sources: MapSources;
}

/** What of the map is on screen: a scene, moved as a whole while the camera moves, and drawn again when it rests. */
export class Stage {
  readonly #element: HTMLElement;
  readonly #basemap: Basemap;
  readonly #onDrawn: () => void;
  readonly #maker = new SceneMaker();
  #shown: Shown;
  #frame: Frame;
  #drawnFrame: Frame | null = null;
  /** When the next drawing in motion may be, and whether one at rest is due. */
  #earliest = 0;
  #due = 0;

  constructor(element: HTMLElement, basemap: Basemap, shown: Shown, frame: Frame, onDrawn: () => void) {
    this.#element = element;
    this.#basemap = basemap;
    this.#shown = shown;
    this.#frame = frame;
    this.#onDrawn = onDrawn;
  }

  /** Shows something else, soon. Several changes at once are drawn once. */
  show(change: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...change };
    this.#due ||= requestAnimationFrame(() => this.draw());
  }

  /** Follows the camera. */
  moveTo(frame: Frame): void {
    this.#frame = frame;
    if (this.#isWorn() && performance.now() >= this.#earliest) this.draw();
    else this.#place();
  }

  /** Whether what is on screen is what is to be seen, and no stretched picture of what was. */
  get fresh(): boolean {
    return this.#due === 0 && this.#drawnFrame === this.#frame;
  }

  /**
   * The layout of what is to be seen now, be it on screen or not yet. Nothing is rendered: who asks may be a component
   * that is being rendered itself.
   */
  drawing(): Drawing | null {
    if (!this.fresh) this.#scene();
    return this.#maker.drawing;
  }

  draw(): void {
    cancelAnimationFrame(this.#due);
    this.#due = 0;
    const start = performance.now();
    render(h(SceneSvg, { scene: this.#scene() }), this.#element);
    this.#drawnFrame = this.#frame;
    this.#place();
    const end = performance.now();
    this.#earliest = end + PAUSE * (end - start);
    this.#onDrawn();
  }

  #scene(): Scene {
    const { record, sources } = this.#shown;
    return this.#maker.draw({ record, sources, basemap: this.#basemap, frame: this.#frame, margin: MARGIN });
  }

  clear(): void {
    cancelAnimationFrame(this.#due);
    render(null, this.#element);
  }

  /** Whether what was drawn no longer covers the map, or has become too coarse or too fine for it. */
  #isWorn(): boolean {
    if (this.#drawnFrame === null) return true;
    const { scale, x, y } = this.#shift(this.#drawnFrame);
    if (Math.abs(Math.log2(scale)) > STRETCH) return true;
    const { size } = this.#frame;
    const [right, bottom] = [x + scale * (size.x + 2 * MARGIN), y + scale * (size.y + 2 * MARGIN)];
    return x > 0 || y > 0 || right < size.x || bottom < size.y;
  }

  #place(): void {
    if (this.#drawnFrame === null) return;
    const { scale, x, y } = this.#shift(this.#drawnFrame);
    this.#element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }

  /** How the drawn scene, whose corner lies a margin outside the box, is to be moved and scaled. */
  #shift(drawn: Frame): { scale: number; x: number; y: number } {
    const [{ origin }, scale] = [this.#frame, this.#frame.scale / drawn.scale];
    return {
      scale,
      x: origin.x - scale * (drawn.origin.x + MARGIN),
      y: origin.y - scale * (drawn.origin.y + MARGIN),
    };
  }
}
