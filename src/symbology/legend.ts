import { LAYERS, layersWhere } from '../content/layers';
import { DISPUTED_STYLE, type LineStyle, ROUTE_STYLES } from './line-styles';
import type { SymbolStyle } from './symbol-style';

/** What the legend explains: the look of symbols or of lines. Its message is `layers.<name>`. */
type LegendRow = { readonly name: string } & (
  | { readonly symbol: SymbolStyle }
  | { readonly line: LineStyle }
);

/** How to read the map: what hollow, soft and dashed mean. */
export const LEGEND = [
  { name: 'solid', symbol: 'solid' },
  { name: 'hollow', symbol: 'hollow' },
  { name: 'soft', symbol: 'solid-soft' },
  { name: 'surveyed', line: ROUTE_STYLES.roads },
  { name: 'rough', line: ROUTE_STYLES.rough },
  { name: 'rail', line: ROUTE_STYLES.rails },
  { name: 'wire', line: ROUTE_STYLES.wires },
  { name: 'disputed', line: DISPUTED_STYLE },
] as const satisfies readonly LegendRow[];

/** The layer whose symbols stand for those of all: the last of plain symbols that is drawn at the start. */
export const SAMPLE_LAYER =
  layersWhere(({ drawn, badges, off }) => !drawn && !badges && !off).at(-1) ?? LAYERS[0].id;
