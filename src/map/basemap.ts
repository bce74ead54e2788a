import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topologyUrl from '#atlas/basemap/basemap.topo.json?url';
import namesUrl from '#atlas/basemap/places.json?url';
import relief from '#atlas/basemap/relief.json';
import reliefDark from '#atlas/basemap/relief-dark.avif?url';
import reliefLight from '#atlas/basemap/relief-light.avif?url';
import { fetchTopology } from '../content/coded-topology';
import { fetchAsset } from '../content/fetch-json';
import { MANIFEST } from '../content/manifest';
import type { ThemeName } from '../symbology/palette';

type Corners = [[number, number], [number, number], [number, number], [number, number]];

/** What lies under the content. */
export interface Basemap {
  readonly land: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly boundaries: FeatureCollection;
  /** Label points with English names. */
  readonly names: FeatureCollection;
  readonly relief: Readonly<Record<ThemeName, string>>;
  readonly reliefCorners: Corners;
}

/** The shapes of the basemap, as `basemap.topo.json` has them. */
export type BasemapTopology = Topology<{
  land: GeometryCollection;
  lakes: GeometryCollection;
  rivers: GeometryCollection;
  boundaries: GeometryCollection;
}>;

/** Loads and unpacks the basemap; two requests, and a third by the map for the relief. */
export async function loadBasemap(): Promise<Basemap> {
  const [topology, names] = await Promise.all([
    fetchTopology<BasemapTopology>(topologyUrl),
    fetchAsset<FeatureCollection>(namesUrl),
  ]);
  return unpackBasemap(topology, names, { light: reliefLight, dark: reliefDark });
}

/**
 * The basemap from what its files hold.
 * @param reliefs addresses of the relief in each theme
 */
export function unpackBasemap(
  topology: BasemapTopology,
  names: FeatureCollection,
  reliefs: Basemap['relief'],
): Basemap {
  const { land, lakes, rivers, boundaries } = topology.objects;
  return {
    land: feature(topology, land),
    lakes: feature(topology, lakes),
    rivers: feature(topology, rivers),
    boundaries: MANIFEST.hasOwnBasemap
      ? feature(topology, boundaries)
      : unnoted(feature(topology, boundaries)),
    names,
    relief: reliefs,
    reliefCorners: relief.coordinates as Corners,
  };
}

/** Boundaries of which no note tells more, so that none can be pressed. */
function unnoted({ features, ...rest }: FeatureCollection): FeatureCollection {
  const without = features.map(({ properties, ...boundary }) => {
    const { dispute: _dispute, ...others } = properties ?? {};
    return { ...boundary, properties: others };
  });
  return { ...rest, features: without };
}
