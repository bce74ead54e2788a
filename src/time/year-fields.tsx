import { useId, useState } from 'preact/hooks';
import { FIRST_YEAR, LAST_YEAR, type YearRange } from '../content/years';
import type { Translator } from '../i18n/translator';
import { useExplorer, useT } from '../ui/context';
import { type TypedYears, typedYears } from './typed-years';
import type { RangeEnd } from './year-steps';

/** The years shown, typed: an empty beginning means all that came before, two empty fields mean all years. */
export function YearFields() {
  const t = useT();
  return (
    <fieldset class="year-fields">
      <legend class="unseen">{t('time.typed')}</legend>
      <YearField end="from" />
      <YearField end="to" />
    </fieldset>
  );
}

/** The text of a field that was rejected; it stays until other years are shown. */
interface Refused {
  readonly text: string;
  readonly why: Exclude<TypedYears, { kind: 'years' }>;
  readonly years: YearRange | null;
}

function YearField({ end }: { readonly end: RangeEnd }) {
  const { state } = useExplorer();
  const t = useT();
  const [last, setRefused] = useState<Refused | null>(null);
  const note = useId();
  const years = state.years.range.value;
  const refused = last?.years === years ? last : null;
  function read(text: string): void {
    const typed = typedYears(years, end, text);
    setRefused(typed.kind === 'years' ? null : { text, why: typed, years });
    if (typed.kind === 'years') state.years.set(typed.years);
  }
  return (
    <label>
      {t(end === 'from' ? 'time.from' : 'time.to')}
      <input
        type="text"
        inputmode="numeric"
        autocomplete="off"
        dir="auto"
        maxLength={40}
        value={refused?.text ?? years?.[end] ?? ''}
        aria-invalid={refused !== null}
        aria-describedby={refused ? note : undefined}
        onChange={({ currentTarget }) => read(currentTarget.value)}
      />
      {refused && (
        <span id={note} class="year-wrong" role="alert">
          {inWords(refused, t)}
        </span>
      )}
    </label>
  );
}

/** The error message: what was understood, and which years are valid. */
function inWords({ text, why }: Refused, t: Translator): string {
  const wanted = { since: String(FIRST_YEAR), until: String(LAST_YEAR) };
  if (why.kind === 'outside') return t('time.yearOutside', { year: String(why.year), ...wanted });
  return t('time.wrongYear', { name: text.trim(), ...wanted });
}
