import type { Pixels } from '../../geometry/pixels';
import { contains, intersect, type Rect, rectAround } from '../../geometry/rect';
import type { CollisionIndex } from './collision-index';
import type { FlatTransform } from './flat-transform';
import { type Label, labelAt, type ShapedText } from './label';
import type { EvaluationParameters, StyleLayer } from './style-layer';
import { iconOf, type PlacedSymbol, shapedTextOf } from './symbols';
import type { WorldFeature } from './world';

interface LinePlacement {
  readonly transform: FlatTransform;
  /** The part that is drawn; no symbol reaches over its edge. */
  readonly region: Rect;
  readonly parameters: EvaluationParameters;
  /** The symbols that are placed already; those placed here are inserted. */
  readonly collisions: CollisionIndex;
}

/** A point of a line, with its distance from the line's beginning, in CSS pixels. */
interface Vertex extends Pixels {
  readonly along: number;
}

/** How far a line may leave the straight text along it, in ems. */
const BEND_EM = 0.45;

/** Steps in which a line is searched for a place, in CSS pixels. */
const STEP_PX = 14;

/**
 * Places the names or plates of a layer along its lines. A name is straight: it finds its place where the line hardly
 * bends. The same name or number is repeated no nearer than `symbol-spacing`.
 */
export function placeAlongLines(
  layer: StyleLayer,
  features: readonly WorldFeature[],
  { transform, region, parameters, collisions }: LinePlacement,
): PlacedSymbol[] {
  const spacing = layer.number('symbol-spacing', 250, parameters);
  const padding = layer.number('text-padding', 2, parameters);
  const rank = (feature: WorldFeature) => layer.number('symbol-sort-key', 0, parameters, feature);
  const placedAt = new Map<string, Pixels[]>();
  return features
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((feature, number) =>
      runsOf(feature, transform, region).flatMap((run, part) =>
        alongRun(feature, run, `${feature.id ?? number}/${part}`),
      ),
    );

  function alongRun(feature: WorldFeature, run: readonly Vertex[], key: string): PlacedSymbol[] {
    const length = run.at(-1)?.along ?? 0;
    const text = shapedTextOf(layer, feature, parameters);
    const half = (text?.width ?? 0) / 2;
    if (length < 2 * half) return [];
    const placed: PlacedSymbol[] = [];
    for (let along = Math.max(half, Math.min(length / 2, spacing / 2)); along <= length - half; ) {
      const symbol = text ? named(feature, text, run, along) : plated(feature, pointAt(run, along));
      if (symbol) placed.push({ ...symbol, key: `${key}/${placed.length}` });
      along += symbol ? spacing : STEP_PX;
    }
    return placed;
  }

  function named(feature: WorldFeature, text: ShapedText, run: readonly Vertex[], along: number) {
    const label = straightLabel(text, run, along);
    if (label === null || !isFarFromSame(text.lines.join(' '), label.middle)) return null;
    const boxes = boxesAlong(label.ends, text.height / 2 + padding);
    if (!boxes.every((box) => contains(region, box) && collisions.isFree(box))) return null;
    for (const box of boxes) collisions.insert(box);
    remember(text.lines.join(' '), label.middle);
    return { feature, at: label.middle, icon: null, label: label.label };
  }

  function plated(feature: WorldFeature, at: Pixels) {
    const icon = iconOf(layer, feature, at, parameters);
    if (icon === null || !contains(region, icon.box) || !collisions.isFree(icon.box)) return null;
    if (!isFarFromSame(icon.image, at)) return null;
    collisions.insert(icon.box);
    remember(icon.image, at);
    return { feature, at, icon, label: null };
  }

  function isFarFromSame(what: string, { x, y }: Pixels): boolean {
    return !placedAt.get(what)?.some((other) => Math.hypot(other.x - x, other.y - y) < 0.75 * spacing);
  }

  function remember(what: string, at: Pixels): void {
    placedAt.set(what, [...(placedAt.get(what) ?? []), at]);
  }
}

/** The parts of a feature's lines that lie in a region, in pixels. */
function runsOf(feature: WorldFeature, transform: FlatTransform, region: Rect): Vertex[][] {
  const runs: Vertex[][] = [];
  for (const world of transform.worldCopiesIn(region)) {
    for (const { geometry } of feature.parts) {
      if (geometry.type !== 'LineString') continue;
      let run: Vertex[] = [];
      for (const [x = 0, y = 0] of geometry.coordinates) {
        const at = transform.toPixels({ x: x + world, y });
        if (!intersect(region, rectAround(at, 0))) {
          if (run.length > 1) runs.push(run);
          run = [];
          continue;
        }
        const last = run.at(-1);
        const step = last ? Math.hypot(at.x - last.x, at.y - last.y) : 0;
        if (last && step < 1) continue;
        run.push({ ...at, along: (last?.along ?? 0) + step });
      }
      if (run.length > 1) runs.push(run);
    }
  }
  return runs;
}

function pointAt(run: readonly Vertex[], along: number): Pixels {
  const next = run.findIndex((vertex) => vertex.along >= along);
  const [from, to] = [run[Math.max(0, next - 1)], run[next]];
  if (!from || !to) return run.at(-1) ?? { x: 0, y: 0 };
  const part = to.along === from.along ? 0 : (along - from.along) / (to.along - from.along);
  return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
}

interface StraightLabel {
  readonly label: Label;
  readonly middle: Pixels;
  readonly ends: readonly [Pixels, Pixels];
}

/** A text along the chord of a line around a distance; null where the line bends too much, or turns back. */
function straightLabel(text: ShapedText, run: readonly Vertex[], along: number): StraightLabel | null {
  const [from, to] = [along - text.width / 2, along + text.width / 2];
  const [a, b] = [pointAt(run, from), pointAt(run, to)];
  const chord = Math.hypot(b.x - a.x, b.y - a.y);
  if (chord < 0.94 * text.width) return null;
  const bend = BEND_EM * text.style.size;
  const leaves = run.some(
    (vertex) =>
      vertex.along > from &&
      vertex.along < to &&
      Math.abs((b.x - a.x) * (vertex.y - a.y) - (b.y - a.y) * (vertex.x - a.x)) > bend * chord,
  );
  if (leaves) return null;
  // Never upside down.
  const [start, end] = a.x <= b.x ? [a, b] : [b, a];
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const degrees = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
  const level = labelAt(text, middle, 'center', 0);
  const bounds = boxAround(boxesAlong([start, end], text.height / 2));
  return { label: { ...level, box: bounds, turn: { degrees, ...middle } }, middle, ends: [start, end] };
}

/** Squares along a line, which together cover a text on it. */
function boxesAlong([start, end]: readonly [Pixels, Pixels], reach: number): Rect[] {
  const count = Math.max(1, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / (1.5 * reach)));
  return Array.from({ length: count + 1 }, (_, i) => {
    const part = i / count;
    return rectAround(
      { x: start.x + part * (end.x - start.x), y: start.y + part * (end.y - start.y) },
      reach,
    );
  });
}

function boxAround(boxes: readonly Rect[]): Rect {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
