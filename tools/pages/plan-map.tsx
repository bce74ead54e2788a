import { renderToString } from 'preact-render-to-string';
import { labelNames } from '../../src/app/label-names';
import { layerRow } from '../../src/content/layers';
import type { LayerId } from '../../src/content/vocabulary';
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

/** How coarse lines may be, so that the file stays small; nobody sees it. */
const SIMPLIFY_PX = 0.6;

/** Where the plan of a layer lies in a language, from the site's root. */
export const planFile = (layer: LayerId, lang: string): string => `map-${layer}-${lang}.svg`;

/** What a plan is drawn from. */
interface PlanInput {
  readonly layer: LayerId;
  readonly basemap: Basemap;
  /** The detail file of its streets. */
  readonly streets: GroundFile;
}

/** The plan of a layer that has one, as an SVG file, by the same rules as the map that moves. */
export function planMap(context: PageContext, { layer, basemap, streets }: PlanInput): string {
  const { index, t, localization } = context.explorer;
  const camera = layerRow(layer).plan;
  if (camera === undefined) throw new Error(`The layer "${layer}" has no plan`);
  const scene = new SceneBuilder().build({
    record: { ...pictureRecord(t.value.lang), layers: [layer] },
    basemap,
    sources: mapSources(index, basemap.names, labelNames(localization)),
    ground: { style: groundStyle, files: [streets] },
    transform: new FlatTransform(camera, { x: PLAN.width, y: PLAN.height }),
    simplifyPx: SIMPLIFY_PX,
  });
  const svg = renderToString(
    <SceneSvg scene={scene} label={t.value('pages.planAlt', { name: t.value(`layer.${layer}`) })} />,
  );
  return svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
}
