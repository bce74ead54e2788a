import { simplify } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import { labelNames } from '../../src/app/label-names';
import { project, unproject, WORLD_PX } from '../../src/geometry/mercator';
import type { Basemap } from '../../src/map/basemap';
import { mapSources } from '../../src/map/map-sources';
import { FlatTransform } from '../../src/map/svg/flat-transform';
import type { Scene, SceneCircle, ScenePath } from '../../src/map/svg/scene';
import { SceneBuilder } from '../../src/map/svg/scene-builder';
import { WHOLE_ROUTE } from '../../src/state/defaults';
import type { ThemeName } from '../../src/symbology/palette';
import { compactPath } from './compact-path';
import type { PageContext } from './page-context';
import { pictureRecord } from './route-map';

/** How much more than the first view it shows at each side, in shares of that: enough for the widest window. */
const AROUND = { x: 1.3, y: 0.9 } as const;

/** About the size of the first view on a wide screen, for which lines, widths and dots are chosen. */
const VIEW_PX = 540;

/** How coarse its lines are. */
const COARSE_PX = 1.4;

/** Layers that are too fine for a moment. */
const LEFT_OUT = /province|soft|casing|glow/;

/**
 * The map of the first view, without words and symbols, for the moment until the map itself is drawn: the same lines in
 * the same colours, as light as may be. Lines keep their widths, however large it is shown.
 */
export function FirstPicture({
  context,
  basemap,
}: {
  readonly context: PageContext;
  readonly basemap: Basemap;
}) {
  const [light, dark] = [sceneIn('light', context, basemap), sceneIn('dark', context, basemap)];
  const layers = light.layers.flatMap(({ id }, i) => {
    const [one, other] = [light.layers[i], dark.layers[i]];
    if (one === undefined || other === undefined || LEFT_OUT.test(id)) return [];
    if (one.kind === 'paths' && other.kind === 'paths')
      return [{ id, parts: one.paths.map((path, k) => <Path key={k} path={path} dark={other.paths[k]} />) }];
    if (one.kind === 'circles' && other.kind === 'circles')
      return [{ id, parts: dotsOf(one.circles, other.circles) }];
    return [];
  });
  const { view } = placed();
  return (
    <svg
      aria-hidden="true"
      viewBox={`${view.left} ${view.top} ${view.right - view.left} ${view.bottom - view.top}`}
    >
      {layers.map(({ parts }) => parts)}
    </svg>
  );
}

/** The picture's size in pixels, its place on the map, and where in it the first view lies. */
function placed() {
  const [west, south, east, north] = WHOLE_ROUTE;
  const [start, end] = [project([west, north]), project([east, south])];
  const world = VIEW_PX / Math.max(end.x - start.x, end.y - start.y);
  const [width, height] = [(end.x - start.x) * world, (end.y - start.y) * world];
  const [left, top] = [Math.round(width * AROUND.x), Math.round(height * AROUND.y)];
  const size = { x: Math.round(width) + 2 * left, y: Math.round(height) + 2 * top };
  const view = { left, top, right: left + Math.round(width), bottom: top + Math.round(height) };
  const [lon, lat] = unproject({ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 });
  return { size, view, transform: new FlatTransform({ zoom: Math.log2(world / WORLD_PX), lon, lat }, size) };
}

function sceneIn(theme: ThemeName, { explorer }: PageContext, basemap: Basemap): Scene {
  const { index, t, localization } = explorer;
  const sources = mapSources(index, basemap.names, labelNames(localization));
  return new SceneBuilder().build({
    record: { ...pictureRecord(t.value.lang), theme },
    basemap: {
      ...basemap,
      land: coarse(basemap.land),
      lakes: coarse(basemap.lakes),
      rivers: coarse(basemap.rivers),
      boundaries: coarse(basemap.boundaries),
    },
    sources: { ...sources, lines: coarse(sources.lines) },
    transform: placed().transform,
    simplifyPx: 1,
  });
}

const coarse = (shapes: FeatureCollection) =>
  simplify(shapes, { tolerance: (COARSE_PX * 360) / placed().transform.worldPx });

/** A colour that follows the theme of the page. */
const inBoth = (light: string | undefined, dark: string | undefined): string | undefined =>
  light === undefined || light === dark ? light : `light-dark(${light},${dark})`;

function Path({ path, dark }: { readonly path: ScenePath; readonly dark: ScenePath | undefined }) {
  const { d, fill = 'none', stroke, width = 1, dash, opacity } = path;
  return (
    <path
      d={compactPath(d)}
      fill={inBoth(fill, dark?.fill ?? 'none')}
      stroke={inBoth(stroke, dark?.stroke)}
      stroke-width={stroke === undefined || width === 1 ? undefined : Math.round(width * 10) / 10}
      stroke-dasharray={dash?.map((length) => Math.round(length * 10) / 10).join(' ')}
      opacity={opacity === 1 ? undefined : opacity}
    />
  );
}

/** Dots as lines of no length with round ends, which keep their size: those of one look are one line. */
function dotsOf(light: readonly SceneCircle[], dark: readonly SceneCircle[]) {
  const looks = new Map<string, { colour: string | undefined; width: number; d: string }>();
  light.forEach((circle, i) => {
    const { x, y, radius, fill, stroke, width, opacity } = circle;
    if (opacity === 0) return;
    const ring = { colour: inBoth(stroke, dark[i]?.stroke), width: 2 * (radius + width / 2) };
    const inside = { colour: inBoth(fill, dark[i]?.fill), width: 2 * (radius - width / 2) };
    for (const look of [ring, inside]) {
      const key = JSON.stringify(look);
      const before = looks.get(key)?.d ?? '';
      looks.set(key, { ...look, d: `${before}M${Math.round(x)} ${Math.round(y)}h0` });
    }
  });
  return [...looks].map(([key, { colour, width, d }]) => (
    <path key={key} d={d} stroke={colour} stroke-width={Math.round(width * 10) / 10} stroke-linecap="round" />
  ));
}
