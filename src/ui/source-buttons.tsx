import type { SourceId } from '../content/model';
import { useExplorer, useT } from './context';

interface Props {
  readonly ids: readonly SourceId[];
  /** The name of what they are sources on. */
  readonly of: string;
}

/** Numbers that lead to the sources in the bibliography. */
export function SourceButtons({ ids, of }: Props) {
  const { state } = useExplorer();
  const t = useT();
  return (
    <span class="reading-sources">
      {ids.map((id, place) => (
        <button
          key={id}
          type="button"
          class="text-button"
          aria-label={t('figures.source', { number: place + 1, name: of })}
          onClick={() => state.showSource(id)}
        >
          {`[${place + 1}]`}
        </button>
      ))}
    </span>
  );
}
