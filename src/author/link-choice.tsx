import { useEffect, useId, useState } from 'preact/hooks';
import { useExplorer, useLocalization } from '../ui/context';
import { useWords } from './words';

interface Props {
  /** Takes what the link leads to, such as `feature:gwadar-port` or `claim:c12`. */
  readonly onChoose: (to: string) => void;
}

/** A box to choose a place or a claim by its name, and a button that links to it. */
export function LinkChoice({ onChoose }: Props) {
  const { index, library } = useExplorer();
  const { nameOf } = useLocalization();
  const w = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const claims = library.claims();
  useEffect(() => claims.load(), [claims]);
  const known = claims.state.value;
  const offers = new Map<string, string>([
    ...[...index.features.keys()].map((feature): [string, string] => [
      `${nameOf(feature).name} · ${feature}`,
      `feature:${feature}`,
    ]),
    ...(known.kind === 'ready' ? known.value : []).map(({ id: claim, statement }): [string, string] => [
      `${claim} · ${statement}`,
      `claim:${claim}`,
    ]),
  ]);
  const to = offers.get(typed) ?? [...offers.values()].find((value) => value.endsWith(`:${typed}`));
  return (
    <div class="author-field">
      <label for={id}>{w('link.to')}</label>
      <div class="author-row">
        <input
          id={id}
          list={`${id}-offers`}
          dir="auto"
          autoComplete="off"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          aria-disabled={to === undefined ? true : undefined}
          onClick={() => to && onChoose(to)}
        >
          {w('link.make')}
        </button>
      </div>
      <datalist id={`${id}-offers`}>
        {[...offers.keys()].map((offer) => (
          <option key={offer} value={offer} />
        ))}
      </datalist>
    </div>
  );
}
