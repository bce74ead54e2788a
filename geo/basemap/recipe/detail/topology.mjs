/** Writes TopoJSON: whole numbers of steps on a grid, each arc as differences. */
import { thin, thinRing } from './lines.mjs';

/**
 * @param objects by name lists of `{ type, coordinates, properties }`
 * @param grid degrees a step
 * @param within metres by which lines and rings may be thinned
 */
export function topologyOf(objects, { grid, within, corner: [w, s], ...meta }) {
  const arcs = [];
  const steps = ([x, y]) => [Math.round((x - w) / grid), Math.round((y - s) / grid)];
  const arcOf = (line, least) => {
    const units = line.map(steps).filter((p, i, all) => !i || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
    if (units.length < least) return undefined;
    arcs.push(units.map((p, i) => (i ? [p[0] - units[i - 1][0], p[1] - units[i - 1][1]] : p)));
    return arcs.length - 1;
  };
  const line = (one) => {
    const arc = arcOf(thin(one, within), 2);
    return arc === undefined ? [] : [[arc]];
  };
  const polygon = (rings) => {
    const kept = rings.flatMap((ring, i) => {
      const arc = arcOf(thinRing(ring, within), 4);
      return arc === undefined ? (i ? [] : [undefined]) : [[arc]];
    });
    return kept[0] === undefined ? [] : [kept];
  };
  const geometry = ({ type, coordinates, properties }) => {
    const tail = properties && Object.keys(properties).length ? { properties } : {};
    if (type === 'Point') return [{ type, coordinates: steps(coordinates), ...tail }];
    const several = type === 'MultiLineString' ? coordinates.flatMap(line) : coordinates.flatMap(polygon);
    if (!several.length) return [];
    const one = several.length === 1;
    return [{ type: one ? type.slice('Multi'.length) : type, arcs: one ? several[0] : several, ...tail }];
  };
  const collections = {};
  for (const [name, list] of Object.entries(objects)) {
    const geometries = list.flatMap(geometry);
    if (geometries.length) collections[name] = { type: 'GeometryCollection', geometries };
  }
  return { type: 'Topology', ...meta, transform: { scale: [grid, grid], translate: [w, s] }, objects: collections, arcs };
}
