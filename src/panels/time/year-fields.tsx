import { useId, useState } from 'preact/hooks';
import { FIRST_YEAR, LAST_YEAR, type YearSpan } from '../../content/years';
import { readYear, type SpanEnd, withEnd } from '../../time/year-steps';
import { useExplorer } from '../context';

/** The years shown, typed: an empty beginning means all that came before, two empty fields mean all years. */
export function YearFields() {
  const { t } = useExplorer();
  return (
    <fieldset class="year-fields">
      <legend class="unseen">{t.value('time.typed')}</legend>
      <YearField end="since" />
      <YearField end="until" />
    </fieldset>
  );
}

function YearField({ end }: { readonly end: SpanEnd }) {
  const { state, t } = useExplorer();
  const [wrong, setWrong] = useState(false);
  const note = useId();
  const say = t.value;
  const shown = state.clock.years.value?.[end] ?? '';
  function read(text: string): void {
    const next = spanFor(state.clock.years.peek(), end, text);
    setWrong(next === undefined);
    if (next !== undefined) state.clock.showYears(next);
  }
  return (
    <label>
      {say(end === 'since' ? 'time.from' : 'time.to')}
      <input
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxLength={4}
        value={shown}
        aria-invalid={wrong}
        aria-describedby={wrong ? note : undefined}
        onChange={({ currentTarget }) => read(currentTarget.value)}
      />
      {wrong && (
        <span id={note} class="year-wrong" role="alert">
          {say('time.wrongYear', { since: String(FIRST_YEAR), until: String(LAST_YEAR) })}
        </span>
      )}
    </label>
  );
}

/** The years after one field was typed; undefined where it holds no year. */
function spanFor(span: YearSpan | null, end: SpanEnd, text: string): YearSpan | null | undefined {
  if (text.trim() === '') {
    return end === 'until' || span === null ? null : { since: null, until: span.until };
  }
  const year = readYear(text);
  if (year === null) return undefined;
  if (end === 'since' && span === null) return { since: year, until: LAST_YEAR };
  return withEnd(span, end, year);
}
