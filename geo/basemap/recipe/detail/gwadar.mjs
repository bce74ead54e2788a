/** Gwadar as a plan: the finer extracts of the town in place of its area's, and what the bay and the heights are called. */
import { namesOf } from './names.mjs';
import { readExtract } from './read.mjs';

const as = (l, features, more = () => ({})) => features.map(({ geometry, properties }) => ({ geometry, properties: { l, ...properties, ...more(properties) } }));
const classOf = ({ kind }) => ({ class: kind });

/** Classes of land use that say something at the scale of a plan; a land cover's sand is its beach. */
const COVER = { grass: 'park', wood: 'wood', farmland: 'farmland', sand: 'sand', wetland: 'wetland' };

/** The features of the town, in the shape of an area's extract. */
export function gwadarFeatures(folder, pack) {
  const areas = readExtract(folder, 'gwadar-areas');
  const layer = (name) => areas.filter(({ properties }) => properties.layer === name);
  const harbour = readExtract(folder, 'gwadar-harbour');
  const kind = (...kinds) => harbour.filter(({ properties }) => kinds.includes(properties.kind));
  const airports = readExtract(folder, 'gwadar-airports').filter(({ geometry }) => geometry.type !== 'Point');
  return [
    ...pack.filter(({ properties }) => ['place', 'waterway'].includes(properties.l)),
    ...as('road', readExtract(folder, 'gwadar-roads'), ({ class: road, name }) => (road === 'construction' && !name ? { class: 'service' } : {})),
    ...as('road', kind('free-zone-road'), () => ({ class: 'service', name: 'Free Zone South' })),
    ...as('pier', readExtract(folder, 'gwadar-waterways').filter(({ properties }) => properties.layer === 'pier'), () => ({ class: 'pier' })),
    ...as('pier', layer('pier'), () => ({ class: 'pier' })),
    ...as('pier', kind('breakwater', 'quay'), classOf),
    ...as('landuse', kind('port-terminal'), () => ({ class: 'port' })),
    ...as('landuse', kind('hospital'), () => ({ class: 'hospital' })),
    ...as('landuse', layer('landuse').filter(({ properties }) => properties.class)),
    ...as('landuse', layer('landcover'), ({ class: cover, sub }) => ({ class: sub === 'park' ? 'park' : (COVER[cover] ?? 'park') })),
    ...as('water', layer('water')),
    ...as('building', layer('building')),
    ...as('aeroway', airports, ({ kind: part }) => ({ class: part === 'runway-axis' ? 'runway' : part, name: undefined })),
  ];
}

const label = (kind, rank, coordinates, names) => ({ type: 'Point', coordinates, properties: { class: kind, rank, ...names } });

const OWN = [
  label('bay', 1, [62.366, 25.162], namesOf('East Bay', '东湾', 'مشرقی خلیج')),
  label('bay', 1, [62.283, 25.163], namesOf('West Bay', '西湾', 'مغربی خلیج')),
  label('headland', 1, [62.3095, 25.0975], namesOf('Koh-e-Batil', '巴提尔山', 'کوہِ باتیل')),
  label('headland', 1, [62.38846, 25.21228], namesOf('Koh-e-Mehdi', '迈赫迪山', 'کوہِ مہدی')),
  label('port', 2, [62.3424, 25.1095], namesOf('Multi-purpose terminal', '多用途码头', 'کثیر المقاصد ٹرمینل')),
  label('berth', 4, [62.34236, 25.11215], namesOf('Berths 1–3', '1–3号泊位', 'برتھ 1 تا 3')),
  label('berth', 4, [62.33725, 25.1127], namesOf('Service berth', '工作船泊位', 'سروس برتھ')),
  label('basin', 3, [62.3425, 25.1145], namesOf('Turning basin', '回旋水域', 'ٹرننگ بیسن')),
  label('breakwater', 4, [62.335, 25.1164], namesOf('Breakwater of the fish harbour', '渔港防波堤', 'ماہی بندر کا بریک واٹر')),
  label('breakwater', 4, [62.3148, 25.12737], namesOf('Breakwater', '防波堤', 'بریک واٹر')),
  label('airport', 2, [62.4988, 25.2967], namesOf('New Gwadar International Airport', '新瓜达尔国际机场', 'نیو گوادر انٹرنیشنل ایئرپورٹ')),
  label('airport', 2, [62.32923, 25.2324], namesOf('Gwadar Airport (old)', '瓜达尔机场（旧）', 'گوادر ایئرپورٹ (پرانا)')),
  label('hospital', 3, [62.33315, 25.18632], namesOf('Pak-China Friendship Hospital', '中巴友谊医院', 'پاک چین دوستی ہسپتال')),
];

const POINTS = new Set(['school', 'hospital', 'stadium', 'park']);

/** Labels of our own, then what the extract names: schools, the old hospital, stadiums, parks. */
export function gwadarLabels(folder) {
  const mapped = readExtract(folder, 'gwadar-points').filter(({ properties }) => properties.layer === 'poi' && POINTS.has(properties.class));
  return [...OWN, ...mapped.map(({ geometry, properties }) => label(properties.class, 5, geometry.coordinates, { name: properties.name }))];
}
