import { describe, expect, test } from 'vitest';
import { FlatTransform } from '../../../../src/map/svg/flat-transform';
import { SceneBuilder } from '../../../../src/map/svg/scene-builder';
import type { MapRecord } from '../../../../src/state/map-record';
import { LARGEST_FAR_PX } from '../../../../src/symbology/size-by';
import { inputWith, layerOf } from './small-scene';

const build = (record: Partial<MapRecord>, highlight: { dimmed: string[] } | null = null) =>
  new SceneBuilder().build(
    inputWith(record, highlight ? { highlight: { ids: [], by: 'pointer', ...highlight } } : {}),
  );

const symbolsOf = (record: Partial<MapRecord>, dimmed: string[] | null = null) => {
  const layer = layerOf(build(record, dimmed && { dimmed }), 'projects');
  return layer.kind === 'symbols' ? layer.symbols : [];
};

const fillsOf = (record: Partial<MapRecord>, id: string) =>
  symbolsOf(record)
    .find((symbol) => symbol.id === id)
    ?.icon?.parts.flatMap(({ fill, stroke }) => [fill, stroke]);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('a symbol has the colour of its category, and the others that of their layers', () => {
    const colours = { plant: ['#123456', '#abcdef'] } as const;
    const colour = colours.plant[theme === 'light' ? 0 : 1];
    expect(fillsOf({ theme, colours }, 'plant')).toContain(colour);
    expect(fillsOf({ theme }, 'plant')).not.toContain(colour);
    expect(fillsOf({ theme, colours }, 'gwadar')).not.toContain(colour);
  });

  test('a line has the colour of its category', () => {
    const colours = { 'leg-1': ['#123456', '#abcdef'] } as const;
    const layer = layerOf(build({ theme, colours }), 'highway');
    const strokes = layer.kind === 'paths' ? layer.paths.map(({ stroke }) => stroke) : [];
    expect(strokes).toContain(theme === 'light' ? 'rgba(18,52,86,1)' : 'rgba(171,205,239,1)');
    expect(new Set(strokes).size).toBe(2);
  });
});

test('what is hidden is not drawn, not even as a dot', () => {
  const dots = (record: Partial<MapRecord>) => {
    const layer = layerOf(build(record), 'project-dots');
    return layer.kind === 'circles' ? layer.circles.map(({ id }) => id) : [];
  };
  expect(dots({})).toContain('plant');
  expect(dots({ hidden: ['plant'] })).not.toContain('plant');
  expect(symbolsOf({ hidden: ['plant'] }).map(({ id }) => id)).not.toContain('plant');
});

test('the area of a circle shows the amount', () => {
  const circles = (sizes: Record<string, number>) => {
    const layer = layerOf(build({ sizes }), 'amounts');
    return layer.kind === 'circles'
      ? new Map(layer.circles.map(({ id, radius, width }) => [id, radius - width / 2]))
      : new Map();
  };
  expect(circles({}).size).toBe(0);
  const drawn = circles({ plant: 1, port: 0.25 });
  expect([...drawn.keys()].toSorted()).toEqual(['plant', 'port']);
  expect(drawn.get('plant') / drawn.get('port')).toBeCloseTo(2, 6);
  expect(drawn.get('plant')).toBeGreaterThan(LARGEST_FAR_PX);
});

test('what the chapter speaks of is named at a zoom that would leave its name out', () => {
  const texts = (record: Partial<MapRecord>) =>
    build(record).layers.flatMap((layer) =>
      layer.kind === 'symbols' ? layer.symbols.flatMap(({ label }) => label?.text.lines.join(' ') ?? []) : [],
    );
  const all = texts({});
  expect(all).not.toContain('port');
  expect(texts({ named: ['port'] })).toContain('port');
});

test('what is lit stands before the main cities, and is named, with its symbol, even where two are at one place', () => {
  const scene = build({ lit: ['port', 'gwadar'] });
  const ids = scene.layers.map(({ id }) => id);
  for (const id of ['open-projects', 'titles']) {
    const layer = layerOf(scene, id);
    const lit = layer.kind === 'symbols' ? layer.symbols : [];
    expect(lit.map((symbol) => symbol.id).toSorted()).toEqual(['gwadar', 'port']);
    expect(lit.every(({ icon, label }) => (id === 'titles' ? label : icon) !== null)).toBe(true);
    expect(ids.indexOf(id)).toBeGreaterThan(ids.indexOf('names-main-cities'));
  }
});

test('one layer alone is named as far as there is room', () => {
  const far = { transform: new FlatTransform({ zoom: 3, lat: 30, lon: 69 }, { x: 800, y: 600 }) };
  const nameOf = (layers: MapRecord['layers']) => {
    const layer = layerOf(new SceneBuilder().build(inputWith({ layers }, far)), 'projects');
    const symbols = layer.kind === 'symbols' ? layer.symbols : [];
    return symbols.find(({ id }) => id === 'plant')?.label?.text.lines.join(' ');
  };
  expect(nameOf(['growth', 'gwadar'])).toBeUndefined();
  expect(nameOf(['growth'])).toBe('plant');
});

test('what is dimmed steps back, and all else stays as it is', () => {
  const opacities = (dimmed: string[] | null) =>
    new Map(symbolsOf({}, dimmed).map(({ id, opacity }) => [id, opacity ?? 1]));
  expect(opacities(null).get('plant')).toBe(1);
  expect(opacities(['plant']).get('plant')).toBeLessThan(0.3);
  expect(opacities(['plant']).get('gwadar')).toBe(1);
});
