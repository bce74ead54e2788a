import type { ClaimFilter } from '../content/claim-filter';
import { CLAIM_KINDS, CORRIDOR_IDS, THEMES } from '../content/vocabulary';
import type { MessageKey } from '../i18n/translator';
import { useExplorer, useT } from '../ui/context';

/** Theme, kind, corridor, place and order of the claims listed. */
export function CheckFilters() {
  const { state } = useExplorer();
  const t = useT();
  const filter = state.panel.claimFilter.value;
  return (
    <div class="check-filters">
      <Choice name="theme" label="check.theme" values={THEMES} message={(value) => `theme.${value}`} />
      <Choice name="kind" label="check.kind" values={CLAIM_KINDS} message={(value) => `claimKind.${value}`} />
      <Choice
        name="corridor"
        label="check.corridor"
        values={CORRIDOR_IDS}
        message={(value) => `layer.${value}`}
      />
      <label>
        {t('check.order')}
        <select
          value={filter.order}
          onChange={({ currentTarget }) =>
            state.panel.filterClaims({
              ...filter,
              order: currentTarget.value === 'story' ? 'story' : 'verdict',
            })
          }
        >
          <option value="verdict">{t('check.byVerdict')}</option>
          <option value="story">{t('check.byStory')}</option>
        </select>
      </label>
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

interface ChoiceProps<Value extends string> {
  readonly name: 'theme' | 'kind' | 'corridor';
  readonly label: MessageKey;
  readonly values: readonly Value[];
  readonly message: (value: Value) => MessageKey;
}

function Choice<Value extends string>({ name, label, values, message }: ChoiceProps<Value>) {
  const { state } = useExplorer();
  const t = useT();
  const { [name]: chosen, ...rest } = state.panel.claimFilter.value;
  const choose = (text: string) => {
    const value = values.find((one) => one === text);
    const next: ClaimFilter = value === undefined ? rest : { ...rest, [name]: value };
    state.panel.filterClaims(next);
  };
  return (
    <label>
      {t(label)}
      <select value={chosen ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{t('check.any')}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {t(message(value))}
          </option>
        ))}
      </select>
    </label>
  );
}
