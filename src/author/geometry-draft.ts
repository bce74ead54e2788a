import { type ReadonlySignal, signal } from '@preact/signals';
import type { Position } from 'geojson';
import type { DrawnGeometry } from './geometry-vertices';

/** What is being drawn. */
export interface Drawing {
  readonly type: DrawnGeometry['type'];
  readonly vertices: readonly Position[];
  /** The vertex that keys move; -1: none. */
  readonly at: number;
  /** Whether a press on the map adds a vertex (or moves the point). */
  readonly isAdding: boolean;
}

/** The geometry that is being drawn, shared by the map and the card beside it, with the steps that can be taken back. */
export class GeometryDraft {
  readonly #drawing = signal<Drawing | null>(null);
  readonly #steps: Drawing[] = [];

  readonly drawing: ReadonlySignal<Drawing | null> = this.#drawing;

  begin(drawing: Drawing): void {
    this.#steps.length = 0;
    this.#drawing.value = drawing;
  }

  /** Takes a change that can be taken back. */
  change(next: Partial<Drawing>): void {
    const now = this.#drawing.peek();
    if (now === null) return;
    if (next.vertices !== undefined) this.#steps.push(now);
    this.#drawing.value = { ...now, ...next };
  }

  /** Takes what is on the way to a change, such as each step of a drag. */
  preview(vertices: readonly Position[]): void {
    const now = this.#drawing.peek();
    if (now !== null) this.#drawing.value = { ...now, vertices };
  }

  back(): void {
    const before = this.#steps.pop();
    if (before !== undefined) this.#drawing.value = before;
  }

  end(): void {
    this.#drawing.value = null;
  }
}
