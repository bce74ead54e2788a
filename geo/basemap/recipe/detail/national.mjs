/** Files for all Pakistan: roads, railways, waters, built-up ground, glaciers, peaks. What an area's file draws finer says so by `in`. */
import { crossesDisputed, isDisputed } from './disputed.mjs';
import { cutAtBox, cutAtBoxes, joined, polygonsCutAtBoxes, polygonsInBox } from './lines.mjs';
import { namesOfWater, roadNumber } from './names.mjs';
import { grouped, linesOf, polygonsOf, readExtract, readTable } from './read.mjs';

const defined = (properties) => Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));

/** Lines cut at the boxes of the areas and joined end to end again. */
function lines(pieces, boxes) {
  const cut = pieces.flatMap(({ properties, part }) =>
    cutAtBoxes(part, boxes).map(([area, inside]) => ({ properties: defined({ ...properties, in: area }), part: inside })),
  );
  return grouped(cut).map(({ properties, parts }) => ({ type: 'MultiLineString', coordinates: joined(parts), properties }));
}

function polygons(pieces, boxes) {
  const cut = pieces.flatMap(({ properties, part }) =>
    polygonsCutAtBoxes([part], boxes).map(([area, inside]) => ({ properties: defined({ ...properties, in: area }), part: inside })),
  );
  return grouped(cut).map(({ properties, parts }) => ({ type: 'MultiPolygon', coordinates: parts, properties }));
}

/** Opened since August 2021, or open then already and marked by mistake. */
const OPENED = [
  [({ name }) => name === 'East Bay Expressway', { class: 'trunk', from: 2022 }],
  [({ ref }) => ref === 'N-85', { class: 'primary' }],
];

function road({ properties: { class: kind, ref, name, note }, geometry }) {
  const since = note ? OPENED.find(([is]) => is({ name, ref })) : ['', {}];
  if (!since) return [];
  return linesOf(geometry).map((part) => {
    const disputed = crossesDisputed(part);
    return { properties: defined({ class: kind, ref: roadNumber(ref), name: disputed ? undefined : name, ...since[1] }), part };
  });
}

/** The M-14 as it was opened in January 2022, and the M-1 beside it, which the extract of the roads has wrong. */
const MEASURED = { 'm14-motorway': { class: 'motorway', ref: 'M-14', from: 2022 }, 'm1-hakla-burhan': { class: 'motorway', ref: 'M-1' }, 'm1-islamabad-hakla': { class: 'motorway', ref: 'M-1' } };

export function roads(folder, boxes) {
  const drawn = readExtract(folder, 'pakistan-roads').filter(({ properties }) => properties.ref !== 'M-14').flatMap(road);
  const measured = readExtract(folder, 'alignments-40m').flatMap(({ properties, geometry }) =>
    MEASURED[properties.id] ? linesOf(geometry).map((part) => ({ properties: MEASURED[properties.id], part })) : [],
  );
  return { roads: lines([...drawn, ...measured], boxes) };
}

export const secondaryRoads = (folder, boxes) => ({ roads: lines(readExtract(folder, 'pakistan-secondary').flatMap(road), boxes) });

export function railways(folder, boxes) {
  const pieces = readExtract(folder, 'pakistan-railways').flatMap(({ properties, geometry }) =>
    linesOf(geometry).map((part) => ({ properties: { class: properties.class }, part })),
  );
  return { railways: lines(pieces, boxes) };
}

function water(features, boxes) {
  const waterways = features.flatMap(({ geometry, properties: p }) =>
    linesOf(geometry).map((part) => ({
      properties: defined({ class: p.class, ...namesOfWater(p.name, p.ur, crossesDisputed(part)), seasonal: p.seasonal ? 1 : undefined }),
      part,
    })),
  );
  const surfaces = features.flatMap(({ geometry, properties: p }) =>
    polygonsOf(geometry).map((part) => ({
      properties: defined({ class: p.class === 'riverbank' ? 'river' : p.class, ...namesOfWater(p.name, p.ur, crossesDisputed(part[0])), km2: p.name ? p.km2 : undefined, seasonal: p.seasonal ? 1 : undefined }),
      part,
    })),
  );
  return { waterways: lines(waterways, boxes), water: polygons(surfaces, boxes) };
}

/** What of the features lies in a box. */
function inBox(features, box) {
  return features.flatMap(({ geometry, properties }) => {
    const lines = linesOf(geometry).flatMap((line) => cutAtBox(line, box).inside);
    const surfaces = polygonsInBox(polygonsOf(geometry), box);
    return [
      ...lines.map((coordinates) => ({ geometry: { type: 'LineString', coordinates }, properties })),
      ...surfaces.map((coordinates) => ({ geometry: { type: 'Polygon', coordinates }, properties })),
    ];
  });
}

/** The part of the waters that lies in a box. */
export const waters = (folder, boxes, part) => water(inBox(readExtract(folder, 'pakistan-water'), part), boxes);

/** The mountains' waters, finer. */
export const mountainWaters = (folder, boxes, part) => water(inBox([...readExtract(folder, 'kkh-rivers'), ...readExtract(folder, 'kkh-water')], part), boxes);

export function urban(folder, boxes) {
  const pieces = readExtract(folder, 'pakistan-urban').flatMap(({ geometry }) => polygonsOf(geometry).map((part) => ({ properties: { class: 'residential' }, part })));
  return { urban: polygons(pieces, boxes) };
}

/** Whole, as no area has them finer: a cut at its box would be drawn as an edge of the ice. */
export function glaciers(folder, name) {
  const pieces = readExtract(folder, name).flatMap(({ geometry }) => polygonsOf(geometry).map((part) => ({ properties: { class: 'glacier' }, part })));
  return { glaciers: polygons(pieces, []) };
}

const HIGHEST = 8_611; // metres: K2
const LOWEST = 500; // what is lower is a slip of the pen

/** Named peaks with a height; in disputed ground the height alone. */
export function peaks(folder, isListed) {
  const rows = readTable(folder, 'kkh-peaks').map((row) => ({ name: row.name, ele: Math.round(Number(row.ele_m)), coordinates: [Number(row.lon), Number(row.lat)] }));
  return {
    peaks: rows
      .filter(({ ele, coordinates }) => ele > LOWEST && ele <= HIGHEST && !isListed(coordinates))
      .toSorted((a, b) => b.ele - a.ele)
      .map(({ name, ele, coordinates }) => ({
        type: 'Point',
        coordinates,
        properties: defined({ class: 'peak', name: isDisputed(coordinates) || !name ? undefined : name, ele, rank: ele > 7000 ? 1 : ele > 6000 ? 2 : ele > 4500 ? 3 : 4 }),
      })),
  };
}
