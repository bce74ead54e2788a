import type { ReadonlySignal } from '@preact/signals';
import type { Verdict } from '../content/vocabulary';
import type { Translator } from '../i18n/translator';

interface Props {
  readonly t: ReadonlySignal<Translator>;
  readonly verdict: Verdict | undefined;
  /** The language of the prose around. */
  readonly among: string | undefined;
}

/** The verdict behind words that state a claim: it must be read where nothing can be opened. */
export function VerdictWords({ t, verdict, among }: Props) {
  if (verdict === undefined) return null;
  return (
    <small class="verdict-words" lang={among === t.value.lang ? undefined : t.value.lang}>
      {' '}
      [{t.value(`verdict.${verdict}`)}]
    </small>
  );
}
