import type { MarkerPart } from '../symbology/marker';
import type { Palette } from '../symbology/palette';
import { SHAPE_PX } from '../symbology/shapes';

/** An image of the ground's symbols: a dot for a town, a triangle for a peak, a plate with the number of a road. */
export type GroundImage =
  | { readonly kind: 'town'; readonly rank: 'city' | 'town' | 'village' }
  | { readonly kind: 'peak' }
  /** Nothing to see: it keeps names away from what lies over the map. */
  | { readonly kind: 'cover' }
  | { readonly kind: 'shield'; readonly isMain: boolean; readonly ref: string };

const TOWNS = ['city', 'town', 'village'] as const;

/** The beginning of the id of a shield; `main` for motorways, `road` for other roads. */
export const SHIELD = { main: 'shield/main/', road: 'shield/road/' } as const;

/** The image of a part of the map that is covered; its side, before it is scaled. */
export const COVER = 'cover';
export const COVER_PX = 8;

/** What an image's id in the style stands for; null for the id of anything else. */
export function parseGroundImage(id: string): GroundImage | null {
  const [first, second] = id.split('/');
  if (first === 'peak' || first === COVER) return { kind: first };
  if (first === 'town') {
    const rank = TOWNS.find((candidate) => candidate === second);
    return rank === undefined ? null : { kind: 'town', rank };
  }
  const prefix = Object.values(SHIELD).find((candidate) => id.startsWith(candidate));
  const ref = prefix === undefined ? '' : id.slice(prefix.length);
  return ref === '' ? null : { kind: 'shield', isMain: prefix === SHIELD.main, ref };
}

/** A picture of a symbol of the ground around the middle of the square of markers. Lengths in CSS pixels. */
export interface GroundSymbol {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly parts: readonly MarkerPart[];
  /** The number on a plate. */
  readonly text?: { readonly value: string; readonly sizePx: number; readonly colour: string };
}

const CENTRE_PX = SHAPE_PX / 2;
const DOT_PX = { city: 3.1, town: 2.4, village: 1.7 } as const;
const PLATE_HEIGHT_PX = 13;
const PLATE_TEXT_PX = 9.5;
const DIGIT_PX = 5.6;

/** How a symbol of the ground is painted in a theme. */
export function groundSymbol(image: GroundImage, palette: Palette): GroundSymbol {
  switch (image.kind) {
    case 'town':
      return dot(DOT_PX[image.rank], palette);
    case 'cover':
      return { widthPx: COVER_PX, heightPx: COVER_PX, parts: [] };
    case 'peak':
      return {
        widthPx: 8,
        heightPx: 8,
        parts: [
          {
            d: `M${CENTRE_PX - 3.4} ${CENTRE_PX + 2.6}L${CENTRE_PX} ${CENTRE_PX - 3.4}L${CENTRE_PX + 3.4} ${CENTRE_PX + 2.6}Z`,
            fill: palette.inkRelief,
            stroke: palette.halo,
            width: 0.8,
          },
        ],
      };
    case 'shield':
      return plate(image, palette);
  }
}

function dot(radius: number, { casing, inkSoft }: Palette): GroundSymbol {
  const side = 2 * radius + 2;
  const d = `M${CENTRE_PX - radius} ${CENTRE_PX}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  return { widthPx: side, heightPx: side, parts: [{ d, fill: casing, stroke: inkSoft, width: 1.3 }] };
}

function plate({ isMain, ref }: GroundImage & { kind: 'shield' }, palette: Palette): GroundSymbol {
  const [width, height] = [ref.length * DIGIT_PX + 7, PLATE_HEIGHT_PX];
  const [left, top] = [CENTRE_PX - width / 2, CENTRE_PX - height / 2];
  const corner = 2.5;
  const arc = (x: number, y: number) => `a${corner} ${corner} 0 0 1 ${x} ${y}`;
  const d = `M${left + corner} ${top}h${width - 2 * corner}${arc(corner, corner)}v${height - 2 * corner}${arc(-corner, corner)}h${2 * corner - width}${arc(-corner, -corner)}v${2 * corner - height}${arc(corner, -corner)}Z`;
  const [fill, ink] = isMain ? [palette.shield, palette.casing] : [palette.casing, palette.shield];
  return {
    widthPx: width + 2,
    heightPx: height + 2,
    parts: [{ d, fill, stroke: isMain ? palette.casing : palette.shield, width: 1 }],
    text: { value: ref, sizePx: PLATE_TEXT_PX, colour: ink },
  };
}
