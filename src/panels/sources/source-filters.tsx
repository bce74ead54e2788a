import { useExplorer } from '../context';
import { HELD, type SourceFilter } from './list-sources';

interface Props {
  readonly filter: SourceFilter;
  readonly onFilter: (filter: SourceFilter) => void;
}

/** Which sources are listed: by a text, by how well they are known; and their order. */
export function SourceFilters({ filter, onFilter }: Props) {
  const { t } = useExplorer();
  const say = t.value;
  const { held: chosen, ...rest } = filter;
  const choose = (text: string) => {
    const held = HELD.find((one) => one === text);
    onFilter(held === undefined ? rest : { ...rest, held });
  };
  return (
    <div class="source-filters">
      <label class="source-text">
        {say('sources.text')}
        <input
          type="search"
          value={filter.text}
          onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
        />
      </label>
      <label>
        {say('sources.known')}
        <select value={chosen ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{say('sources.all')}</option>
          {HELD.map((held) => (
            <option key={held} value={held}>
              {say(`sources.held.${held}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('sources.order')}
        <select
          value={filter.order}
          onChange={({ currentTarget }) =>
            onFilter({ ...filter, order: currentTarget.value === 'alphabet' ? 'alphabet' : 'held' })
          }
        >
          <option value="held">{say('sources.byHeld')}</option>
          <option value="alphabet">{say('sources.byAlphabet')}</option>
        </select>
      </label>
    </div>
  );
}
