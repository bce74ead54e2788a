import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../../symbology/palette';
import { ITALIC, REGULAR, SEMIBOLD } from '../fonts';

/** How the names of areas, which have no symbol, are written. */
interface Lettering {
  readonly kinds: readonly string[];
  readonly font: string[];
  /** The zooms between which the size grows, and the sizes at them. */
  readonly zooms: readonly [number, number];
  readonly sizesPx: readonly [number, number];
  readonly spacingEm: number;
  /** Not spaced in Urdu, whose letters are joined. */
  readonly isJoinedInUrdu: boolean;
  readonly colour: 'inkRelief' | 'inkWater' | ('inkSoft' & keyof Palette);
}

/** What finds its place first comes first. */
const LETTERINGS: readonly Lettering[] = [
  {
    kinds: ['country'],
    font: SEMIBOLD,
    zooms: [1, 5],
    sizesPx: [10, 16],
    spacingEm: 0.12,
    isJoinedInUrdu: true,
    colour: 'inkSoft',
  },
  {
    kinds: ['province'],
    font: REGULAR,
    zooms: [4, 8],
    sizesPx: [10.5, 14],
    spacingEm: 0.08,
    isJoinedInUrdu: true,
    colour: 'inkSoft',
  },
  {
    kinds: ['sea', 'river'],
    font: ITALIC,
    zooms: [2, 6],
    sizesPx: [11, 15],
    spacingEm: 0.06,
    isJoinedInUrdu: false,
    colour: 'inkWater',
  },
  {
    kinds: ['range', 'peak', 'desert'],
    font: ITALIC,
    zooms: [4, 9],
    sizesPx: [11, 14],
    spacingEm: 0.06,
    isJoinedInUrdu: false,
    colour: 'inkRelief',
  },
];

export const LETTERED_KINDS: readonly string[] = LETTERINGS.flatMap(({ kinds }) => kinds);

type Value = string | number | ExpressionSpecification;

/** A value by how a name is written. One layer for all names of areas is drawn in one go for each tile. */
export function byLettering(value: (lettering: Lettering, turn: number) => Value): ExpressionSpecification {
  const cases = LETTERINGS.flatMap((lettering, turn) => [[...lettering.kinds], value(lettering, turn)]);
  const [other] = LETTERINGS.slice(-1).map((lettering) => value(lettering, LETTERINGS.length - 1));
  return ['match', ['get', 'kind'], ...cases, other] as unknown as ExpressionSpecification;
}

/** The size at each zoom where that of any lettering begins or ends to grow. */
export const letteringSize: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...[...new Set(LETTERINGS.flatMap(({ zooms }) => zooms))]
    .toSorted((a, b) => a - b)
    .flatMap((zoom): [number, ExpressionSpecification] => [zoom, byLettering((one) => sizeAt(one, zoom))]),
] as unknown as ExpressionSpecification;

/** Which name is placed first: by lettering, then by rank. */
export const letteringTurn: ExpressionSpecification = [
  '+',
  ['get', 'rank'],
  byLettering((_, turn) => turn * 100),
];

function sizeAt({ zooms: [from, to], sizesPx: [least, most] }: Lettering, zoom: number): number {
  const share = Math.min(1, Math.max(0, (zoom - from) / (to - from)));
  return least + share * (most - least);
}
