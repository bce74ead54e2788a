import type { FeatureId } from '../content/model';
import { visibleFeatures } from '../content/visible-features';
import { categoryInWords } from '../i18n/category-words';
import {
  type CategoryId,
  COLOUR_CATEGORIES,
  type ColourBy,
  type ColourCategory,
} from '../symbology/colour-by';
import { pairInCss } from '../symbology/palette';
import { useExplorer, useT } from './context';
import { useDerived } from './use-derived';
import { useEmphasis } from './use-emphasis';
import { useVisibilityFilter } from './use-visible-features';

interface Props {
  readonly by: ColourBy;
  /** Whether a category can be hidden here. */
  readonly isControl?: boolean;
}

/** What the colours of the map mean, each with how many places have it; of what is drawn, or would be if it were not hidden. */
export function CategoryList({ by, isControl = false }: Props) {
  const { index, state } = useExplorer();
  const t = useT();
  const filter = useVisibilityFilter();
  const drawn = useDerived(() => {
    const categories = state.symbology.categories.value;
    const groups = new Map<CategoryId, FeatureId[]>();
    for (const { id } of visibleFeatures(index, { ...filter.value, hidden: [] })) {
      const category = categories.get(id);
      if (category !== undefined) groups.set(category, [...(groups.get(category) ?? []), id]);
    }
    return groups;
  }, [index, filter, state]);
  const rows = COLOUR_CATEGORIES[by].flatMap((category) => {
    const ids = drawn.value.get(category.id);
    return ids === undefined ? [] : [{ category, ids }];
  });
  return (
    <div role="group" aria-label={t(`by.${by}`)}>
      <ul class="categories">
        {rows.map(({ category, ids }) => (
          <Category key={category.id} category={category} ids={ids} isControl={isControl} />
        ))}
      </ul>
    </div>
  );
}

interface CategoryProps {
  readonly category: ColourCategory;
  readonly ids: readonly string[];
  readonly isControl: boolean;
}

function Category({ category: { id, colour }, ids, isControl }: CategoryProps) {
  const { state } = useExplorer();
  const t = useT();
  const { symbology, layers } = state;
  const isHidden = symbology.hidden.value.has(id);
  const emphasis = useEmphasis(() => (isHidden ? [] : ids.flatMap((one) => layers.geometryIds(one))));
  const words = (
    <>
      <Swatch colour={pairInCss(colour)} />
      <span>{categoryInWords(id, t)}</span> <span class="category-count">{ids.length}</span>
    </>
  );
  if (!isControl) return isHidden ? null : <li>{words}</li>;
  return (
    <li {...emphasis}>
      <label>
        <input type="checkbox" checked={!isHidden} onChange={() => symbology.toggleCategory(id)} />
        {words}
      </label>
    </li>
  );
}

function Swatch({ colour }: { readonly colour: string }) {
  return (
    <svg class="symbol" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" fill={colour} />
    </svg>
  );
}
