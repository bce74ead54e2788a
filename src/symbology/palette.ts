import { byLayer, LAYERS, layersWhere } from '../content/layers';
import type { FeatureId } from '../content/model';
import type { LayerId } from '../content/vocabulary';

export type ThemeName = 'light' | 'dark';

/** A colour in the light and in the dark theme. */
export type ColourPair = readonly [light: string, dark: string];

export const inTheme = ([light, dark]: ColourPair, theme: ThemeName): string =>
  theme === 'light' ? light : dark;

/** Colours of the map in one theme, apart from the style that uses them. */
export interface Palette {
  readonly sea: string;
  readonly land: string;
  readonly lake: string;
  readonly shore: string;
  readonly river: string;
  readonly border: string;
  readonly province: string;
  readonly disputed: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkWater: string;
  readonly inkRelief: string;
  readonly halo: string;
  readonly casing: string;
  /** Of the plates with the numbers of roads. */
  readonly shield: string;
  readonly focus: string;
  /** Of a line that is selected: the colour of the first route. */
  readonly accent: string;
  readonly layers: Readonly<Record<LayerId, string>>;
  /** Of routes that are told apart, by their ids. */
  readonly routes: Readonly<Record<FeatureId, string>>;
}

/** Of what belongs to no layer, and of lines that are selected where there is no route. */
const INK: ColourPair = ['#22282c', '#ecebe5'];

function coloursOfLayers(theme: ThemeName): Pick<Palette, 'accent' | 'layers' | 'routes'> {
  const layers = byLayer(({ colour }) => inTheme(colour, theme));
  const routes = LAYERS.flatMap((row) => Object.entries(row.routes ?? {}));
  const [first = LAYERS[0]?.id ?? ''] = layersWhere(({ drawn }) => drawn === 'route');
  return {
    accent: layers[first] ?? inTheme(INK, theme),
    layers,
    routes: Object.fromEntries(routes.map(([id, pair]) => [id, inTheme(pair, theme)])),
  };
}

const light: Palette = {
  sea: '#d3e0e4',
  land: '#f4f1e8',
  lake: '#cbdce2',
  shore: '#9db8c1',
  river: '#8fb0bd',
  border: '#8b7f86',
  province: '#c3b8ae',
  disputed: '#8a5a78',
  ink: INK[0],
  inkSoft: '#5c6166',
  inkWater: '#3b6273',
  inkRelief: '#6f6352',
  halo: '#fbf9f3',
  casing: '#fffdf8',
  shield: '#5a6b7d',
  focus: '#0b57d0',
  ...coloursOfLayers('light'),
};

const dark: Palette = {
  sea: '#10171c',
  land: '#1d2327',
  lake: '#162128',
  shore: '#35464f',
  river: '#3b5866',
  border: '#87808b',
  province: '#474b50',
  disputed: '#c79ab8',
  ink: INK[1],
  inkSoft: '#b3b5b5',
  inkWater: '#86abbb',
  inkRelief: '#b5aa98',
  halo: '#14191c',
  casing: '#0f1417',
  shield: '#8fa0b2',
  focus: '#8ab8ff',
  ...coloursOfLayers('dark'),
};

export const PALETTES: Readonly<Record<ThemeName, Palette>> = { light, dark };

/** A pair of colours as CSS `light-dark()`. */
export const pairInCss = ([light, dark]: ColourPair): string => `light-dark(${light}, ${dark})`;

/** A colour of both themes as CSS `light-dark()`, which follows the `color-scheme` of its element, in print and without script too. */
export const colourOfTheme = (colour: (palette: Palette) => string): string =>
  pairInCss([colour(light), colour(dark)]);

/** The colour of a layer in one theme. */
export const layerColour = ({ layers, ink }: Palette, layer: LayerId): string => layers[layer] ?? ink;

/** The colour of a layer as CSS `light-dark()`. */
export const colourOfLayer = (layer: LayerId): string =>
  colourOfTheme((palette) => layerColour(palette, layer));

/** Of samples that show no layer's colour. */
export const NEUTRAL_COLOUR = colourOfTheme(({ inkSoft }) => inkSoft);
