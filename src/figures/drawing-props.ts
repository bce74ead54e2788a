import type { DrawnFigure, FigureGroup } from '../content/figure';
import type { Translator } from '../i18n/translator';
import type { DrawingRoom } from './drawing-room';

/** What all pictures are drawn from. */
export interface DrawingProps {
  readonly figure: DrawnFigure;
  /** What stands beside a row, by its place among the rows. */
  readonly labelOf: (place: number) => string;
  readonly amountOf: (amount: number, approximate?: boolean) => string;
  /** How a group of rows is called: a layer, a kind of power plant. */
  readonly groupName: (group: FigureGroup) => string;
  /** What a place is called, by its id. */
  readonly nameOf: (id: string) => string;
  /** Names of the series; none where there is but one. */
  readonly series: readonly string[];
  readonly room: DrawingRoom;
  readonly t: Translator;
}
