import { useEffect, useRef } from 'preact/hooks';
import type { Lazy } from '../../content/lazy';
import type { Hit, HitGroup, Search } from '../../search/search-index';
import { useExplorer } from '../context';
import { troubleInWords, WaysOut } from '../trouble';
import type { SearchField } from './search-field';
import { SearchOption } from './search-option';

interface Props {
  /** Of the list. */
  readonly id: string;
  readonly field: SearchField;
  readonly search: Lazy<Search>;
  readonly onChoose: (hit: Hit) => void;
  readonly onRetry: () => void;
}

/** The id of an option by its place in the list. */
export const optionId = (list: string, place: number) => `${list}-${place}`;

/** What hangs below the field: the hits, or why there are none; the count is announced. */
export function SearchPopup(props: Props) {
  const { field, search } = props;
  return (
    <>
      <p class="unseen" role="status">
        {field.open.value && <StatusInWords {...props} />}
      </p>
      {field.open.value && (
        <div class="search-popup">
          {search.now.value.kind === 'ready' && field.hits.value.length > 0 ? (
            <HitList {...props} />
          ) : (
            <p class="search-nothing">
              <StatusInWords {...props} />
              <Ways {...props} />
            </p>
          )}
        </div>
      )}
    </>
  );
}

function StatusInWords({ field, search }: Props) {
  const { t } = useExplorer();
  const say = t.value;
  const now = search.now.value;
  switch (now.kind) {
    case 'loading':
      return <>{say('search.loading')}</>;
    case 'late':
    case 'failed':
      return <>{say(troubleInWords(now, 'search.failed'))}</>;
    case 'ready': {
      const count = field.found.value.total;
      return <>{count > 0 ? say('search.count', { count }) : say('search.nothing')}</>;
    }
  }
}

function Ways({ search, onRetry }: Props) {
  const now = search.now.value;
  return now.kind === 'late' || now.kind === 'failed' ? <WaysOut missing={now} onRetry={onRetry} /> : null;
}

function HitList({ id, field, onChoose }: Props) {
  const { t } = useExplorer();
  const list = useRef<HTMLDivElement>(null);
  const active = field.active.value;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const { groups } = field.found.value;
  return (
    // A press on the list leaves the focus in the field.
    <div
      id={id}
      ref={list}
      class="search-list"
      role="listbox"
      aria-label={t.value('search.results')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map((group, place) => (
        <Group
          key={group.group}
          group={group}
          list={id}
          first={groups.slice(0, place).reduce((sum, { hits }) => sum + hits.length, 0)}
          active={active}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: HitGroup;
  readonly list: string;
  /** Place of its first option in the list. */
  readonly first: number;
  readonly active: number | null;
  readonly onChoose: (hit: Hit) => void;
}

function Group({ group: { group, hits, total }, list, first, active, onChoose }: GroupProps) {
  const { t } = useExplorer();
  const label = `${list}-${group}`;
  return (
    <div role="group" aria-labelledby={label}>
      <div id={label} class="search-group">
        {t.value(`search.${group}`)}
        {total > hits.length && (
          <span class="aside">{t.value('search.someOf', { number: hits.length, count: total })}</span>
        )}
      </div>
      {hits.map((hit, i) => (
        <SearchOption
          key={hit.id}
          id={optionId(list, first + i)}
          hit={hit}
          active={active === first + i}
          onChoose={() => onChoose(hit)}
        />
      ))}
    </div>
  );
}
