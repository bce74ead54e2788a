import { useEffect, useRef } from 'preact/hooks';
import type { Resource } from '../state/resource';
import { useT } from '../ui/context';
import { errorInWords, RecoveryActions } from '../ui/resource-error';
import { optionId } from './combobox-keys';
import type { ResultRow, ResultSection, SearchField } from './search-field';
import type { SearchIndex } from './search-index';
import { SearchRow } from './search-row';

interface Props {
  /** Of the list. */
  readonly id: string;
  readonly field: SearchField;
  readonly search: Resource<SearchIndex>;
  readonly onChoose: (row: ResultRow) => void;
  readonly onRetry: () => void;
}

/** What hangs below the field: the hits, or why there are none. */
export function SearchPopup(props: Props) {
  if (props.field.rows.value.length > 0) return <HitList {...props} />;
  return (
    <p class="search-nothing">
      <SearchStatus {...props} />
      <Ways {...props} />
    </p>
  );
}

/** How many hits there are, or why there are none, as it is announced too. */
export function SearchStatus({ field, search }: Pick<Props, 'field' | 'search'>) {
  const t = useT();
  if (field.total.value > 0) return <>{t('search.count', { count: field.total.value })}</>;
  const now = search.state.value;
  switch (now.kind) {
    case 'loading':
      return <>{t('search.loading')}</>;
    case 'late':
    case 'failed':
      return <>{t(errorInWords(now, 'search.failed'))}</>;
    case 'ready':
      return <>{t('search.nothing')}</>;
  }
}

function Ways({ search, onRetry }: Props) {
  const now = search.state.value;
  return now.kind === 'late' || now.kind === 'failed' ? (
    <RecoveryActions missing={now} onRetry={onRetry} />
  ) : null;
}

function HitList({ id, field, onChoose }: Props) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  const active = field.active.value;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const sections = field.sections.value;
  return (
    // A press on the list leaves the focus in the field.
    <div
      id={id}
      ref={list}
      class="search-list"
      role="listbox"
      aria-label={t('search.results')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {sections.map((section, place) => (
        <Group
          key={section.key}
          section={section}
          list={id}
          first={sections.slice(0, place).reduce((sum, { rows }) => sum + rows.length, 0)}
          active={active}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly section: ResultSection;
  readonly list: string;
  /** Place of its first option in the list. */
  readonly first: number;
  readonly active: number | null;
  readonly onChoose: (row: ResultRow) => void;
}

function Group({ section: { key, rows, total }, list, first, active, onChoose }: GroupProps) {
  const t = useT();
  const label = `${list}-${key}`;
  const shown = rows.filter(({ kind }) => kind !== 'more').length;
  return (
    <div role="group" aria-labelledby={label}>
      <div id={label} class="search-group">
        {t(`search.${key}`)}
        {total > shown && <span class="aside">{t('search.someOf', { number: shown, count: total })}</span>}
      </div>
      {rows.map((row, i) => (
        <SearchRow
          key={row.kind === 'hit' ? row.hit.id : row.kind}
          id={optionId(list, first + i)}
          row={row}
          active={active === first + i}
          onChoose={() => onChoose(row)}
        />
      ))}
    </div>
  );
}
