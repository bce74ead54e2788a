import { useT } from '../ui/context';
import { FilterSelect, Select } from '../ui/select';
import { PROVENANCES, SOURCE_GROUPINGS, type SourceFilter } from './group-sources';

interface Props {
  readonly filter: SourceFilter;
  readonly onFilter: (filter: SourceFilter) => void;
}

/** Which sources are listed: by a text, by how well they are known; and what groups them. */
export function SourceFilters({ filter, onFilter }: Props) {
  const t = useT();
  const { provenance, ...rest } = filter;
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
      <FilterSelect
        label={t('sources.known')}
        anyText={t('sources.all')}
        value={provenance ?? null}
        options={PROVENANCES.map((value) => ({ value, text: t(`sources.held.${value}`) }))}
        onChange={(chosen) => onFilter(chosen === null ? rest : { ...rest, provenance: chosen })}
      />
      <Select
        label={t('sources.groupBy')}
        value={filter.by}
        options={SOURCE_GROUPINGS.map((value) => ({ value, text: t(`sources.by.${value}`) }))}
        onChange={(by) => onFilter({ ...filter, by })}
      />
    </div>
  );
}
