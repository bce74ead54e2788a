import type { Position } from 'geojson';
import { useRef } from 'preact/hooks';
import type { Pixels } from '../geometry/pixels';
import { useAuthor } from './context';
import { withPosition } from './geometry-card';
import type { Drawing } from './geometry-draft';
import { added, between, moved, removed } from './geometry-vertices';
import { useWords } from './words';

/** How far a key moves a vertex, in CSS pixels; with Shift one. */
const KEY_STEP_PX = 8;
/** A press that moves further than this drags the map. */
const DRAG_PX = 4;
const HANDLE_PX = 9;
const MIDDLE_PX = 6;
/** The handles of a longer line would hide it. */
const MAX_HANDLES_COUNT = 150;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What is drawn, over the map: handles to move, small ones to add, and a ground that takes presses. */
export function GeometryOverlay() {
  const { geometry, map, drawn } = useAuthor();
  const w = useWords();
  // The map may stand elsewhere with each picture.
  drawn.value;
  const drawing = geometry.drawing.value;
  const now = map.value;
  if (drawing === null || now === null) return null;
  const points = drawing.vertices.map((vertex) => now.pixelsOf(vertex));
  const path = points.map((point) => (point ? `${point.x},${point.y}` : '')).join(' ');
  return (
    <svg class="author-drawing" data-author="" role="group" aria-label={w('geometry.drawing')}>
      {drawing.isAdding && <Ground drawing={drawing} />}
      {drawing.type === 'LineString' && <polyline points={path} />}
      {drawing.type === 'Polygon' && <polygon points={path} />}
      <Handles drawing={drawing} points={points} />
    </svg>
  );
}

/** Takes presses: where nothing else is, a press adds a vertex and a drag moves the map. */
function Ground({ drawing }: { readonly drawing: Drawing }) {
  const { geometry, map } = useAuthor();
  const from = useRef<{ x: number; y: number; isDrag: boolean } | null>(null);
  return (
    <rect
      class="author-ground"
      width="100%"
      height="100%"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, y: event.clientY, isDrag: false };
      }}
      onPointerMove={(event) => {
        const start = from.current;
        if (start === null) return;
        const [dx, dy] = [start.x - event.clientX, start.y - event.clientY];
        if (!start.isDrag && Math.hypot(dx, dy) < DRAG_PX) return;
        map.peek()?.panBy(dx, dy);
        from.current = { x: event.clientX, y: event.clientY, isDrag: true };
      }}
      onPointerUp={(event) => {
        const isDrag = from.current?.isDrag ?? true;
        from.current = null;
        const position = isDrag ? null : positionUnder(event, map.peek());
        if (position) geometry.change(withPosition(drawing, position));
      }}
      onWheel={(event) => map.peek()?.zoomBy(event.deltaY < 0 ? 1 : -1)}
    />
  );
}

interface HandlesProps {
  readonly drawing: Drawing;
  readonly points: readonly (Pixels | null)[];
}

function Handles({ drawing, points }: HandlesProps) {
  const { geometry } = useAuthor();
  const w = useWords();
  const { vertices, type, at } = drawing;
  if (vertices.length > MAX_HANDLES_COUNT) return null;
  const focus = at === -1 ? 0 : at;
  const last = type === 'Polygon' ? vertices.length : vertices.length - 1;
  return (
    <>
      {type !== 'Point' &&
        vertices.slice(0, last).map((vertex, i) => {
          const middle = between(vertex, vertices[(i + 1) % vertices.length] ?? vertex);
          return (
            <Middle
              key={`m${i} ${middle.join()}`}
              position={middle}
              label={w('geometry.addAfter', { number: i + 1 })}
              onPress={() => geometry.change({ vertices: added(vertices, i + 1, middle), at: i + 1 })}
            />
          );
        })}
      {points.map(
        (point, i) =>
          point && (
            <Handle
              key={i}
              at={i}
              point={point}
              drawing={drawing}
              isFocus={i === focus}
              label={w('geometry.vertex', { number: i + 1, count: vertices.length })}
            />
          ),
      )}
    </>
  );
}

interface MiddleProps {
  readonly position: Position;
  readonly label: string;
  readonly onPress: () => void;
}

function Middle({ position, label, onPress }: MiddleProps) {
  const { map } = useAuthor();
  const point = map.peek()?.pixelsOf(position);
  if (!point) return null;
  return (
    // It is reached by a pointer alone: by keyboard, Insert on a handle does the same.
    <circle
      class="author-middle"
      role="button"
      tabindex={-1}
      aria-label={label}
      cx={point.x}
      cy={point.y}
      r={MIDDLE_PX}
      onClick={onPress}
      onKeyDown={({ key }) => key === 'Enter' && onPress()}
    />
  );
}

interface HandleProps {
  readonly at: number;
  readonly point: Pixels;
  readonly drawing: Drawing;
  readonly isFocus: boolean;
  readonly label: string;
}

/** A vertex: dragged, or moved by Alt and the arrow keys; the arrows alone go from one to the next. */
function Handle({ at, point, drawing, isFocus, label }: HandleProps) {
  const { geometry, map } = useAuthor();
  const before = useRef<readonly Position[] | null>(null);
  const { vertices, type } = drawing;
  const onKeyDown = (event: KeyboardEvent & { currentTarget: SVGElement }) => {
    const arrow = ARROWS[event.key];
    if (arrow && event.altKey) {
      const step = event.shiftKey ? 1 : KEY_STEP_PX;
      const next = map.peek()?.positionAt(point.x + arrow[0] * step, point.y + arrow[1] * step);
      if (next) geometry.change({ vertices: moved(vertices, at, next), at });
    } else if (arrow) {
      const next = (at + (arrow[0] + arrow[1] > 0 ? 1 : -1) + vertices.length) % vertices.length;
      geometry.change({ at: next });
      const handles = event.currentTarget.parentElement?.querySelectorAll<SVGElement>('.author-handle');
      handles?.[next]?.focus();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      if (type !== 'Point') geometry.change({ vertices: removed(vertices, at), at: Math.max(0, at - 1) });
    } else if (event.key === 'Insert' && type !== 'Point') {
      const next = vertices[at + 1] ?? vertices[0];
      const here = vertices[at];
      if (here && next)
        geometry.change({ vertices: added(vertices, at + 1, between(here, next)), at: at + 1 });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <circle
      class="author-handle"
      cx={point.x}
      cy={point.y}
      r={HANDLE_PX}
      role="button"
      tabindex={isFocus ? 0 : -1}
      aria-label={label}
      aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown Delete Insert"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        before.current = vertices;
        geometry.change({ at });
      }}
      onPointerMove={(event) => {
        const position = before.current && positionUnder(event, map.peek());
        if (position) geometry.preview(moved(vertices, at, position));
      }}
      onPointerUp={(event) => {
        const start = before.current;
        before.current = null;
        const position = start && positionUnder(event, map.peek());
        if (!start || !position) return;
        geometry.preview(start);
        geometry.change({ vertices: moved(start, at, position), at });
      }}
    />
  );
}

/** Where on earth a press was. */
function positionUnder(
  event: PointerEvent & { readonly currentTarget: SVGElement },
  map: { positionAt(x: number, y: number): Position | null } | null,
): Position | null {
  const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
  return box && map ? map.positionAt(event.clientX - box.left, event.clientY - box.top) : null;
}
