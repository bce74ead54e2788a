import type { Kind } from '../content/kinds';
import type { LocalizedName } from '../content/language';
import type { BriefFeature, FeatureId } from '../content/model';
import type { LayerId, Status } from '../content/vocabulary';
import { yearsOf } from '../content/years';
import { categoryInWords } from '../i18n/category-words';
import { timeInWords } from '../i18n/dates';
import { collator } from '../i18n/formats';
import { normalise } from '../i18n/text-folding';
import type { Translator } from '../i18n/translator';
import type { Column, RowFilter, RowOrder } from '../state/table-state';
import { type CategoryId, COLOUR_CATEGORIES } from '../symbology/colour-by';

/** A feature as a row: what its cells say, in the reader's language. */
export interface FeatureRecord {
  readonly feature: BriefFeature;
  readonly layer: LayerId;
  /** What the map colours it by; null: by its layer. */
  readonly category: CategoryId | null;
  readonly cells: Readonly<Record<Column, string>>;
  /** The language of the name. */
  readonly lang: string;
}

interface Words {
  readonly t: Translator;
  readonly nameOf: (id: FeatureId) => LocalizedName;
  readonly layerOf: (id: FeatureId) => LayerId | null;
  readonly categoryOf: (id: FeatureId) => CategoryId | null;
}

/** Rows of features, in their order. */
export function featureRows(
  features: readonly BriefFeature[],
  { t, nameOf, layerOf, categoryOf }: Words,
): FeatureRecord[] {
  return features.flatMap((feature) => {
    const layer = layerOf(feature.id);
    if (layer === null) return [];
    const { kind, status, grade } = feature.properties;
    const { name, lang } = nameOf(feature.id);
    const category = categoryOf(feature.id);
    const cells = {
      name,
      kind: t(`kind.${kind}`),
      layer: t(`layer.${layer}`),
      status: t(`status.${status}`),
      category: category === null ? '' : categoryInWords(category, t),
      years: yearsInWords(feature, t),
      grade: t(`table.grade.${grade}`),
    };
    return [{ feature, layer, category, cells, lang }];
  });
}

/** "2007", "since 2007", "1966 to 1979"; empty where no time is known. */
function yearsInWords({ time }: BriefFeature, t: Translator): string {
  const { from, to } = yearsOf(time);
  if (time !== undefined && 'interval' in time && from === to) {
    return timeInWords({ date: time.interval[0] }, 'year', t);
  }
  return timeInWords(time, 'year', t);
}

/** What a reader may choose among in these rows, in order of the words. */
export function columnOptions(rows: readonly FeatureRecord[], column: 'kind' | 'status', locale: string) {
  const words = new Map<Kind | Status, string>();
  for (const { feature, cells } of rows) words.set(feature.properties[column], cells[column]);
  const { compare } = collator(locale);
  return [...words].toSorted(([, a], [, b]) => compare(a, b)).map(([value, text]) => ({ value, text }));
}

/**
 * The rows that a filter leaves, in their order.
 * @param isInView whether a feature lies in the visible part of the map
 * @param hasKnownCost whether a fact gives its cost as a sum
 */
export function filterRows(
  rows: readonly FeatureRecord[],
  { text, kind, status, inView, hasCost }: RowFilter,
  isInView: (id: FeatureId) => boolean,
  hasKnownCost: (id: FeatureId) => boolean,
): readonly FeatureRecord[] {
  const words = normalise(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(
    ({ feature, cells }) =>
      (kind === null || feature.properties.kind === kind) &&
      (status === null || feature.properties.status === status) &&
      hasAll(words, cells) &&
      (!inView || isInView(feature.id)) &&
      (!hasCost || hasKnownCost(feature.id)),
  );
}

function hasAll(words: readonly string[], cells: FeatureRecord['cells']): boolean {
  if (words.length === 0) return true;
  const own = normalise(Object.values(cells).join(' '));
  return words.every((word) => own.includes(word));
}

type Compare = (a: FeatureRecord, b: FeatureRecord) => number;

/** Rows in an order; equal ones stay as they were, and those without years come last either way. */
export function sortRows(
  rows: readonly FeatureRecord[],
  order: RowOrder | null,
  locale: string,
): readonly FeatureRecord[] {
  if (order === null) return rows;
  const { compare } = collator(locale, { numeric: true });
  const turn = order.descending ? -1 : 1;
  const up: Compare =
    COMPARE[order.column] ?? ((a, b) => compare(a.cells[order.column], b.cells[order.column]));
  const last = ({ cells }: FeatureRecord) => Number(cells[order.column] === '');
  return rows.toSorted((a, b) => last(a) - last(b) || turn * up(a, b));
}

/** Columns whose order is not that of their words. */
const COMPARE: Partial<Record<Column, Compare>> = {
  years: (a, b) => {
    const [x, y] = [yearsOf(a.feature.time), yearsOf(b.feature.time)];
    return x.from - y.from || x.to - y.to;
  },
  category: (a, b) => categoryRank(a) - categoryRank(b),
  grade: (a, b) => a.feature.properties.grade.charCodeAt(0) - b.feature.properties.grade.charCodeAt(0),
};

/** As in the legend. */
const ALL_CATEGORIES = Object.values(COLOUR_CATEGORIES)
  .flat()
  .map(({ id }) => id);

const categoryRank = ({ category }: FeatureRecord): number =>
  category === null ? 0 : ALL_CATEGORIES.indexOf(category);
