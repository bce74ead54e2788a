import type { FeatureId } from '../../content/model';
import type { Rect } from '../../geometry/rect';
import type { MarkerPart } from '../../symbology/marker';
import type { Label } from './label';
import type { SymbolImage } from './symbol-image';

/** A line or an area, or several that look the same. Lengths in CSS pixels. */
export interface ScenePath {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round' | 'square';
  readonly join?: 'miter' | 'round' | 'bevel';
}

export interface SceneCircle {
  readonly key: string;
  /** Of a feature of the content. */
  readonly id: FeatureId | null;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly opacity: number;
  readonly stroke: string;
  readonly width: number;
  /** Absent: 1. */
  readonly strokeOpacity?: number;
}

export interface SceneSymbol {
  readonly key: string;
  /** Of a feature of the content. */
  readonly id: FeatureId | null;
  /** Of the whole symbol; absent: 1. */
  readonly opacity?: number;
  /** The symbol's picture, from bottom to top. */
  readonly icon: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly parts: readonly MarkerPart[];
    /** A number on it, in the middle. */
    readonly text?: SymbolImage['text'];
  } | null;
  readonly label: {
    readonly text: Label;
    readonly colour: string;
    readonly halo: string;
    readonly haloWidth: number;
  } | null;
}

/** A painted layer of the style. */
export type SceneLayer = { readonly id: string } & (
  | { readonly kind: 'ground'; readonly colour: string }
  | { readonly kind: 'picture'; readonly href: string; readonly box: Rect; readonly opacity: number }
  | { readonly kind: 'paths'; readonly paths: readonly ScenePath[] }
  | { readonly kind: 'circles'; readonly circles: readonly SceneCircle[] }
  | { readonly kind: 'symbols'; readonly symbols: readonly SceneSymbol[] }
);

/** A picture of the map as plain data: all that its SVG contains. */
export interface Scene {
  /** The part that is drawn, in pixels of the map's box. */
  readonly region: Rect;
  /** In draw order. */
  readonly layers: readonly SceneLayer[];
}
