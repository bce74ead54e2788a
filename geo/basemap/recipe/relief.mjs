/**
 * Makes the shaded relief from the terrain and ../basemap.topo.json: `node relief.mjs region` that of the first view, `node relief.mjs asia`
 * a coarser one of what lies around it, with a hole where the first one is. ../relief.json says where the first one lies, the index of ../detail where the other does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { feature } from 'topojson-client';
import { blur, terrain } from './elevation.mjs';
import { REGION } from './geometry.mjs';

/** Pixels across, degrees over which the edges fade out (longer across the plateau of Tibet), how much slopes are raised, and quality. */
const OUT_FOLDER = process.env.BASEMAP_OUT ?? '..';
const isOther = process.env.BASEMAP_REGION !== undefined;
const extent = Math.min(REGION[2] - REGION[0], REGION[3] - REGION[1]);
/** So that neither side is longer than what the terrain has to show. */
function widthOf([west, south, east, north]) {
  const side = (lat) => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
  return Math.round(Math.min(1200, (1100 * (east - west)) / (side(north) - side(south))));
}

const AREAS = {
  region: { name: `${OUT_FOLDER}/relief`, box: REGION, width: isOther ? widthOf(REGION) : 1400, fade: isOther ? { edge: extent * 0.07, east: extent * 0.07 } : { edge: 2.5, east: 5 }, raised: 7, quality: 40 },
  asia: { name: `${OUT_FOLDER}/detail/relief-asia`, box: [25, -10, 150, 60], width: 1700, fade: { edge: 6, east: 6 }, raised: 11, quality: 60, around: REGION },
};
const area = process.argv[2] ?? 'region';
const { name: OUT, box: BOX, width: WIDTH, fade: FADE, raised: RAISED, quality: QUALITY, around: AROUND } = AREAS[area];
const [WEST, SOUTH, EAST, NORTH] = BOX;
const radians = Math.PI / 180;
const mercator = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2)) / radians;
const latitude = (y) => (2 * Math.atan(Math.exp(y * radians)) - Math.PI / 2) / radians;
const TOP = mercator(NORTH);
const SCALE = (EAST - WEST) / WIDTH; // degrees of longitude a pixel
const HEIGHT = Math.round((TOP - mercator(SOUTH)) / SCALE);

const THEMES = {
  light: {
    // Sage lowland, cream foothills, tan highland, pale grey summits.
    tints: [[0, '#eef0e2'], [200, '#f1f1e3'], [500, '#f4f0e1'], [1000, '#f3ead7'], [1700, '#eee0c9'], [2700, '#e8d8c2'], [3600, '#e5dace'], [4500, '#e9e5e1'], [5300, '#f4f2f1'], [6200, '#ffffff']],
    shadow: '#86829c', light: '#fffef6', depth: 0.66, glow: 0.75,
  },
  dark: {
    tints: [[0, '#1b2427'], [200, '#1c2428'], [500, '#1f2729'], [1000, '#242a2c'], [1700, '#2a2e2f'], [2700, '#303436'], [3600, '#363b3e'], [4500, '#3d4347'], [5300, '#464e54'], [6200, '#59636b']],
    shadow: '#070c11', light: '#9fb4c0', depth: 0.85, glow: 0.42,
  },
};

/** Lights of the shading: azimuth, weight. The north-west leads, the others model what it leaves flat. */
const LIGHTS = [[315, 0.58], [270, 0.16], [0, 0.16], [225, 0.1]];
const ALTITUDE = 42 * radians;

const rgb = (hex) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
const mix = (a, b, t) => a.map((value, i) => value + (b[i] - value) * t);

function tint(tints, metres) {
  const i = tints.findIndex(([height]) => height > metres);
  if (i === -1) return tints[tints.length - 1][1];
  if (i === 0) return tints[0][1];
  const [[h0, c0], [h1, c1]] = [tints[i - 1], tints[i]];
  return mix(c0, c1, (metres - h0) / (h1 - h0));
}

function heightField(at) {
  const field = new Float32Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    const lat = latitude(TOP - (y + 0.5) * SCALE);
    for (let x = 0; x < WIDTH; x++) field[y * WIDTH + x] = at(WEST + (x + 0.5) * SCALE, lat);
  }
  return field;
}

/** Shade of every pixel: 0 where flat, down to -1 in full shadow, up to 1 in full light. */
function shading(field, exaggeration) {
  const shade = new Float32Array(field.length);
  const flat = Math.sin(ALTITUDE);
  for (let y = 0; y < HEIGHT; y++) {
    const ground = SCALE * 111320 * Math.cos(latitude(TOP - (y + 0.5) * SCALE) * radians);
    const [up, down] = [Math.max(0, y - 1) * WIDTH, Math.min(HEIGHT - 1, y + 1) * WIDTH];
    for (let x = 0; x < WIDTH; x++) {
      const [left, right] = [Math.max(0, x - 1), Math.min(WIDTH - 1, x + 1)];
      const dx = ((field[y * WIDTH + right] - field[y * WIDTH + left]) / (2 * ground)) * exaggeration;
      const dy = ((field[up + x] - field[down + x]) / (2 * ground)) * exaggeration;
      const norm = Math.sqrt(1 + dx * dx + dy * dy);
      let lit = 0;
      for (const [azimuth, weight] of LIGHTS) {
        const [east, north] = [Math.sin(azimuth * radians), Math.cos(azimuth * radians)];
        lit += (weight * (flat - Math.cos(ALTITUDE) * (dx * east + dy * north))) / norm;
      }
      const t = (lit - flat) / (lit > flat ? 1 - flat : flat);
      shade[y * WIDTH + x] = Math.max(-1, Math.min(1, t));
    }
  }
  return shade;
}

