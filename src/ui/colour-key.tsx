import { CategoryList } from './category-list';
import { useExplorer, useT } from './context';

/** What the colours of the map mean, where it is coloured by something other than layers: to read, in frames and on paper. */
export function ColourKey() {
  const { state } = useExplorer();
  const t = useT();
  const by = state.symbology.by.value;
  if (by === null) return null;
  return (
    <section class="colour-control">
      <p>
        {t('by.label')}: {t(`by.${by}`)}
      </p>
      <CategoryList by={by} />
    </section>
  );
}
