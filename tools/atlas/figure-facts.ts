import { indexAtlas } from '../../src/content/atlas-index';
import type {
  DrawnFigure,
  FactSeries,
  FigureFacts,
  FigureGroup,
  FigurePoint,
  FigureRow,
  FigureText,
  WrittenFigure,
} from '../../src/content/figure';
import { FIRST_LANGUAGE } from '../../src/content/first-language';
import type { Translation } from '../../src/content/language';
import { GROUPED_LAYERS } from '../../src/content/vocabulary';
import { symbolStyleOf } from '../../src/symbology/symbol-style';
import type { ChartEntry } from '../../src/time/series/series';
import { understood } from '../../src/time/series/totals';
import { type TimeFacts, timeFacts } from '../../src/time/time-facts';
import { routeHeights } from './figure-heights';
import { groundPlan } from './figure-plan';
import type { ReadAtlas } from './read-atlas';

/** A row with the fact that it is drawn from, whose words stand in the table. */
type FactRow = FigureRow & { readonly factIndex: number; readonly words: string };

/** What pictures are drawn from: the content, and the facts in it by series. */
type FigureContent = Pick<ReadAtlas, 'atlas' | 'figures' | 'files' | 'languages'>;

/** All pictures of facts as they are drawn, and their words in each language. */
export function figureFacts(content: FigureContent): FigureFacts {
  const facts = timeFacts(content.atlas);
  const index = indexAtlas(content.atlas);
  const made = content.figures.map((written) => {
    const factRows = written.from === undefined ? null : rowsOf[written.from](facts, index);
    const { id, form, unit, before, points = [] } = written;
    const figure: DrawnFigure = {
      id,
      form,
      ...(unit === undefined ? {} : { unit }),
      ...(before === undefined ? {} : { before }),
      rows: factRows?.map(({ words: _, factIndex: _i, ...row }) => row) ?? points.map(rowOfPoint),
      ...(form === 'heights' ? routeHeights(content.atlas, index, written) : {}),
      ...(form === 'plan' ? { plan: groundPlan(content, written) } : {}),
    };
    return { written, figure, factRows };
  });
  const textsIn = (translation: Translation) =>
    Object.fromEntries(
      made.flatMap(({ written, factRows }) => {
        const text = textOf(written, factRows, translation);
        return text === undefined ? [] : [[written.id, text]];
      }),
    );
  return {
    figures: Object.fromEntries(made.map(({ figure }) => [figure.id, figure])),
    texts: Object.fromEntries(
      [...content.languages].map(([lang, translation]) => [lang, textsIn(translation)]),
    ),
  };
}

const rowOfPoint = ({ label: _, words: _words, ...row }: FigurePoint): FigureRow => row;

/** The words of a picture; of one that is drawn from facts, the words of the facts stand in its table. */
function textOf(
  { id, title, text, series, points }: WrittenFigure,
  factRows: readonly FactRow[] | null,
  { info, figures, features }: Translation,
): FigureText | undefined {
  const english = { title, text, ...(series ? { series } : {}), ...(points ? { points } : {}) };
  const own = info.code === FIRST_LANGUAGE ? english : figures[id];
  if (own === undefined || factRows === null) return own && withoutData(own);
  return {
    ...own,
    facts: factRows.map(
      ({ feature = '', factIndex, words }) => features[feature]?.facts?.[factIndex] ?? words,
    ),
  };
}

const withoutData = (text: FigureText): FigureText => ({
  ...text,
  ...(text.points ? { points: text.points.map(({ label, words }) => ({ label, words })) } : {}),
});

type RowMaker = (facts: TimeFacts, index: ReturnType<typeof indexAtlas>) => readonly FactRow[];

const rowsOf: Readonly<Record<FactSeries, RowMaker>> = {
  megawatts: ({ megawatts }, index) =>
    openingRows(megawatts, (id) => index.features.get(id)?.properties.kind),
  kilometres: ({ kilometres }) => openingRows(kilometres, () => undefined),
  costs: ({ costs }, index) =>
    understood(costs)
      .toSorted((a, b) => GROUPED_LAYERS.indexOf(a.group) - GROUPED_LAYERS.indexOf(b.group))
      .flatMap((cost) => {
        const feature = index.features.get(cost.id);
        if (typeof cost.figure === 'string' || feature === undefined) return [];
        const isBuilt = symbolStyleOf(feature.properties).startsWith('solid');
        const amounts = isBuilt ? [cost.figure.low, 0] : [0, cost.figure.low];
        return [{ ...saidOf(cost), group: cost.group, amounts, approximate: cost.figure.about }];
      }),
};

function openingRows(
  entries: TimeFacts['megawatts'],
  groupOf: (id: string) => FigureGroup | undefined,
): FactRow[] {
  return understood(entries)
    .flatMap((entry) => {
      if (typeof entry.figure === 'string') return [];
      const group = groupOf(entry.id);
      return entry.figure.map(({ year, low, about }) => ({
        ...saidOf(entry),
        ...(group === undefined ? {} : { group }),
        date: String(year),
        amounts: [low],
        approximate: about,
      }));
    })
    .sort((a, b) => Number(a.date) - Number(b.date));
}

const saidOf = ({ id, words, factIndex = 0, sources }: ChartEntry<unknown>) => ({
  feature: id,
  words,
  factIndex,
  sources,
});
