import airport from '@mapbox/maki/icons/airport.svg?raw';
import bus from '@mapbox/maki/icons/bus.svg?raw';
import car from '@mapbox/maki/icons/car.svg?raw';
import castleJP from '@mapbox/maki/icons/castle-JP.svg?raw';
import caution from '@mapbox/maki/icons/caution.svg?raw';
import circle from '@mapbox/maki/icons/circle.svg?raw';
import commercial from '@mapbox/maki/icons/commercial.svg?raw';
import cross from '@mapbox/maki/icons/cross.svg?raw';
import diamond from '@mapbox/maki/icons/diamond.svg?raw';
import embassy from '@mapbox/maki/icons/embassy.svg?raw';
import fireStation from '@mapbox/maki/icons/fire-station.svg?raw';
import gift from '@mapbox/maki/icons/gift.svg?raw';
import harbor from '@mapbox/maki/icons/harbor.svg?raw';
import heart from '@mapbox/maki/icons/heart.svg?raw';
import historic from '@mapbox/maki/icons/historic.svg?raw';
import hospital from '@mapbox/maki/icons/hospital.svg?raw';
import industry from '@mapbox/maki/icons/industry.svg?raw';
import karaoke from '@mapbox/maki/icons/karaoke.svg?raw';
import lighthouse from '@mapbox/maki/icons/lighthouse.svg?raw';
import monument from '@mapbox/maki/icons/monument.svg?raw';
import music from '@mapbox/maki/icons/music.svg?raw';
import roadblock from '@mapbox/maki/icons/roadblock.svg?raw';
import rocket from '@mapbox/maki/icons/rocket.svg?raw';
import school from '@mapbox/maki/icons/school.svg?raw';
import square from '@mapbox/maki/icons/square.svg?raw';
import star from '@mapbox/maki/icons/star.svg?raw';
import suitcase from '@mapbox/maki/icons/suitcase.svg?raw';
import townHall from '@mapbox/maki/icons/town-hall.svg?raw';
import triangle from '@mapbox/maki/icons/triangle.svg?raw';
import water from '@mapbox/maki/icons/water.svg?raw';
import type { Kind } from '../content/kinds';
import { layerRow } from '../content/layers';
import type { IconName } from '../content/manifest';
import type { LayerId } from '../content/vocabulary';

/** Maki draws on a square of this side. */
export const SHAPE_PX = 15;

/** The path of a Maki icon (one `d` a file), on a square of {@link SHAPE_PX}. */
function pathOf(svg: string): string {
  const path = / d="([^"]+)"/.exec(svg)?.[1];
  if (path === undefined) throw new Error(`Maki icon without a path: ${svg.slice(0, 80)}`);
  return path.replaceAll('&#xA;', ' ').replaceAll('&#x9;', ' ');
}

const ICONS: Readonly<Record<IconName, string>> = {
  airport: pathOf(airport),
  bus: pathOf(bus),
  car: pathOf(car),
  'castle-JP': pathOf(castleJP),
  caution: pathOf(caution),
  circle: pathOf(circle),
  commercial: pathOf(commercial),
  cross: pathOf(cross),
  diamond: pathOf(diamond),
  embassy: pathOf(embassy),
  'fire-station': pathOf(fireStation),
  gift: pathOf(gift),
  harbor: pathOf(harbor),
  heart: pathOf(heart),
  historic: pathOf(historic),
  hospital: pathOf(hospital),
  industry: pathOf(industry),
  karaoke: pathOf(karaoke),
  lighthouse: pathOf(lighthouse),
  monument: pathOf(monument),
  music: pathOf(music),
  roadblock: pathOf(roadblock),
  rocket: pathOf(rocket),
  school: pathOf(school),
  square: pathOf(square),
  star: pathOf(star),
  suitcase: pathOf(suitcase),
  'town-hall': pathOf(townHall),
  triangle: pathOf(triangle),
  water: pathOf(water),
};

/**
 * The path of a symbol, so that layers are told apart without colour: that of the kind, where the layer has badges,
 * else that of the layer.
 */
export function shapeOf(layer: LayerId, kind?: Kind): string {
  const { shape, badges } = layerRow(layer);
  return ICONS[(kind === undefined ? undefined : badges?.[kind]) ?? shape];
}

/** Whether a kind has a symbol of its own in a layer. */
export const hasOwnSymbol = (layer: LayerId, kind: Kind): boolean =>
  layerRow(layer).badges?.[kind] !== undefined;

/** Whether the symbols of a layer stand on a round badge. */
export const hasBadge = (layer: LayerId): boolean => layerRow(layer).badges !== undefined;

/** Whether a layer is one of lines, which need no symbols. */
export const isLineLayer = (layer: LayerId): boolean => layerRow(layer).drawn !== undefined;