/** 1 on land, 0 at sea, soft and a little inside the coast, so that nothing spills over the drawn shore. */
async function landMask() {
  const topo = JSON.parse(readFileSync(`${OUT_FOLDER}/basemap.topo.json`, 'utf8'));
  const polygons = feature(topo, topo.objects.land).features.flatMap(({ geometry: g }) => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates));
  const at = ([lon, lat]) => `${((lon - WEST) / SCALE).toFixed(2)},${((TOP - mercator(Math.min(84, lat))) / SCALE).toFixed(2)}`;
  const rings = polygons.flat().map((ring) => `M${ring.map(at).join('L')}Z`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><path fill-rule="evenodd" d="${rings.join('')}" fill="#fff" stroke="#000" stroke-width="2.6"/></svg>`;
  const pixels = await sharp(Buffer.from(svg)).flatten({ background: '#000' }).extractChannel(0).raw().toBuffer();
  return blur(Float32Array.from(pixels, (v) => v / 255), WIDTH, HEIGHT, 0.7);
}

/** From 0 to 1 without a visible start or end. */
function ease(t) {
  const part = Math.max(0, Math.min(1, t));
  return part * part * (3 - 2 * part);
}

const edges = ([west, south, east, north], { edge, east: last }, lon, lat) =>
  ease((lon - west) / edge) * ease((east - lon) / last) * ease((lat - south) / edge) * ease((north - lat) / edge);

function fade(x, y) {
  const lat = latitude(TOP - (y + 0.5) * SCALE);
  const lon = WEST + (x + 0.5) * SCALE;
  const shown = edges(BOX, FADE, lon, lat);
  return AROUND ? shown * (1 - hidden(AROUND, lon, lat)) : shown;
}

/** Where the finer relief is whole, this one need not be: 1 there, after a degree beneath it. */
function hidden([west, south, east, north], lon, lat) {
  const { edge, east: last } = AREAS.region.fade;
  const whole = [west + edge, south + edge, east - last, north - edge];
  return edges(whole, { edge: 1, east: 1 }, lon, lat);
}

async function picture(theme, heights, shade, mask) {
  const tints = theme.tints.map(([height, hex]) => [height, rgb(hex)]);
  const [shadow, light] = [rgb(theme.shadow), rgb(theme.light)];
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 4);
  for (let i = 0; i < heights.length; i++) {
    const base = tint(tints, heights[i]);
    const s = shade[i];
    // Aerial perspective: shading is quieter in the lowland than in the mountains.
    const strength = 0.6 + 0.4 * Math.min(1, heights[i] / 3500);
    const colour = s < 0 ? mix(base, shadow, -s * theme.depth * strength) : mix(base, light, s * theme.glow * strength);
    const alpha = mask[i] * fade(i % WIDTH, Math.floor(i / WIDTH));
    pixels.set([...colour.map((v) => Math.round(v)), Math.round(alpha * 255)], i * 4);
  }
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 4 } });
}

const smoothed = await terrain(BOX);
// Fine for the shading, coarser where it is flat: the source has steps and blocks that would show there.
const fine = heightField(smoothed(0.8));
const soft = heightField(smoothed(2.2));
const broad = heightField(smoothed(5));
const relief = fine.map((h, i) => {
  const rough = Math.min(1, Math.abs(soft[i] - broad[i]) / (20 + 0.02 * soft[i]));
  return soft[i] + (h - soft[i]) * (0.15 + 0.85 * rough);
});
const shade = shading(relief, RAISED);
const mask = await landMask();
for (const [name, theme] of Object.entries(THEMES)) {
  const image = await picture(theme, soft.map((h, i) => (h + relief[i]) / 2), shade, mask);
  // The first view waits for the one of the region, so that is in the smaller format.
  const { size } =
    area === 'region'
      ? await image.avif({ quality: QUALITY, effort: 6, chromaSubsampling: '4:2:0' }).toFile(`${OUT}-${name}.avif`)
      : await image.webp({ quality: QUALITY, alphaQuality: 60, smartSubsample: true, effort: 6 }).toFile(`${OUT}-${name}.webp`);
  console.log(name, WIDTH, HEIGHT, size);
}
const corners = [[WEST, NORTH], [EAST, NORTH], [EAST, SOUTH], [WEST, SOUTH]];
const attribution = 'Relief: NASA SRTM30 by way of Marble (public domain)';
if (area === 'region') writeFileSync(`${OUT}.json`, `${JSON.stringify({ coordinates: corners, attribution }, null, 2)}\n`);
