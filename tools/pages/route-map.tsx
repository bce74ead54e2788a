import { simplify } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import { renderToString } from 'preact-render-to-string';
import { labelNames } from '../../src/app/label-names';
import type { Basemap } from '../../src/map/basemap';
import { NO_PADDING } from '../../src/map/camera-math';
import { fitting } from '../../src/map/fitting';
import { mapSources } from '../../src/map/map-sources';
import { FlatTransform } from '../../src/map/svg/flat-transform';
import { SceneBuilder } from '../../src/map/svg/scene-builder';
import { SceneSvg } from '../../src/map/svg/scene-svg';
import { DEFAULT_LAYERS, WHOLE_ROUTE } from '../../src/state/defaults';
import { type MapRecord, PLAIN_SYMBOLOGY } from '../../src/state/map-record';
import type { PageContext } from './page-context';

/** As wide as a page's text is at the most, so that names are as large as they are meant. */
export const ROUTE_MAP = { width: 736, height: 800 } as const;

const SIZE = { x: ROUTE_MAP.width, y: ROUTE_MAP.height };
/** How coarse lines may be: on the page nobody sees it. In CSS pixels, and in degrees, of which one is 41 pixels. */
const COARSE = { pixels: 1.4, degrees: 0.025 } as const;

/** Where the map of a language lies, from the site's root. */
export const routeMapFile = (lang: string): string => `map-${lang}.svg`;

/**
 * The map of the whole route as an SVG file, by the same rules as the map that moves. It is a file of its own, which
 * only a reader without script loads.
 * @param basemap its relief must be part of the file, as a picture in `<img>` loads no others
 */
export function routeMap({ explorer }: PageContext, basemap: Basemap): string {
  const { index, t } = explorer;
  const camera = fitting(
    { bounds: WHOLE_ROUTE, maxZoom: Infinity },
    { size: SIZE, padding: NO_PADDING, overlays: [] },
  );
  const sources = mapSources(index, basemap.names, labelNames(explorer.localization));
  const scene = new SceneBuilder().build({
    record: pictureRecord(t.value.lang),
    basemap: simplified(basemap),
    sources: { ...sources, lines: coarse(sources.lines) },
    transform: new FlatTransform(camera, SIZE),
    simplifyPx: COARSE.pixels,
  });
  const svg = renderToString(<SceneSvg scene={scene} label={t.value('pages.mapAlt')} />);
  return svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
}

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

const coarse = (lines: FeatureCollection) => simplify(lines, { tolerance: COARSE.degrees });

function simplified(basemap: Basemap): Basemap {
  const { land, lakes, rivers, boundaries } = basemap;
  return {
    ...basemap,
    land: coarse(land),
    lakes: coarse(lakes),
    rivers: coarse(rivers),
    boundaries: coarse(boundaries),
  };
}
