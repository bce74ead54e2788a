import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { SAMPLES_PER_DEGREE, TILE, tilesUnder } from './tiles.mjs';

const work = process.env.BASEMAP_WORK ?? 'work';
const folder = `${work}/root/usr/share/marble/data/maps/earth/srtm/3`;

/**
 * Grey values of Marble's terrain and the metres they stand for, fitted to plains, plateaus, lakes and passes of
 * known height; the picture has about 10 m a step in the plains and 80 m in the highest mountains.
 */
const HEIGHTS = [
  [95, 0], [104, 13], [115, 53], [123, 122], [134, 213], [141, 340], [152, 540], [160, 660], [167, 790], [177, 1040],
  [182, 1260], [187, 1500], [191, 1760], [197, 2200], [203, 2650], [209, 3150], [213, 3500], [217, 3930], [221, 4280],
  [224, 4500], [228, 4800], [231, 5080], [234, 5500], [238, 6200], [244, 7400],
];

function metres(grey) {
  if (grey <= HEIGHTS[0][0]) return 0;
  const i = Math.min(HEIGHTS.length - 1, HEIGHTS.findIndex(([g]) => g >= grey) + 1 || HEIGHTS.length) - 1;
  const [[g0, h0], [g1, h1]] = [HEIGHTS[Math.max(0, i - 1)], HEIGHTS[i]];
  return h0 + ((grey - g0) / (g1 - g0)) * (h1 - h0);
}

const file = (row, column) => {
  const six = (n) => String(n).padStart(6, '0');
  return `${folder}/${six(row)}/${six(row)}_${six(column)}.jpg`;
};

/**
 * Reads the tiles under a box and returns a maker of `at(lon, lat)` in metres, smoothed by `sigma` samples.
 * @throws where a tile is missing or of another size, since a neighbour of it would show other ground
 */
export async function terrain(box) {
  const { column, row, columns, rows, tiles: wanted } = tilesUnder(box);
  const [width, height] = [columns * TILE, rows * TILE];
  const tiles = await Promise.all(wanted.map(async (tile) => ({ input: await checked(file(tile.row, tile.column)), left: tile.x * TILE, top: tile.y * TILE })));
  const canvas = { width, height, channels: 3, background: '#000' };
  const png = await sharp({ create: canvas }).composite(tiles).png().toBuffer();
  const grey = await sharp(png).extractChannel(0).raw().toBuffer();
  const raw = Float32Array.from(grey, metres);
  return (sigma) => {
    const heights = blur(raw, width, height, sigma);
    return (lon, lat) => cubic(heights, width, (lon + 180) * SAMPLES_PER_DEGREE - column * TILE - 0.5, (90 - lat) * SAMPLES_PER_DEGREE - row * TILE - 0.5);
  };
}

async function checked(path) {
  if (!existsSync(path)) throw new Error(`terrain: found no ${path}, wanted a tile of ${TILE} by ${TILE} pixels`);
  const { width, height } = await sharp(path).metadata();
  if (width !== TILE || height !== TILE) throw new Error(`terrain: found ${width} by ${height} pixels in ${path}, wanted ${TILE} by ${TILE}`);
  return path;
}

/** Gaussian blur, in both directions one after the other. */
export function blur(values, width, height, sigma) {
  if (!sigma) return values;
  const reach = Math.ceil(sigma * 3);
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)));
  const total = kernel.reduce((a, b) => a + b);
  const pass = (from, step, length, count, stride) => {
    const to = new Float32Array(from.length);
    for (let line = 0; line < count; line++) {
      for (let i = 0; i < length; i++) {
        let sum = 0;
        for (let k = -reach; k <= reach; k++) {
          const j = Math.min(length - 1, Math.max(0, i + k));
          sum += from[line * stride + j * step] * kernel[k + reach];
        }
        to[line * stride + i * step] = sum / total;
      }
    }
    return to;
  };
  return pass(pass(values, 1, width, height, width), width, height, width, 1);
}

/** Catmull and Rom's cubic interpolation. */
function cubic(values, width, x, y) {
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [wx, wy] = [weights(x - x0), weights(y - y0)];
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const row = (y0 + j - 1) * width + x0 - 1;
    for (let i = 0; i < 4; i++) sum += values[row + i] * wx[i] * wy[j];
  }
  return Math.max(0, sum);
}

const weights = (t) => [
  (-t + 2 * t * t - t ** 3) / 2,
  (2 - 5 * t * t + 3 * t ** 3) / 2,
  (t + 4 * t * t - 3 * t ** 3) / 2,
  (-t * t + t ** 3) / 2,
];
