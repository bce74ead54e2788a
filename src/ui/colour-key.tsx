import { CURRENCY } from '../content/vocabulary';
import { CategoryList } from './category-list';
import { useExplorer, useT } from './context';
import { SizeKey } from './size-key';

/**
 * What the colours and circles of the map mean, where it is coloured by something other than layers or shows amounts:
 * to read, in frames and on paper.
 */
export function ColourKey() {
  const { symbology } = useExplorer().state;
  const t = useT();
  const [by, size, amounts] = [symbology.by.value, symbology.size.value, symbology.amounts.value];
  return (
    <>
      {by !== null && (
        <section class="colour-control">
          <p>
            {t('by.label')}: {t(`by.${by}`)}
          </p>
          <CategoryList by={by} />
        </section>
      )}
      {size !== null && amounts !== null && (
        <section class="colour-control">
          <p>
            {t('size.label')}: {t(`size.${size}`, { currency: CURRENCY })}
          </p>
          <SizeKey by={size} amounts={amounts[size]} />
        </section>
      )}
    </>
  );
}
