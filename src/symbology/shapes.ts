import airport from '@mapbox/maki/icons/airport.svg?raw';
import car from '@mapbox/maki/icons/car.svg?raw';
import circle from '@mapbox/maki/icons/circle.svg?raw';
import diamond from '@mapbox/maki/icons/diamond.svg?raw';
import harbor from '@mapbox/maki/icons/harbor.svg?raw';
import heart from '@mapbox/maki/icons/heart.svg?raw';
import hospital from '@mapbox/maki/icons/hospital.svg?raw';
import industry from '@mapbox/maki/icons/industry.svg?raw';
import lighthouse from '@mapbox/maki/icons/lighthouse.svg?raw';
import school from '@mapbox/maki/icons/school.svg?raw';
import square from '@mapbox/maki/icons/square.svg?raw';
import star from '@mapbox/maki/icons/star.svg?raw';
import townHall from '@mapbox/maki/icons/town-hall.svg?raw';
import triangle from '@mapbox/maki/icons/triangle.svg?raw';
import water from '@mapbox/maki/icons/water.svg?raw';
import type { Kind } from '../content/kinds';
import type { LayerId } from '../content/vocabulary';

/** Maki draws on a square of this side. */
export const SHAPE_SIZE = 15;

/** The path of a Maki icon (one `d` a file), on a square of {@link SHAPE_SIZE}. */
function pathOf(svg: string): string {
  const path = / d="([^"]+)"/.exec(svg)?.[1];
  if (path === undefined) throw new Error(`Maki icon without a path: ${svg.slice(0, 80)}`);
  return path.replaceAll('&#xA;', ' ').replaceAll('&#x9;', ' ');
}

/** The shape of a layer's symbol, so that layers are told apart without colour. */
export const SHAPES: Readonly<Record<LayerId, string>> = {
  'karakoram-highway': pathOf(circle),
  alignments: pathOf(circle),
  gwadar: pathOf(harbor),
  growth: pathOf(triangle),
  livelihood: pathOf(heart),
  innovation: pathOf(star),
  green: pathOf(circle),
  open: pathOf(diamond),
  history: pathOf(square),
};

/** In the guide to Gwadar a badge shows what a place is; the layer's anchor stands for the rest. */
const GWADAR_KINDS: Partial<Record<Kind, string>> = {
  airport: pathOf(airport),
  road: pathOf(car),
  hospital: pathOf(hospital),
  school: pathOf(school),
  'industrial-zone': pathOf(industry),
  'coal-power': pathOf(industry),
  'water-supply': pathOf(water),
  'coastal-works': pathOf(lighthouse),
  'urban-plan': pathOf(townHall),
};

/** The shape of a feature's symbol. */
export function shapeOf(layer: LayerId, kind: Kind): string {
  return (layer === 'gwadar' ? GWADAR_KINDS[kind] : undefined) ?? SHAPES[layer];
}

/** Layers whose symbols stand on a round badge. */
export const hasBadge = (layer: LayerId): boolean => layer === 'gwadar';
