import type { Bounds } from '../geometry/bounds';
import type { Camera } from '../state/camera';
import type { RecordEdit } from './edits-between';
import type { JsonValue } from './protocol';

/** What the map shows now, as far as a chapter or a scene says it. */
export interface ShownView {
  readonly bounds: Bounds;
  readonly camera: Camera;
  readonly layers: readonly string[];
  /** Null: all years. */
  readonly years: readonly [from: number, to: number] | null;
}

/** Members of a scene that a view decides; the others stay as they are written. */
const OF_VIEW = ['bounds', 'center', 'zoom', 'bearing', 'pitch', 'layers', 'years'];

/** A view is kept to about a hundredth of its width. */
const PARTS_OF_VIEW_COUNT = 100;

/** Numbers as short as the view allows. */
function rounded(bounds: Bounds, degrees: readonly number[]): number[] {
  const [west, south, east, north] = bounds;
  const step = Math.min(Math.abs(east - west), north - south) / PARTS_OF_VIEW_COUNT;
  const decimals = Math.min(6, Math.max(0, Math.ceil(-Math.log10(step))));
  return degrees.map((value) => Number(value.toFixed(decimals)));
}

/**
 * Edits of the front matter of a chapter that make it begin with a view.
 * @param before the front matter as it is
 */
export function chapterEdits(before: JsonValue, view: ShownView): RecordEdit[] {
  const front = before as { readonly [name: string]: JsonValue };
  const edits: RecordEdit[] = [];
  const set = (name: string, value: JsonValue) => {
    if (JSON.stringify(front[name]) !== JSON.stringify(value))
      edits.push({ edit: 'set', path: [name], value });
  };
  set('bounds', rounded(view.bounds, view.bounds));
  set('layers', view.layers);
  if (view.years !== null) set('years', view.years);
  else if (front.years !== undefined) edits.push({ edit: 'remove', path: ['years'] });
  return edits;
}

/**
 * The comment of a scene that shows a view.
 * @param before the comment as it is, or an empty text
 * @param chapter what the chapter shows by itself, which the scene need not say
 */
export function sceneText(
  before: string,
  view: ShownView,
  chapter: Pick<ShownView, 'layers' | 'years'>,
): string {
  const kept = before
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.includes(':') && !OF_VIEW.some((name) => line.trimStart().startsWith(`${name}:`)));
  const { lat, lon, zoom, bearing, pitch } = view.camera;
  const isFlat = Math.abs(bearing) < 1 && pitch < 1;
  const camera = isFlat
    ? [`bounds: [${rounded(view.bounds, view.bounds).join(', ')}]`]
    : [
        `center: [${rounded(view.bounds, [lon, lat]).join(', ')}]`,
        `zoom: ${Number(zoom.toFixed(1))}`,
        `bearing: ${Math.round(bearing)}`,
        `pitch: ${Math.round(pitch)}`,
      ];
  const layers = isSame(view.layers, chapter.layers) ? [] : [`layers: [${view.layers.join(', ')}]`];
  const years =
    view.years === null || isSame(view.years, chapter.years) ? [] : [`years: [${view.years.join(', ')}]`];
  return ['<!-- scene', ...camera, ...layers, ...years, ...kept, '-->\n'].join('\n');
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
