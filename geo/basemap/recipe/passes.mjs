/** Where a border crosses a road at a known point: the measured road has it, and the border is drawn through it. */
import { distance } from './geometry.mjs';

/** Khunjerab: where the measured lines of the highway end on either side. */
const PASSES = [[75.42498, 36.84473]];
const REACH = 0.09; // degrees over which the border bends to the pass

const ramp = (away) => Math.max(0, 1 - away / REACH);

/** The lines, bent so that the nearest of them runs through each pass, if one comes near. */
export function throughPasses(lines) {
  return PASSES.reduce((bent, pass) => {
    const near = nearestOn(bent, pass);
    return near.away < REACH / 2 ? bent.map((line, i) => bend(line, pass, near, i === near.line)) : bent;
  }, lines);
}

function nearestOn(lines, pass) {
  let best = { away: Infinity };
  for (const [line, positions] of lines.entries()) {
    for (let i = 1; i < positions.length; i++) {
      const at = foot(pass, positions[i - 1], positions[i]);
      const away = distance(at, pass);
      if (away < best.away) best = { line, at, before: i, away };
    }
  }
  return best;
}

function foot(p, a, b) {
  const squeeze = Math.cos((p[1] * Math.PI) / 180);
  const [x, y] = [(b[0] - a[0]) * squeeze, b[1] - a[1]];
  const t = Math.max(0, Math.min(1, ((p[0] - a[0]) * squeeze * x + (p[1] - a[1]) * y) / (x * x + y * y || 1)));
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

function bend(line, pass, { at, before }, isNearest) {
  const shift = [pass[0] - at[0], pass[1] - at[1]];
  const moved = line.map((p) => p.map((value, axis) => value + shift[axis] * ramp(distance(p, at))));
  return isNearest ? moved.toSpliced(before, 0, pass) : moved;
}
