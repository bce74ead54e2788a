import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
} from '@maplibre/maplibre-gl-style-spec';

/**
 * The two families of sources of the detailed ground: that of files for the whole country, and that of the files of
 * single areas, which come and go as the map is moved.
 */
export type GroundFamily = 'ground' | 'streets';

/** A part of a detail file, as the features of the sources name theirs. */
export const isPart = (...parts: string[]): ExpressionSpecification => [
  'in',
  ['get', 'part'],
  ['literal', parts],
];

export const classIs = (...classes: string[]): ExpressionSpecification => [
  'in',
  ['get', 'class'],
  ['literal', classes],
];

/** What a finer file replaces is not drawn while that file is. */
export const isNotReplaced: ExpressionSpecification = [
  '!',
  ['in', ['coalesce', ['get', 'in'], ''], ['global-state', 'detail']],
];

/** Ground that came to be in a known year is drawn from that year on. */
export const existsByYear: ExpressionSpecification = [
  '<=',
  ['coalesce', ['get', 'from'], -9999],
  ['global-state', 'to'],
];

/** All of these, and in its time and not replaced by anything finer. */
export const groundWhere = (...conditions: ExpressionSpecification[]): ExpressionSpecification => [
  'all',
  ...conditions,
  isNotReplaced,
];

/** A width that grows by zoom; the stops are zoom and width, in CSS pixels. */
export function growing(
  ...stops: [zoom: number, px: DataDrivenPropertyValueSpecification<number>][]
): DataDrivenPropertyValueSpecification<number> {
  return ['interpolate', ['exponential', 1.5], ['zoom'], ...stops.flat()] as never;
}
