import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withArchives } from '../../../../src/map/archive/with-archives';
import { groundStyle } from '../../../../src/map/detail/ground-style';
import { withOnline } from '../../../../src/map/online/with-online';
import { mapStyle } from '../../../../src/map/style/style';
import { LEFT_OUT, REPLACED, standIn } from '../../../../tools/code/maplibre-left-out';
import { basemap, sourcesWith } from '../../map/svg/small-scene';

const ROOTS = ['maplibre-gl/src', '@maplibre/maplibre-gl-style-spec/dist'].map((folder) =>
  resolve('node_modules', folder),
);
const modules = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => `${root}/${file}`),
);
const moduleOf = (path: string) => {
  const found = modules.find((file) => ['.ts', '.mjs'].some((ending) => file.endsWith(path + ending)));
  if (found === undefined) throw new Error(`MapLibre has no ${path}`);
  return found;
};
const isKept = (path: string) => !REPLACED.test(moduleOf(path));

test('each of what is left out is in the package', () => {
  const missing = LEFT_OUT.filter((path) => {
    const pattern = new RegExp(`/${path}\\.(?:\\w+\\.glsl\\.g\\.)?m?[jt]s$`);
    return !modules.some((file) => pattern.test(file));
  });
  expect(missing).toEqual([]);
});

describe('a stand-in', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-left-out-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  const made = async (path: string): Promise<Record<string, unknown>> => {
    const id = moduleOf(path);
    const code = standIn(id, readFileSync(id, 'utf8'));
    const file = join(folder, `${basename(id)}.mjs`);
    await writeFile(file, code);
    return import(/* @vite-ignore */ pathToFileURL(file).href);
  };

  test('tells whoever calls it why there is nothing', async () => {
    const { HeatmapStyleLayer, isHeatmapStyleLayer } = (await made(
      'style/style_layer/heatmap_style_layer',
    )) as { HeatmapStyleLayer: new () => unknown; isHeatmapStyleLayer: (layer: object) => boolean };
    expect(() => new HeatmapStyleLayer()).toThrow(/built without .*heatmap_style_layer/);
    expect(isHeatmapStyleLayer({ type: 'fill' })).toBe(false);
    const { Distance } = (await made('expression/definitions/distance')) as {
      Distance: { parse: () => unknown };
    };
    expect(Distance.parse).toThrow(/built without .*distance/);
    expect((await made('shaders/glsl/heatmap.vertex.glsl.g')).default).toMatch(/^#error .*heatmap/);
  });

  test('finds no fault with a style, and knows its properties', async () => {
    const { validateStyleAndEmit } = (await made('style/validate_style')) as {
      validateStyleAndEmit: () => boolean;
    };
    expect(validateStyleAndEmit()).toBe(false);
    const { default: sections } = await made('reference/v8');
    expect(sections).toHaveProperty(['paint_fill', 'fill-color', 'default'], '#000000');
    expect(sections).not.toHaveProperty('paint_heatmap');
  });
});

const tiles = { tiles: ['https://tiles.example/{z}/{x}/{y}'], minzoom: 0, maxzoom: 14, attribution: 'T' };
const archive = {
  name: 'wells',
  address: 'https://tiles.example/wells.pmtiles',
  bounds: [60, 20, 80, 40],
  minzoom: 0,
  maxzoom: 12,
  tile: async () => undefined,
} as const;
const relief = { light: 'https://atlas.example/l.webp', dark: 'https://atlas.example/d.webp' };

/** The style with all that it ever gets. */
function wholeStyle(theme: 'light' | 'dark'): StyleSpecification {
  const own = mapStyle(theme, { ...basemap, relief }, sourcesWith(), groundStyle.layers(theme));
  const context = { theme, isRidden: true };
  const online = withOnline(tiles, { maxzoom: 14 })(own, context);
  return withArchives([
    { ...archive, layer: 'green', parts: ['points', 'lines', 'areas'] },
    { ...archive, name: 'ground', layer: null, parts: ['areas', 'lines', 'points'] },
  ])(online, context);
}

describe.each(['light', 'dark'] as const)('the %s style, with all that it ever gets,', (theme) => {
  const style = wholeStyle(theme);
  const text = JSON.stringify([style.layers, style.terrain]);

  test('has layers and sources of types that are kept', () => {
    const layers = new Set(style.layers.map(({ type }) => type));
    expect([...layers].sort()).toEqual('background circle fill hillshade line raster symbol'.split(' '));
    for (const type of layers) {
      expect(isKept(`style/style_layer/${type}_style_layer`), type).toBe(true);
      expect(isKept(`webgl/draw/draw_${type}`), type).toBe(true);
      expect(isKept(`webgl/program/${type}_program`), type).toBe(true);
    }
    const sources = Object.values(style.sources);
    expect([...new Set(sources.map(({ type }) => type))].sort()).toEqual(
      'geojson image raster-dem vector'.split(' '),
    );
    expect(sources.filter((source) => source.type === 'vector' && source.encoding === 'mlt')).toEqual([]);
  });

  test('asks for no globe, no pattern, no gradient and no distance', () => {
    expect(style.projection).toBeUndefined();
    expect(text).not.toMatch(/"(?:fill|line|background)-pattern"|"line-gradient"|\["distance"/);
  });
});
