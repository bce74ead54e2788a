import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { GroundPalette } from '../../../symbology/ground-palette';
import type { Palette } from '../../../symbology/palette';
import { perFeature } from '../expressions';
import { classIs, type GroundFamily, groundWhere, growing, isPart } from '../ground-expressions';

/** The colours of one theme: of the map, and of the detailed ground. */
export interface GroundColours {
  readonly palette: Palette;
  readonly ground: GroundPalette;
}

/** Sea and land by the true shore, in place of the coarse ones below them, and below the relief. */
export function shoreLayers(family: GroundFamily, { palette }: GroundColours): LayerSpecification[] {
  const fill = (id: string, colour: string): FillLayerSpecification => ({
    id: `${family}-${id}`,
    type: 'fill',
    source: `${family}-areas`,
    filter: groundWhere(isPart('shore'), classIs(id)),
    paint: { 'fill-color': colour, 'fill-antialias': false },
  });
  return [fill('sea', palette.sea), fill('land', palette.land)];
}

/** What covers the land, from bottom to top. */
export function groundAreaLayers(family: GroundFamily, colours: GroundColours): LayerSpecification[] {
  const { palette, ground } = colours;
  return [
    area(family, {
      id: 'urban',
      parts: ['urban'],
      colour: ground.urban,
      opacity: ['interpolate', ['linear'], ['zoom'], 6, 1, 12, 0.75],
    }),
    area(family, { id: 'landuse', parts: ['landuse'], colour: landuseColour(ground) }),
    area(family, {
      id: 'glaciers',
      parts: ['glaciers'],
      colour: ground.glacier,
      edge: ground.glacierEdge,
      opacity: 0.9,
    }),
    area(family, { id: 'airfields', parts: ['aeroways'], colour: aerowayColour(ground) }),
    area(family, { id: 'water', parts: ['water'], colour: palette.lake, edge: palette.shore }),
    area(family, { id: 'piers', parts: ['piers'], colour: ground.pier, edge: palette.shore }),
    ...(family === 'streets' ? [buildings(ground)] : []),
  ];
}

interface AreaStyle {
  readonly id: string;
  readonly parts: string[];
  readonly colour: string | ExpressionSpecification;
  readonly edge?: string;
  readonly opacity?: number | ExpressionSpecification;
}

function area(
  family: GroundFamily,
  { id, parts, colour, edge, opacity = 1 }: AreaStyle,
): FillLayerSpecification {
  return {
    id: `${family}-${id}`,
    type: 'fill',
    source: `${family}-areas`,
    // Built-up areas stay below the streets, which may have none of their own.
    filter: id === 'urban' ? isPart(...parts) : groundWhere(isPart(...parts)),
    paint: {
      'fill-color': colour as string,
      'fill-opacity': opacity as number,
      ...(edge === undefined ? {} : { 'fill-outline-color': edge }),
    },
  };
}

function buildings({ building, buildingEdge }: GroundPalette): FillLayerSpecification {
  return {
    ...area('streets', { id: 'buildings', parts: ['buildings'], colour: building, edge: buildingEdge }),
    minzoom: 12.5,
  };
}

/** The line of the shore, and of piers. */
export function coast(family: GroundFamily, palette: Palette): LineLayerSpecification {
  return {
    id: `${family}-coast`,
    type: 'line',
    source: `${family}-lines`,
    filter: groundWhere(isPart('shore', 'piers')),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': perFeature(palette.shore),
      'line-opacity': perFeature(1),
      'line-width': growing(
        [6, ['match', ['get', 'part'], 'piers', 0.6, 0.8]],
        [14, ['match', ['get', 'part'], 'piers', 2.4, 1.3]],
      ),
    },
  };
}

const landuseColour = (ground: GroundPalette): ExpressionSpecification => [
  'match',
  ['get', 'class'],
  ['industrial', 'quarry', 'railway', 'garages', 'landfill', 'port', 'port-terminal', 'harbour', 'military'],
  ground.industrial,
  ['commercial', 'retail'],
  ground.commercial,
  [
    'park',
    'cemetery',
    'grass',
    'garden',
    'pitch',
    'playground',
    'stadium',
    'recreation_ground',
    'golf_course',
  ],
  ground.green,
  ['wood', 'forest', 'scrub', 'wetland', 'orchard'],
  ground.wood,
  ['farmland', 'farm', 'meadow', 'vineyard'],
  ground.farmland,
  ['school', 'university', 'college', 'kindergarten', 'library'],
  ground.school,
  'hospital',
  ground.hospital,
  ['sand', 'beach'],
  ground.sand,
  ground.urban,
];

const aerowayColour = (ground: GroundPalette): ExpressionSpecification => [
  'match',
  ['get', 'class'],
  ['runway', 'taxiway'],
  ground.runway,
  'apron',
  ground.pier,
  ground.airfield,
];
