/**
 * Draws the finished files into ./work/preview-*.png, to be looked at:
 * `node preview.mjs [theme west south east north width]`, or all the usual views.
 */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { feature } from 'topojson-client';

const COLOURS = {
  light: { sea: '#d3e0e4', land: '#f4f1e8', lake: '#bfd3da', shore: '#9db8c1', river: '#8fb0bd', country: '#8b7f86', province: '#c3b8ae', disputed: '#8a5a78', ink: '#3c4146', halo: '#fbf9f3' },
  dark: { sea: '#10171c', land: '#1d2327', lake: '#162128', shore: '#35464f', river: '#3b5866', country: '#87808b', province: '#474b50', disputed: '#c79ab8', ink: '#c3c5c5', halo: '#14191c' },
};
const readJson = (name) => JSON.parse(readFileSync(`../${name}`, 'utf8'));
const topo = readJson('basemap.topo.json');
const places = readJson('places.json');
const { coordinates: corners } = readJson('relief.json');
const radians = Math.PI / 180;
const mercator = (lat) => Math.log(Math.tan(Math.PI / 4 + (Math.max(-80, Math.min(84, lat)) * radians) / 2)) / radians;

function pathOf(geometry, at) {
  const line = (points) => `M${points.map(at).join('L')}`;
  const { type, coordinates: c } = geometry;
  if (type === 'LineString') return line(c);
  if (type === 'MultiLineString') return c.map(line).join('');
  return (type === 'Polygon' ? [c] : c).flat().map((ring) => `${line(ring)}Z`).join('');
}

async function draw(theme, [west, south, east, north], width, labels = true) {
  const colour = COLOURS[theme];
  const scale = width / (east - west);
  const height = Math.round((mercator(north) - mercator(south)) * scale);
  const xy = ([lon, lat]) => [(lon - west) * scale, (mercator(north) - mercator(lat)) * scale];
  const at = (p) => xy(p).map((v) => v.toFixed(1)).join(',');
  const features = (name) => feature(topo, topo.objects[name]).features;
  const all = (name, style) => features(name).map((f) => `<path d="${pathOf(f.geometry, at)}" ${typeof style === 'string' ? style : style(f.properties)}/>`).join('');
  const [x0, y0] = xy(corners[0]);
  const [x1, y1] = xy(corners[2]);
  const picture = readFileSync(`../relief-${theme}.avif`);
  const png = await sharp(picture).png().toBuffer();
  const relief = `<image x="${x0}" y="${y0}" width="${x1 - x0}" height="${y1 - y0}" preserveAspectRatio="none" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const dash = { province: '4 3', disputed: '5 3', 'control-line': '5 3' };
  const zoom = Math.log2((scale * 360) / 512);
  const names = places.features.filter((f) => f.properties.rank <= zoom + 0.5).map((f) => {
    const [x, y] = xy(f.geometry.coordinates);
    const dot = /city|capital/.test(f.properties.kind) ? `<circle cx="${x}" cy="${y}" r="2" fill="${colour.ink}"/>` : '';
    const italic = /sea|range|peak|desert|river/.test(f.properties.kind) ? 'font-style="italic"' : '';
    return `${dot}<text x="${x}" y="${y - 4}" font-size="${f.properties.kind === 'country' ? 15 : 11}" text-anchor="middle" ${italic} fill="${colour.ink}" paint-order="stroke" stroke="${colour.halo}" stroke-width="2">${f.properties.name}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour.sea}"/>
    ${all('land', `fill="${colour.land}" fill-rule="evenodd"`)}${relief}
    ${all('land', `fill="none" stroke="${colour.shore}" stroke-width="0.8"`)}
    ${all('lakes', `fill="${colour.lake}" stroke="${colour.shore}" stroke-width="0.5" fill-rule="evenodd"`)}
    ${all('rivers', ({ rank }) => `fill="none" stroke="${colour.river}" stroke-width="${rank < 4 ? 1.3 : 0.7}"`)}
    ${all('boundaries', ({ kind }) => `fill="none" stroke="${colour[kind === 'control-line' ? 'disputed' : kind]}" stroke-width="${kind === 'province' ? 0.7 : 1.3}" stroke-dasharray="${dash[kind] ?? 'none'}"`)}
    ${labels ? names.join('') : ''}</svg>`;
  return sharp(Buffer.from(svg)).png();
}

const VIEWS = [
  ['light', [55, 15, 100, 45], 1600], ['dark', [55, 15, 100, 45], 1600],
  ['light', [-180, -58, 180, 78], 1600], ['dark', [-180, -58, 180, 78], 1600],
  ['light', [70, 32, 82, 40], 1600], ['light', [60, 23, 70, 31], 1500],
];
const [theme, ...rest] = process.argv.slice(2);
const views = theme ? [[theme, rest.slice(0, 4).map(Number), Number(rest[4] ?? 1600)]] : VIEWS;
for (const [i, [name, bounds, width]] of views.entries()) {
  const file = `work/preview-${theme ? 'one' : i}-${name}.png`;
  await (await draw(name, bounds, width)).toFile(file);
  console.log(file, bounds.join());
}
