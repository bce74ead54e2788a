import type { ComponentType } from 'preact';
import type { DrawnFigure, FigureFacts, FigureForm, FigureGroup, FigureText } from '../content/figure';
import { FIRST_LANGUAGE } from '../content/first-language';
import type { FigureId } from '../content/model';
import { isLayerId } from '../content/vocabulary';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { amountInWords } from './amount-words';
import { ColumnsDrawing } from './columns-drawing';
import type { DrawingProps } from './drawing-props';
import { drawingRoom } from './drawing-room';
import { FactTable } from './fact-table';
import type { FigureParts } from './figure-parts';
import { HeightsDrawing } from './heights-drawing';
import { JourneyDrawing } from './journey-drawing';
import { LinesDrawing } from './lines-drawing';
import { PlanDrawing } from './plan-drawing';
import { RowsDrawing } from './rows-drawing';

interface Props extends FigureParts {
  readonly id: FigureId;
  readonly facts: FigureFacts;
}

const DRAWINGS: Readonly<Record<FigureForm, ComponentType<DrawingProps>>> = {
  rows: RowsDrawing,
  columns: ColumnsDrawing,
  lines: LinesDrawing,
  heights: HeightsDrawing,
  plan: PlanDrawing,
  journey: JourneyDrawing,
};

/** A picture of facts: what it shows in a sentence, the drawing, and all that it is drawn from in a table with its sources. */
export function FactFigure({ id, facts, ...parts }: Props) {
  const t = useT();
  const figure = facts.figures[id];
  const text = textOf(facts, id, t.lang);
  const drawing = useDrawing(figure, text?.text);
  if (figure === undefined || text === undefined || drawing === null) return null;
  const Drawing = DRAWINGS[figure.form];
  const table = (
    <FactTable
      {...drawing}
      {...parts}
      caption={text.text.title}
      wordsOf={(place) => text.text.points?.[place]?.words ?? text.text.facts?.[place]}
    />
  );
  return (
    <figure class={`fact-figure fact-figure-${figure.form}`} lang={text.lang}>
      <figcaption>
        <p class="figure-title">{text.text.title}</p>
        <p class="aside">{text.text.text}</p>
      </figcaption>
      <div class="figure-drawing">
        <Drawing {...drawing} />
      </div>
      {parts.isOpen ? (
        table
      ) : (
        <details>
          <summary>{t('figures.table')}</summary>
          {table}
        </details>
      )}
    </figure>
  );
}

function textOf({ texts }: FigureFacts, id: FigureId, lang: string) {
  const own = texts[lang]?.[id];
  if (own !== undefined) return { text: own, lang };
  const first = texts[FIRST_LANGUAGE]?.[id];
  return first && { text: first, lang: FIRST_LANGUAGE };
}

/** What a picture is drawn from, in the reader's language. */
function useDrawing(figure: DrawnFigure | undefined, text: FigureText | undefined) {
  const { index } = useExplorer();
  const { nameOf, dirOf } = useLocalization();
  const t = useT();
  if (figure === undefined || text === undefined) return null;
  const groupName = (group: FigureGroup) => (isLayerId(group) ? t(`layer.${group}`) : t(`kind.${group}`));
  const labelOf = (place: number) => {
    const row = figure.rows[place];
    const label = text.points?.[place]?.label;
    if (label !== undefined) return label;
    if (row?.feature !== undefined && index.features.has(row.feature)) return nameOf(row.feature).name;
    return row?.group === undefined ? '' : groupName(row.group);
  };
  const amountOf = (amount: number, approximate = false) => {
    const words = amountInWords(amount, figure.unit, t);
    return approximate ? t('time.about', { date: words }) : words;
  };
  return {
    figure,
    labelOf,
    amountOf,
    groupName,
    nameOf: (id: string) => nameOf(id).name,
    series: text.series ?? [],
    room: drawingRoom(dirOf(t.lang)),
    t,
  };
}
