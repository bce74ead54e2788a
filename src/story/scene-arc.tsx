import type { Pixels } from '../geometry/pixels';
import { useExplorer } from '../ui/context';
import type { MapRegionProps } from '../ui/map-handle';

/** How far an arc rises, of its length. */
const RISE_RATIO = 0.18;

/** The arrow at its end. */
const ARROW_PX = 9;

/** The arc of a scene over the map, from where somebody came; the words say who. */
export function SceneArc({ map, drawn }: Pick<MapRegionProps, 'map' | 'drawn'>) {
  const arc = useExplorer().state.scene.value?.arc;
  // It goes along with the map.
  void drawn.value;
  const view = map.value;
  if (!arc || view === null) return null;
  const [from, to] = [view.pixelsOf([...arc[0]]), view.pixelsOf([...arc[1]])];
  if (from === null || to === null) return null;
  const top = crest(from, to);
  const path = `M${from.x} ${from.y}Q${top.x} ${top.y} ${to.x} ${to.y}`;
  return (
    <svg class="scene-arc" aria-hidden="true">
      <path class="arc-halo" d={path} />
      <path class="arc-line" d={path} />
      <circle class="arc-start" cx={from.x} cy={from.y} r={4} />
      <path class="arc-end" d={arrow(top, to)} />
    </svg>
  );
}

/** The point that the arc bends towards: to the upper side, so that it never hangs. */
function crest(from: Pixels, to: Pixels): Pixels {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const side = across >= 0 ? 1 : -1;
  return {
    x: (from.x + to.x) / 2 + side * down * RISE_RATIO * 2,
    y: (from.y + to.y) / 2 - side * across * RISE_RATIO * 2,
  };
}

/** The head of the arrow, in the direction in which the arc arrives. */
function arrow(top: Pixels, to: Pixels): string {
  const angle = Math.atan2(to.y - top.y, to.x - top.x);
  const corner = (turn: number) =>
    `${to.x - ARROW_PX * Math.cos(angle + turn)} ${to.y - ARROW_PX * Math.sin(angle + turn)}`;
  return `M${to.x} ${to.y}L${corner(0.5)}L${corner(-0.5)}Z`;
}
