import type { ThemeName } from '../../symbology/palette';

/** Colours of the online basemap: quiet, so that what the atlas is about stays in front. */
export interface OnlineColours {
  readonly wood: string;
  readonly ice: string;
  readonly builtUp: string;
  readonly works: string;
  readonly park: string;
  readonly building: string;
  readonly runway: string;
  readonly road: string;
  readonly majorRoad: string;
  readonly roadCasing: string;
  readonly rail: string;
  readonly shade: string;
  readonly light: string;
}

export const ONLINE_COLOURS: Readonly<Record<ThemeName, OnlineColours>> = {
  light: {
    wood: '#e6ebd9',
    ice: '#f2f7f9',
    builtUp: '#eae5da',
    works: '#e6e0dc',
    park: '#e3ead3',
    building: '#ddd5c8',
    runway: '#d3cfc8',
    road: '#fffdf8',
    majorRoad: '#f6e7c6',
    roadCasing: '#c9bfae',
    rail: '#a39a92',
    shade: '#6b5f4c',
    light: '#fffdf8',
  },
  dark: {
    wood: '#1f2a24',
    ice: '#2b353b',
    builtUp: '#262b2e',
    works: '#292b2d',
    park: '#202b25',
    building: '#303538',
    runway: '#3a3f42',
    road: '#3b4246',
    majorRoad: '#55503f',
    roadCasing: '#14191c',
    rail: '#5c6265',
    shade: '#05080a',
    light: '#4d5759',
  },
};
