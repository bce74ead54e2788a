import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { boundsOfPositions, positionsOf } from '../../../geometry/bounds';
import { WORLD_PX } from '../../../geometry/mercator';
import type { Palette } from '../../../symbology/palette';
import { atAnyZoom, byHighlight, featureColour, isVisible, unlessDimmed } from '../expressions';

/** What is narrower is not seen. */
const SEEN_PX = 2;

/** Beyond all zooms of the map. */
const NEVER_ZOOM = 24;

/** The whole zoom from which the largest of some areas is seen. */
export function areaZoom({ features }: FeatureCollection): number {
  const sides = features.flatMap(({ geometry }) => {
    const bounds = boundsOfPositions(positionsOf(geometry));
    return bounds ? [bounds[2] - bounds[0], bounds[3] - bounds[1]] : [];
  });
  const largestDeg = Math.max(0, ...sides);
  if (largestDeg === 0) return NEVER_ZOOM;
  return Math.max(0, Math.floor(Math.log2((SEEN_PX * 360) / (WORLD_PX * largestDeg))));
}

/**
 * Outlines of sites.
 * @param minzoom see {@link areaZoom}
 */
export function areaLayers(palette: Palette, minzoom: number): LayerSpecification[] {
  return [
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      minzoom,
      filter: isVisible,
      paint: {
        'fill-color': featureColour(palette),
        'fill-opacity': byHighlight(0.5, 0.42, unlessDimmed(0.26)),
        // The outlines lie on the edges.
        'fill-antialias': false,
      },
    },
    {
      id: 'area-outlines',
      type: 'line',
      source: 'areas',
      minzoom,
      filter: isVisible,
      paint: {
        'line-color': featureColour(palette),
        'line-width': atAnyZoom(byHighlight(3, 2.4, 1.4)),
        'line-opacity': unlessDimmed(1),
      },
    },
  ];
}

export const SELECTABLE_AREAS: readonly string[] = ['areas'];
