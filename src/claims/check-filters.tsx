import { MANIFEST } from '../content/manifest';
import { CLAIM_KINDS, GROUPED_LAYERS, THEMES } from '../content/vocabulary';
import type { MessageKey } from '../i18n/translator';
import { useExplorer, useT } from '../ui/context';
import { FilterSelect, Select } from '../ui/select';

/** Theme, kind, group, place and order of the claims listed. */
export function CheckFilters() {
  const { state } = useExplorer();
  const t = useT();
  const filter = state.panel.claimFilter.value;
  const [own] = MANIFEST.groups;
  const groupLabel =
    own !== undefined && t.has(`group.${own.id}`) ? (`group.${own.id}` as const) : 'check.group';
  return (
    <div class="check-filters">
      <ClaimFilterSelect
        name="theme"
        label="check.theme"
        values={THEMES}
        message={(value) => `theme.${value}`}
      />
      <ClaimFilterSelect
        name="kind"
        label="check.kind"
        values={CLAIM_KINDS}
        message={(value) => `claimKind.${value}`}
      />
      <ClaimFilterSelect
        name="group"
        label={groupLabel}
        values={GROUPED_LAYERS}
        message={(value) => `layer.${value}`}
      />
      <Select
        label={t('check.order')}
        value={filter.order}
        options={[
          { value: 'verdict', text: t('check.byVerdict') },
          { value: 'story', text: t('check.byStory') },
        ]}
        onChange={(order) => state.panel.filterClaims({ ...filter, order })}
      />
      <label class="check-placed">
        <input
          type="checkbox"
          checked={filter.placed ?? false}
          onChange={({ currentTarget }) =>
            state.panel.filterClaims({ ...filter, placed: currentTarget.checked })
          }
        />
        {t('check.placed')}
      </label>
    </div>
  );
}

interface FilterProps<Value extends string> {
  readonly name: 'theme' | 'kind' | 'group';
  readonly label: MessageKey;
  readonly values: readonly Value[];
  readonly message: (value: Value) => MessageKey;
}

function ClaimFilterSelect<Value extends string>({ name, label, values, message }: FilterProps<Value>) {
  const { state } = useExplorer();
  const t = useT();
  const { [name]: chosen, ...rest } = state.panel.claimFilter.value;
  if (values.length === 0) return null;
  return (
    <FilterSelect
      label={t(label)}
      value={values.find((value) => value === chosen) ?? null}
      options={values.map((value) => ({ value, text: t(message(value)) }))}
      onChange={(value) => state.panel.filterClaims(value === null ? rest : { ...rest, [name]: value })}
    />
  );
}
