import { useT } from '../ui/context';
import { PROVENANCES, SOURCE_GROUPINGS, type SourceFilter } from './group-sources';

interface Props {
  readonly filter: SourceFilter;
  readonly onFilter: (filter: SourceFilter) => void;
}

/** Which sources are listed: by a text, by how well they are known; and what groups them. */
export function SourceFilters({ filter, onFilter }: Props) {
  const t = useT();
  const { provenance: chosen, ...rest } = filter;
  const choose = (text: string) => {
    const provenance = PROVENANCES.find((one) => one === text);
    onFilter(provenance === undefined ? rest : { ...rest, provenance });
  };
  const group = (text: string) => {
    const by = SOURCE_GROUPINGS.find((one) => one === text);
    if (by !== undefined) onFilter({ ...filter, by });
  };
  return (
    <div class="source-filters">
      <label class="source-text">
        {t('sources.text')}
        <input
          type="search"
          value={filter.text}
          onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
        />
      </label>
      <label>
        {t('sources.known')}
        <select value={chosen ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{t('sources.all')}</option>
          {PROVENANCES.map((held) => (
            <option key={held} value={held}>
              {t(`sources.held.${held}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('sources.groupBy')}
        <select value={filter.by} onChange={({ currentTarget }) => group(currentTarget.value)}>
          {SOURCE_GROUPINGS.map((by) => (
            <option key={by} value={by}>
              {t(`sources.by.${by}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
