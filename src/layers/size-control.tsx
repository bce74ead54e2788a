import { CURRENCY } from '../content/vocabulary';
import { SIZE_SCHEMES, type SizeBy } from '../symbology/size-by';
import { knownAmounts } from '../table/known-amounts';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useT } from '../ui/context';
import { Select } from '../ui/select';
import { SizeKey } from '../ui/size-key';

/** What circles on the map show by their area, and how large they are. */
export function SizeControl() {
  const { index, state } = useExplorer();
  const t = useT();
  const size = state.symbology.size.value;
  const known = SIZE_SCHEMES.filter((by) => index.amounts.includes(by));
  if (known.length === 0) return null;
  const values: readonly (SizeBy | 'same')[] = ['same', ...known];
  return (
    <div class="colour-control">
      <Select
        label={t('size.label')}
        value={size ?? 'same'}
        options={values.map((value) => ({ value, text: t(`size.${value}`, { currency: CURRENCY }) }))}
        onChange={(value) => state.symbology.sizeBy(value === 'same' ? null : value)}
      />
      {size !== null && (
        <AsyncContent of={knownAmounts}>
          {(amounts) => (
            <>
              <SizeKey by={size} amounts={amounts[size]} />
              <p class="aside">{t('size.note', { count: Object.keys(amounts[size]).length })}</p>
            </>
          )}
        </AsyncContent>
      )}
    </div>
  );
}
