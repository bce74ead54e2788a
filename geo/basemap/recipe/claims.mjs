import { readFileSync } from 'node:fs';
import { CLAIMS } from './borders.mjs';
import { distance, inside, simplifyLine } from './geometry.mjs';

/** Claim lines, their ends moved to the border they start from. */
export function claims(drawn) {
  const anchors = drawn.filter(({ properties }) => properties.kind !== 'province').flatMap(({ geometry }) => geometry.coordinates.flat());
  const anchored = (point) => {
    const near = anchors.reduce((a, b) => (distance(b, point) < distance(a, point) ? b : a));
    return distance(near, point) < 0.06 ? near : point;
  };
  const { features } = JSON.parse(readFileSync('work/disputed.json', 'utf8'));
  return CLAIMS.map(([name, bounds, dispute]) => {
    const lines = features
      .filter((f) => f.properties.name === name)
      .flatMap((f) => (f.geometry.type === 'LineString' ? [f.geometry.coordinates] : f.geometry.coordinates))
      .filter((line) => line.every(inside(bounds)));
    if (!lines.length) throw new Error(`no ${name} within ${bounds}`);
    const whole = joined(lines).map((line) => [anchored(line[0]), ...line.slice(1, -1), anchored(line[line.length - 1])]);
    return {
      type: 'Feature',
      properties: { kind: 'disputed', dispute },
      geometry: { type: 'MultiLineString', coordinates: whole.map((line) => simplifyLine(line, 0.003)) },
    };
  });
}

/** Lines that meet end to end, made one, so that dashes run on. */
function joined(lines) {
  const left = [...lines];
  const found = [];
  while (left.length) {
    let line = left.shift();
    for (let grown = true; grown; ) {
      grown = false;
      for (const [i, other] of left.entries()) {
        const longer = meeting(line, other);
        if (!longer) continue;
        [line, grown] = [longer, true];
        left.splice(i, 1);
        break;
      }
    }
    found.push(line);
  }
  return found;
}

function meeting(line, other) {
  const meet = (a, b) => distance(a.at(-1), b[0]) < 1e-4;
  const back = [...other].reverse();
  if (meet(line, other)) return [...line, ...other.slice(1)];
  if (meet(line, back)) return [...line, ...back.slice(1)];
  if (meet(other, line)) return [...other, ...line.slice(1)];
  if (meet(back, line)) return [...back, ...line.slice(1)];
  return null;
}
