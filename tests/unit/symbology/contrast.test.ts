import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LAYER_IDS } from '../../../src/content/vocabulary';
import { COLOUR_CATEGORIES, COLOUR_SCHEMES } from '../../../src/symbology/colour-by';
import { markerParts } from '../../../src/symbology/marker-parts';
import { inTheme, layerColour, PALETTES } from '../../../src/symbology/palette';
import { SYMBOL_STYLES } from '../../../src/symbology/symbol-style';
import { SPARE_COLOURS } from '../../../tools/manifest/complete-manifest';

/** WCAG 2.2, 1.4.11 for what is drawn, 1.4.3 for what is written. */
const DRAWN = 3;
const WRITTEN = 4.5;

const tokens = readFileSync('src/app/styles/tokens.css', 'utf8');

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const palette = PALETTES[theme];
  const { sea, land, lake, casing, halo } = palette;
  const grounds = { sea, land, lake };
  const papers = Object.fromEntries(
    ['paper', 'paper-raised', 'paper-sunk', 'accent-wash'].map((name) => [name, token(name, theme)]),
  );

  test.each(LAYER_IDS)('the colour of %s is seen on the map, on its casing and in the legend', (id) => {
    expect(faint(layerColour(palette, id), { ...grounds, casing, ...papers }, DRAWN)).toEqual([]);
  });

  test.each(SPARE_COLOURS)('the colour %s of layers that say none is seen too', (...pair) => {
    expect(faint(inTheme(pair, theme), { ...grounds, casing, ...papers }, DRAWN)).toEqual([]);
  });

  test.each(COLOUR_SCHEMES)(
    'the colours by %s are seen on the map, on their casing and in the legend',
    (by) => {
      const colours = COLOUR_CATEGORIES[by].map(({ colour }) => inTheme(colour, theme));
      const found = colours.flatMap((colour) => faint(colour, { ...grounds, casing, ...papers }, DRAWN));
      expect(found).toEqual([]);
    },
  );

  test('the colours of routes are seen on the map and in the legend', () => {
    const colours = Object.values(palette.routes);
    expect(colours.flatMap((colour) => faint(colour, { ...grounds, casing, ...papers }, DRAWN))).toEqual([]);
  });

  test.each(LAYER_IDS)('a symbol of %s stands out from its casing, built or not, exact or rough', (id) => {
    for (const style of SYMBOL_STYLES) {
      const parts = markerParts({ layer: id, style, kind: 'port' }, palette);
      const around = parts.find(({ stroke, soft }) => stroke !== undefined && !soft);
      expect(around?.stroke).toBe(casing);
      const body = parts.filter((part) => part !== around && !part.soft);
      expect(body.map(({ fill, stroke }) => stroke ?? fill)).toContain(palette.layers[id]);
    }
  });

  test('lines that mean something are seen', () => {
    expect(faint(palette.focus, { ...grounds, casing }, DRAWN)).toEqual([]);
    expect(faint(palette.border, { land }, DRAWN)).toEqual([]);
    expect(faint(palette.disputed, { land }, DRAWN)).toEqual([]);
  });

  test('names are read on the ground that they stand on, and on their halo', () => {
    expect(faint(palette.ink, { ...grounds, halo }, WRITTEN)).toEqual([]);
    expect(faint(palette.inkSoft, { land, halo }, WRITTEN)).toEqual([]);
    expect(faint(palette.inkWater, { sea, lake, halo }, WRITTEN)).toEqual([]);
    expect(faint(palette.inkRelief, { land, halo }, WRITTEN)).toEqual([]);
  });

  test('the focus, and the edges of fields, are seen on every paper', () => {
    expect(faint(token('focus', theme), papers, DRAWN)).toEqual([]);
    expect(faint(token('rule-strong', theme), papers, DRAWN)).toEqual([]);
  });
});

test('the formula gives the ratios that WCAG states', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** The grounds on which a colour has less contrast than it needs, with the contrast it has. */
function faint(colour: string, on: Readonly<Record<string, string>>, least: number): string[] {
  return Object.entries(on)
    .map(([name, ground]) => ({ name, ratio: contrast(colour, ground) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ name, ratio }) => `${colour} on ${name}: ${ratio.toFixed(2)}`);
}

/** WCAG's contrast ratio of two colours, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

/** WCAG's relative luminance of a colour such as `#a76d00`. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16)));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(byte: number): number {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** A colour of the interface in one theme, from the style sheet. */
function token(name: string, theme: 'light' | 'dark'): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
  const colour = theme === 'light' ? light : dark;
  if (colour === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return colour;
}
