import { type CategoryId, SPAN_ENDS } from '../symbology/colour-by';
import type { Translator } from './translator';

/** What a category of the map's colours is called; spans of years by their ends. */
export function categoryInWords(id: CategoryId, t: Translator): string {
  const place = SPAN_ENDS.findIndex((year) => id === `to-${year}`);
  const [before, end] = [SPAN_ENDS[place - 1], SPAN_ENDS[place]];
  if (end !== undefined) {
    return before === undefined
      ? t('category.until', { year: String(end) })
      : t('category.between', { since: String(before + 1), until: String(end) });
  }
  return id === 'later'
    ? t('category.later', { year: String((SPAN_ENDS.at(-1) ?? 0) + 1) })
    : t(`category.${id}`);
}
