import type { Feature } from 'geojson';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { LAYER_IDS } from '../../../../src/content/vocabulary';
import { FlatTransform } from '../../../../src/map/svg/flat-transform';
import type { Scene } from '../../../../src/map/svg/scene';
import { SceneBuilder } from '../../../../src/map/svg/scene-builder';
import { SceneSvg } from '../../../../src/map/svg/scene-svg';
import { PALETTES } from '../../../../src/symbology/palette';
import { drawScene, idsIn, inputWith, layerOf, pathsOf, SIZE, sourcesWith } from './small-scene';

describe('what is drawn', () => {
  test('is on land and sea, over the relief of the theme', () => {
    const scene = drawScene(inputWith({ theme: 'dark' }));
    expect(layerOf(scene, 'sea')).toMatchObject({ colour: PALETTES.dark.sea });
    expect(pathsOf(scene, 'land')).toMatchObject([{ fill: PALETTES.dark.land }]);
    expect(layerOf(scene, 'relief')).toMatchObject({ href: 'dark.webp' });
  });

  test.each([
    { layer: 'gwadar', in: 'project-dots', id: 'port' },
    { layer: 'growth', in: 'project-dots', id: 'plant' },
  ] as const)('goes with its layer: $id', ({ layer, in: drawnIn, id }) => {
    const others = LAYER_IDS.filter((other) => other !== layer);
    expect(idsIn(drawScene(inputWith()), drawnIn)).toContain(id);
    expect(idsIn(drawScene(inputWith({ layers: others })), drawnIn)).not.toContain(id);
  });

  test('has the road while its layer is on', () => {
    expect(pathsOf(drawScene(inputWith()), 'highway')).toHaveLength(1);
    expect(pathsOf(drawScene(inputWith({ layers: ['gwadar'] })), 'highway')).toEqual([]);
  });

  test('was there by the year', () => {
    const by = (to: number) => idsIn(drawScene(inputWith({ years: { from: null, to } })), 'project-dots');
    expect(by(2006)).not.toContain('port');
    expect(by(2007)).toContain('port');
  });

  test('is what a narrowed map names, and nothing else', () => {
    const scene = drawScene(inputWith({ featureFilter: ['port'] }));
    expect(idsIn(scene, 'project-dots')).toEqual(['port']);
    expect(pathsOf(scene, 'highway')).toEqual([]);
  });

  test('is named in the reader’s language, from the right where it is read so', () => {
    const near = new FlatTransform({ zoom: 6, lat: 25.12, lon: 62.33 }, SIZE);
    const urdu = drawScene(inputWith({ lang: 'ur' }, { transform: near, sources: sourcesWith(' گوادر') }));
    const html = renderToString(<SceneSvg scene={urdu} />);
    expect(html).toMatch(/<text[^>]* direction="rtl"[^>]*>.*گوادر/);
    expect(html).toMatch(/<text[^>]* text-anchor="end"[^>]* direction="rtl"/);
  });
});

describe('how it is drawn', () => {
  test('disputed borders are dashed, agreed ones are not', () => {
    const scene = drawScene(inputWith());
    expect(pathsOf(scene, 'disputed-borders')[0]?.dash).toHaveLength(2);
    expect(pathsOf(scene, 'country-borders')[0]).not.toHaveProperty('dash');
  });

  test('what is planned is hollow, what is approximate is soft', () => {
    const scene = drawScene(inputWith());
    const layer = layerOf(scene, 'projects');
    const icon = (id: string) =>
      layer.kind === 'symbols' ? layer.symbols.find((symbol) => symbol.id === id)?.icon?.parts : undefined;
    const [colours, { casing }] = [PALETTES.light.layers, PALETTES.light];
    expect(icon('plant')?.some(({ soft }) => soft)).toBe(true);
    expect(icon('plant')?.find(({ fill }) => fill)?.fill).toBe(casing);
    expect(icon('gwadar')?.some(({ soft }) => soft)).toBe(false);
    expect(icon('gwadar')?.find(({ fill }) => fill)?.fill).toBe(colours.gwadar);
  });

  test('chosen, pointed at and focused look different', () => {
    const rings = [
      inputWith({ selected: ['port'] }),
      inputWith({}, { highlight: { ids: ['port'], by: 'pointer' } }),
      inputWith({}, { highlight: { ids: ['port'], by: 'focus' } }),
    ];
    const drawn = rings.map((input) => {
      const layer = layerOf(drawScene(input), 'point-rings');
      return layer.kind === 'circles' ? layer.circles : [];
    });
    expect(drawn.map((circles) => circles.map(({ id }) => id))).toEqual([['port'], ['port'], ['port']]);
    const looks = drawn.flat().map(({ radius, width, stroke }) => `${radius} ${width} ${stroke}`);
    expect(new Set(looks).size).toBe(3);
    expect(drawn[2]?.[0]?.stroke).toBe(PALETTES.light.focus);
  });

  test('lines glow when they are lit', () => {
    expect(pathsOf(drawScene(inputWith()), 'route-glow')).toEqual([]);
    const lit = pathsOf(drawScene(inputWith({ selected: ['leg-1'] })), 'route-glow');
    // The accent, mixed with the land.
    expect(lit).toMatchObject([{ stroke: 'rgba(206,160,161,1)', opacity: 1 }]);
  });
});

test('what is open keeps its symbol and its name, however crowded it is there', () => {
  const crowded = (point: Feature): Feature => ({
    ...point,
    geometry: { type: 'Point', coordinates: [69, 30] },
  });
  const { points, ...sources } = sourcesWith();
  const crowd = { ...sources, points: { ...points, features: points.features.map(crowded) } };
  const symbolsIn = (scene: Scene) =>
    scene.layers.flatMap((layer) => (layer.kind === 'symbols' ? layer.symbols : []));
  for (const { properties } of points.features) {
    const id = String(properties?.id);
    const scene = drawScene(inputWith({ selected: [id] }, { sources: crowd }));
    const drawn = symbolsIn(scene).filter((symbol) => symbol.id === id);
    expect(drawn.flatMap(({ label }) => label?.text.lines.join(' ') ?? [])).toEqual([id]);
    expect(drawn.some(({ icon }) => icon !== null)).toBe(properties?.layer !== 'karakoram-highway');
  }
});

test('another light paints anew only what it changes', () => {
  const [maker, input] = [new SceneBuilder(), inputWith()];
  const before = maker.build(input);
  const after = maker.build({
    ...input,
    highlight: { ids: ['port'], by: 'pointer' },
  });
  const changed = after.layers.filter((layer, i) => layer !== before.layers[i]).map(({ id }) => id);
  expect(changed).toEqual(['route-glow', 'point-rings']);
});

test('a scene is a picture for a page without script, within the policy of the site', () => {
  const html = renderToString(<SceneSvg scene={drawScene(inputWith())} label="The route" />);
  expect(html).toMatch(/^<svg[^>]* viewBox="0 0 800 600"[^>]* role="img"[^>]* aria-label="The route"/);
  expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=|NaN|undefined/);
});
