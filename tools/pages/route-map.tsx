import { simplify } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import { renderToString } from 'preact-render-to-string';
import { labelNames } from '../../src/app/label-names';
import type { Pixels } from '../../src/geometry/pixels';
import { intersect } from '../../src/geometry/rect';
import type { Basemap } from '../../src/map/basemap';
import { NO_PADDING } from '../../src/map/camera-math';
import { fitting } from '../../src/map/fitting';
import { mapSources } from '../../src/map/map-sources';
import { FlatTransform } from '../../src/map/svg/flat-transform';
import type { Scene } from '../../src/map/svg/scene';
import { SceneBuilder } from '../../src/map/svg/scene-builder';
import { SceneSvg } from '../../src/map/svg/scene-svg';
import { DEFAULT_LAYERS, WHOLE_ROUTE } from '../../src/state/defaults';
import { type MapRecord, PLAIN_SYMBOLOGY } from '../../src/state/map-record';
import type { PageContext } from './page-context';

/** As wide as a page's text is at the most, so that names are as large as they are meant. */
export const ROUTE_MAP = { width: 736, height: 800 } as const;

const SIZE = { x: ROUTE_MAP.width, y: ROUTE_MAP.height };
/** How coarse shapes may be, and lines before they are drawn: on the page nobody sees it. */
const COARSE = { shapesPx: 1.4, linesPx: 1 } as const;

const WHOLE_DEG = 360;

/** Where the map of a language lies, from the site's root. */
export const routeMapFile = (lang: string): string => `map-${lang}.svg`;

/**
 * The map of the whole route as an SVG file, by the same rules as the map that moves. It is a file of its own, which
 * only a reader without script loads.
 * @param basemap its relief must be part of the file, as a picture in `<img>` loads no others
 */
export const routeMap = (context: PageContext, basemap: Basemap): string =>
  mapPicture(context, basemap, SIZE);

/**
 * The map of the first view as SVG.
 * @param size in CSS pixels
 */
export function mapPicture({ explorer }: PageContext, basemap: Basemap, size: Pixels): string {
  const { index, t } = explorer;
  const room = { size, padding: NO_PADDING, overlays: [] };
  const transform = new FlatTransform(fitting({ bounds: WHOLE_ROUTE, maxZoom: Infinity }, room), size);
  const coarse = (shapes: FeatureCollection) =>
    simplify(shapes, { tolerance: (COARSE.linesPx * WHOLE_DEG) / transform.worldPx });
  const sources = mapSources(index, basemap.names, labelNames(explorer.localization));
  const { land, lakes, rivers, boundaries } = basemap;
  const scene = new SceneBuilder().build({
    record: pictureRecord(t.value.lang),
    basemap: {
      ...basemap,
      land: coarse(land),
      lakes: coarse(lakes),
      rivers: coarse(rivers),
      boundaries: coarse(boundaries),
    },
    sources: { ...sources, lines: coarse(sources.lines) },
    transform,
    simplifyPx: COARSE.shapesPx,
  });
  const svg = renderToString(<SceneSvg scene={withoutUnseen(scene)} label={t.value('pages.mapAlt')} />);
  return svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
}

/** A scene without pictures that lie beside it, such as the relief of another part of the earth. */
const withoutUnseen = ({ region, layers }: Scene): Scene => ({
  region,
  layers: layers.filter((layer) => layer.kind !== 'picture' || intersect(layer.box, region)),
});

/** What a picture of the map shows: the layers that are on at first, in the light theme, and nothing chosen. */
export const pictureRecord = (lang: string): MapRecord => ({
  layers: DEFAULT_LAYERS,
  years: null,
  lang,
  theme: 'light',
  onlineAttempt: 0,
  isRidden: false,
  featureFilter: null,
  dispute: null,
  selected: [],
  ...PLAIN_SYMBOLOGY,
});
