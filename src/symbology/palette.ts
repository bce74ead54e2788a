import type { LayerId } from '../content/vocabulary';

export type ThemeName = 'light' | 'dark';

/** Colours of the map, apart from the layers that use them. Corridor hues are Okabe and Ito's, tuned to 3:1 on the ground. */
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
  readonly focus: string;
  readonly layers: Readonly<Record<LayerId, string>>;
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
  ink: '#22282c',
  inkSoft: '#5c6166',
  inkWater: '#3b6273',
  inkRelief: '#6f6352',
  halo: '#fbf9f3',
  casing: '#fffdf8',
  focus: '#0b57d0',
  layers: {
    'karakoram-highway': '#8f1d2c',
    gwadar: '#12474f',
    alignments: '#5d5245',
    growth: '#d04a02',
    livelihood: '#b0428a',
    innovation: '#0064a8',
    green: '#008060',
    open: '#a76d00',
    history: '#4a4a55',
  },
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
  ink: '#ecebe5',
  inkSoft: '#b3b5b5',
  inkWater: '#86abbb',
  inkRelief: '#b5aa98',
  halo: '#14191c',
  casing: '#0f1417',
  focus: '#8ab8ff',
  layers: {
    'karakoram-highway': '#ff8a80',
    gwadar: '#7fd0d8',
    alignments: '#c0b3a2',
    growth: '#ff8a4c',
    livelihood: '#e69ac9',
    innovation: '#6db6ee',
    green: '#3fc9a0',
    open: '#f0b83f',
    history: '#c3c3cf',
  },
};

export const PALETTES: Readonly<Record<ThemeName, Palette>> = { light, dark };

/** A colour of either theme, as CSS that goes by the `color-scheme` of where it stands: also in print and on pages without script. */
export const colourOfTheme = (colour: (palette: Palette) => string): string =>
  `light-dark(${colour(light)}, ${colour(dark)})`;
