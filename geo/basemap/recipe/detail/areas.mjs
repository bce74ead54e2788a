/** One file an area: streets, rails, waters, land use, buildings, aerodromes, piers, places. */
import { crossesDisputed, isDisputed } from './disputed.mjs';
import { cutAtBox, joined, polygonsInBox } from './lines.mjs';
import { namesOfWater, roadNumber } from './names.mjs';
import { grouped, linesOf, polygonsOf } from './read.mjs';
import { tidy } from './towns.mjs';

const ROAD_CLASSES = ['motorway', 'trunk', 'primary', 'secondary', 'tertiary', 'minor', 'service', 'pedestrian', 'track', 'path'];
const RANKS = { city: 1, town: 3, suburb: 4, village: 5, neighbourhood: 6, hamlet: 7, locality: 7 };

/** What the extract of an area calls a thing, and the object of the file that it goes into. */
const POLYGONS = { water: 'water', landuse: 'landuse', building: 'buildings', pier: 'piers', aeroway: 'aeroways' };
const LINES = { waterway: 'waterways', rail: 'railways', pier: 'piers', aeroway: 'aeroways' };

/** What the extract does not say, since there is only one of it. */
const CLASS = { pier: 'pier' };

/** A road being built in August 2021 that has opened since; the others of which we do not know are left out. */
function opened({ class: kind, name, ref, note }) {
  if (name === 'East Bay Expressway') return { class: 'trunk', name, from: 2022 };
  if (kind !== 'construction') return { class: kind, name, ref: roadNumber(ref) };
  if (ref === 'M-14') return { class: 'motorway', name, ref: 'M-14', from: 2022 };
  return undefined;
}

const defined = (properties) => Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
const unnamed = (properties, disputed) => defined(disputed ? { ...properties, name: undefined } : properties);

/** The road's properties and where it runs; nothing of what is no road. */
function roadPieces({ geometry, properties }, box) {
  const road = opened(properties);
  if (!road || !ROAD_CLASSES.includes(road.class)) return [];
  return linesOf(geometry)
    .flatMap((line) => cutAtBox(line, box).inside)
    .map((part) => ({ properties: unnamed(road, crossesDisputed(part)), part }));
}

const railClass = (kind) => (kind === 'metro' || kind === 'subway' ? 'subway' : 'rail');

function lineProperties(layer, { class: kind, name, ref, intermittent }, disputed) {
  if (layer === 'rail') return { class: railClass(kind) };
  if (layer === 'waterway') return defined({ class: kind, ...namesOfWater(name, undefined, disputed), seasonal: intermittent ? 1 : undefined });
  return defined({ class: kind ?? CLASS[layer], ref: ref || undefined });
}

/** The objects of an area's file. */
export function areaObjects(features, box) {
  const pieces = { roads: [], railways: [], waterways: [], water: [], landuse: [], buildings: [], aeroways: [], piers: [] };
  for (const one of features) {
    const { geometry, properties } = one;
    const layer = properties.class === 'rail' && properties.l === 'road' ? 'rail' : properties.l;
    if (layer === 'road') pieces.roads.push(...roadPieces(one, box));
    const lines = LINES[layer] ? linesOf(geometry).flatMap((line) => cutAtBox(line, box).inside) : [];
    for (const part of lines) pieces[LINES[layer]].push({ properties: lineProperties(layer, properties, crossesDisputed(part)), part });
    const polygons = POLYGONS[layer] ? polygonsInBox(polygonsOf(geometry), box) : [];
    for (const part of polygons) pieces[POLYGONS[layer]].push({ properties: defined({ class: properties.class ?? CLASS[layer] }), part });
  }
  const objects = {};
  for (const [name, list] of Object.entries(pieces)) {
    const isLine = ({ part }) => typeof part[0][0] === 'number';
    objects[name] = [
      ...grouped(list.filter((one) => !isLine(one))).map(({ properties, parts }) => ({ type: 'MultiPolygon', coordinates: parts, properties })),
      ...grouped(list.filter(isLine)).map(({ properties, parts }) => ({ type: 'MultiLineString', coordinates: joined(parts), properties })),
    ];
  }
  return objects;
}

/** Places of an area that stand on no list of ours, as they are named on the ground. */
export function areaPlaces(features, box, isKnown) {
  const [w, s, e, n] = box;
  return features
    .filter(({ properties, geometry }) => properties.l === 'place' && properties.name && geometry.type === 'Point')
    .filter(({ geometry: { coordinates: [x, y] } }) => x >= w && x <= e && y >= s && y <= n)
    .filter(({ properties, geometry }) => !isDisputed(geometry.coordinates) && !isKnown(properties, geometry.coordinates))
    .map(({ properties, geometry }) => ({
      type: 'Point',
      coordinates: geometry.coordinates,
      properties: { class: properties.class, name: tidy(properties.name), rank: RANKS[properties.class] ?? 8 },
    }));
}
