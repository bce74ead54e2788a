import { renderToString } from 'preact-render-to-string';
import { labelNames } from '../../src/app/label-names';
import type { Basemap } from '../../src/map/basemap';
import { groundStyle } from '../../src/map/detail/ground-style';
import type { GroundFile } from '../../src/map/ground';
import { mapSources } from '../../src/map/map-sources';
import { FlatTransform } from '../../src/map/svg/flat-transform';
import { SceneBuilder } from '../../src/map/svg/scene-builder';
import { SceneSvg } from '../../src/map/svg/scene-svg';
import type { PageContext } from './page-context';
import { pictureRecord } from './route-map';

/** The size of the plan, in pixels of the page. */
export const PLAN = { width: 736, height: 640 } as const;

/** The neck of Gwadar with the town, the port and both bays. */
const GWADAR = { zoom: 12.1, lat: 25.135, lon: 62.325 } as const;

/** How coarse lines may be, so that the file stays small; nobody sees it. */
const SIMPLIFY_PX = 0.6;

/** Where the plan of a language lies, from the site's root. */
export const planFile = (lang: string): string => `map-gwadar-${lang}.svg`;

/**
 * A plan of Gwadar as an SVG file, by the same rules as the map that moves.
 * @param streets the detail file of Gwadar
 */
export function gwadarPlan(context: PageContext, basemap: Basemap, streets: GroundFile): string {
  const { index, t, localization } = context.explorer;
  const scene = new SceneBuilder().build({
    record: { ...pictureRecord(t.value.lang), layers: ['gwadar'] },
    basemap,
    sources: mapSources(index, basemap.names, labelNames(localization)),
    ground: { style: groundStyle, files: [streets] },
    transform: new FlatTransform(GWADAR, { x: PLAN.width, y: PLAN.height }),
    simplifyPx: SIMPLIFY_PX,
  });
  const svg = renderToString(<SceneSvg scene={scene} label={t.value('pages.planAlt')} />);
  return svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
}
