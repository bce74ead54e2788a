import type { ThemeName } from './palette';

/** Colours of the detailed ground in one theme. Quiet, so that the content stays in front. */
export interface GroundPalette {
  readonly urban: string;
  readonly industrial: string;
  readonly commercial: string;
  readonly green: string;
  readonly wood: string;
  readonly farmland: string;
  readonly school: string;
  readonly hospital: string;
  readonly sand: string;
  readonly glacier: string;
  readonly glacierEdge: string;
  readonly building: string;
  readonly buildingEdge: string;
  readonly pier: string;
  readonly airfield: string;
  readonly runway: string;
  /** The fill of roads, by class, and the lines that stand for them on small scales. */
  readonly motorway: string;
  readonly trunk: string;
  readonly primary: string;
  readonly street: string;
  readonly roadCasing: string;
  readonly farMotorway: string;
  readonly farTrunk: string;
  readonly farPrimary: string;
  readonly track: string;
  readonly rail: string;
  readonly inkStreet: string;
  readonly inkPeak: string;
}

const light: GroundPalette = {
  urban: '#e8dfd1',
  industrial: '#e5dcdb',
  commercial: '#efdfd2',
  green: '#dde8cd',
  wood: '#d9e5ca',
  farmland: '#eff0dc',
  school: '#efe6cd',
  hospital: '#f3dfd9',
  sand: '#f2e7c9',
  glacier: '#edf5f9',
  glacierEdge: '#a9cad8',
  building: '#d6cabc',
  buildingEdge: '#bfb1a0',
  pier: '#ddd5c9',
  airfield: '#e6e3e0',
  runway: '#c3bebc',
  motorway: '#e9bf7f',
  trunk: '#f0d59f',
  primary: '#f7e8c4',
  street: '#fffdf8',
  roadCasing: '#cdbfab',
  farMotorway: '#c2935a',
  farTrunk: '#cbaa7c',
  farPrimary: '#d3c1a3',
  track: '#c4b49c',
  rail: '#8d8681',
  inkStreet: '#5b554e',
  inkPeak: '#5f5346',
};

const dark: GroundPalette = {
  urban: '#282d31',
  industrial: '#2a2c32',
  commercial: '#302d2e',
  green: '#202d27',
  wood: '#1f2c26',
  farmland: '#21281f',
  school: '#2d2c25',
  hospital: '#33292a',
  sand: '#2b2a24',
  glacier: '#2a3a44',
  glacierEdge: '#45606e',
  building: '#3a4248',
  buildingEdge: '#454d54',
  pier: '#2f353a',
  airfield: '#282c31',
  runway: '#454b52',
  motorway: '#7c6640',
  trunk: '#665a42',
  primary: '#54503f',
  street: '#444b51',
  roadCasing: '#14181b',
  farMotorway: '#8a7046',
  farTrunk: '#6b5f48',
  farPrimary: '#514d44',
  track: '#4a4a45',
  rail: '#6f7377',
  inkStreet: '#b4b1aa',
  inkPeak: '#b9ad9b',
};

export const GROUND_PALETTES: Readonly<Record<ThemeName, GroundPalette>> = { light, dark };
