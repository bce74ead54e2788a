import { type ColourBy, offeredSchemes } from '../symbology/colour-by';
import { CategoryList } from '../ui/category-list';
import { useExplorer, useT } from '../ui/context';
import { Select } from '../ui/select';

/** What the map is coloured by, and what the colours mean; a category that is not ticked is not drawn. */
export function ColourControl() {
  const { index, state } = useExplorer();
  const t = useT();
  const by = state.symbology.by.value;
  const values: readonly (ColourBy | 'layer')[] = ['layer', ...offeredSchemes(index)];
  return (
    <div class="colour-control">
      <Select
        label={t('by.label')}
        value={by ?? 'layer'}
        options={values.map((value) => ({ value, text: t(`by.${value}`) }))}
        onChange={(value) => state.symbology.colourBy(value === 'layer' ? null : value)}
      />
      {by !== null && <CategoryList by={by} isControl />}
    </div>
  );
}
