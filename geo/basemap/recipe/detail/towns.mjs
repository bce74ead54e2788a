/** Towns of Pakistan with their names in three languages, those on the atlas's own list left out. */
import { readFileSync } from 'node:fs';
import { isDisputed } from './disputed.mjs';
import { metres } from './lines.mjs';
import { readTable } from './read.mjs';

const labels = JSON.parse(readFileSync(new URL('../../places.json', import.meta.url), 'utf8')).features;
const ofKind = (...kinds) => labels.filter(({ properties }) => kinds.includes(properties.kind));
const listed = ofKind('city', 'capital');
const listedPeaks = ofKind('peak');
const FAR = 15_000; // metres within which two of one name are the same place
const NEAR = 5_000; // … and a large town is the one on our list, whatever it is called

const plain = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether the atlas's own list has this place already. */
export function isListed({ class: kind, name }, position) {
  return listed.some(({ geometry, properties }) => {
    const away = metres(geometry.coordinates, position);
    return (away < FAR && plain(properties.name) === plain(name ?? '')) || (away < NEAR && (kind === 'city' || (kind === 'town' && away < 2_000)));
  });
}

/** Whether the atlas's own list has a peak here already. */
export const isListedPeak = (position) => listedPeaks.some(({ geometry }) => metres(geometry.coordinates, position) < 3_000);

/** Names are letters with a capital, as a map has them. */
export const tidy = (name) => ((name === name.toUpperCase() || name === name.toLowerCase()) && name.length > 3 ? name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (c) => c.toUpperCase()) : name);
const isLatin = (name) => /^[\p{Script=Latin}\p{P}\p{N}\p{M}\s]+$/u.test(name);

/** All towns of the table: `{ coordinates, class, rank, names }`. */
export function readTowns(folder) {
  return readTable(folder, 'pakistan-towns').flatMap((row) => {
    const coordinates = [Number(row.lon), Number(row.lat)];
    const en = isLatin(row.name_en) ? tidy(row.name_en) : '';
    const names = Object.fromEntries(Object.entries({ en, zh: row.name_zh, ur: row.name_ur }).filter(([, name]) => name));
    if (!Object.keys(names).length || isDisputed(coordinates) || isListed({ class: row.class, name: en }, coordinates)) return [];
    return [{ coordinates, class: row.class, rank: Number(row.rank), names }];
  });
}
