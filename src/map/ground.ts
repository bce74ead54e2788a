import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { ThemeName } from '../symbology/palette';
import type { GroundFamily } from './style/ground-expressions';
import type { StyleExtension } from './style/style-extension';

/** The kinds of geometry of the ground, each a source of its own. */
export const GROUND_KINDS = ['areas', 'lines', 'points'] as const;

export type GroundKind = (typeof GROUND_KINDS)[number];

/** A source of the detailed ground in the style. */
export type GroundSource = `${GroundFamily}-${GroundKind}`;

/** A detail file that has come, as the style's sources want it. */
export interface GroundFile {
  readonly name: string;
  readonly family: GroundFamily;
  readonly collections: Readonly<Record<GroundKind, FeatureCollection>>;
}

/** The places in the style where layers of the ground are drawn. */
export interface GroundLayers {
  /** Sources that only these layers read. */
  readonly sources: StyleSpecification['sources'];
  /** Above the land, below the relief. */
  readonly shore: readonly LayerSpecification[];
  /** Above the waters, below the borders. */
  readonly surface: readonly LayerSpecification[];
  /** Above the lines of the content, below all other names. */
  readonly names: readonly LayerSpecification[];
}

/** How the detailed ground is drawn; its code comes when the map stands. */
export interface GroundStyle {
  layers(theme: ThemeName): GroundLayers;
}

/** Archives of tiles that a map draws beside the files, where it draws on WebGL. */
export interface GroundArchives {
  readonly extension: StyleExtension;
  /** Loads the tiles that the extension names. */
  readonly load: (
    request: { readonly url: string },
    abort: AbortController,
  ) => Promise<{ data: ArrayBuffer }>;
}

/** Layers of a reader's own on a map without tiles; one with tiles has them among {@link GroundArchives}. */
export interface OwnGround {
  /** Adds as many of their features as a map without tiles can bear. */
  readonly plain: StyleExtension;
}

/** The detailed ground that a map draws now: what stands in the files is hidden in coarser ones. */
export interface MapGround {
  readonly style: GroundStyle;
  readonly files: readonly GroundFile[];
  readonly archives?: GroundArchives | null;
  readonly own?: OwnGround | null;
}

/** The collections of a source of the ground, in the order of the files. */
export const collectionsOf = (files: readonly GroundFile[], source: GroundSource): FeatureCollection[] =>
  files.flatMap(({ family, collections }) =>
    GROUND_KINDS.flatMap((kind) => (source === `${family}-${kind}` ? [collections[kind]] : [])),
  );

/** The names of the files, for the global state of the style. */
export const namesOfFiles = (ground: MapGround | null): readonly string[] =>
  ground?.files.map(({ name }) => name) ?? [];
