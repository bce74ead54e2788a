import { LAYERS, layersWhere } from '../content/layers';
import {
  DISPUTED_STYLE,
  LINE_STROKES,
  type LineStroke,
  PROVINCE_STYLE,
  ROAD_STROKE,
  SOFT_BAND,
} from './line-styles';
import type { SymbolStyle } from './symbol-style';

/** A dot of the map: `full` or `hollow` as symbols are, `stop` on a road, `ring` around what is open or pointed at. */
export type DotStyle = 'full' | 'hollow' | 'stop' | 'ring';

/** What an atlas has, or has not; a row that is of none explains any atlas. */
export type LegendSubject = 'stop' | 'line' | 'rail' | 'wire' | 'disputed' | 'province';

/** What the legend explains: the look of symbols, of dots or of lines. Its message is `layers.<name>`. */
export type LegendRow = { readonly name: string; readonly of?: LegendSubject } & (
  | { readonly symbol: SymbolStyle }
  | { readonly dot: DotStyle }
  | { readonly strokes: readonly LineStroke[] }
);

/** How to read the map: what hollow, soft, dashed and small mean. */
export const LEGEND = [
  { name: 'solid', symbol: 'solid' },
  { name: 'hollow', symbol: 'hollow' },
  { name: 'soft', symbol: 'solid-soft' },
  { name: 'dot', dot: 'full' },
  { name: 'dotHollow', dot: 'hollow' },
  { name: 'stop', of: 'stop', dot: 'stop' },
  { name: 'ring', dot: 'ring' },
  { name: 'road', of: 'line', strokes: LINE_STROKES['road-built'] },
  { name: 'roadWorks', of: 'line', strokes: LINE_STROKES['road-works'] },
  { name: 'roadPlanned', of: 'line', strokes: LINE_STROKES['road-planned'] },
  { name: 'softLine', of: 'line', strokes: [SOFT_BAND, ROAD_STROKE] },
  { name: 'rail', of: 'rail', strokes: LINE_STROKES['rail-built'] },
  { name: 'railPlanned', of: 'rail', strokes: LINE_STROKES['rail-planned'] },
  { name: 'wire', of: 'wire', strokes: LINE_STROKES['wire-built'] },
  { name: 'disputed', of: 'disputed', strokes: [DISPUTED_STYLE] },
  { name: 'province', of: 'province', strokes: [PROVINCE_STYLE] },
] as const satisfies readonly LegendRow[];

/** The layer whose symbols stand for those of all: the last of plain symbols that is drawn at the start. */
export const SAMPLE_LAYER =
  layersWhere(({ drawn, badges, off }) => !drawn && !badges && !off).at(-1) ?? LAYERS[0]?.id ?? '';
