import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { References } from '../content/citation/reference';
import type { ClaimId, Source, SourceId } from '../content/model';
import type { Resource } from '../state/resource';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { CopyStatus } from '../ui/copy-button';
import {
  filterSources,
  groupSources,
  indexOfSource,
  type SourceFilter,
  type SourceGrouping,
  takeSources,
} from './group-sources';
import { listSources } from './list-sources';
import { SaveSources } from './save-sources';
import { SourceCard, sourceCardId } from './source-card';
import { SourceFilters } from './source-filters';
import { useGroupTitle } from './use-group-title';

/** How many sources are shown at first, and how many more at a time. */
const PAGE_SIZE_COUNT = 60;

const UNFILTERED: SourceFilter = { text: '', by: 'held' };

interface Props {
  readonly references: Resource<References>;
  /** A source to show and focus; a filter that would hide it is dropped. */
  readonly open?: SourceId | undefined;
  readonly onClaim: (id: ClaimId) => void;
}

/** The bibliography: every source as a reference, with what rests on it. */
export function SourcesTab({ references, open, onClaim }: Props) {
  const { library } = useExplorer();
  const t = useT();
  return (
    <section class="bibliography">
      <h2 class="unseen">{t('panel.sources')}</h2>
      <p class="aside">{t('sources.intro')}</p>
      <AsyncContent of={library.sources}>
        {(sources) => (
          <AsyncContent of={references}>
            {(made) => (
              <Bibliography key={open ?? ''} sources={sources} made={made} open={open} onClaim={onClaim} />
            )}
          </AsyncContent>
        )}
      </AsyncContent>
    </section>
  );
}

interface BibliographyProps extends Omit<Props, 'references'> {
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly made: References;
}

function Bibliography({ sources, made, open, onClaim }: BibliographyProps) {
  const { index } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const all = useMemo(() => listSources(sources, made), [sources, made]);
  const [filter, setFilter] = useState(UNFILTERED);
  const listed = filterSources(all, filter, (id) => nameOf(id).name);
  const groups = groupSources(listed, filter.by, [...index.features.keys()]);
  const entries = groups.reduce((sum, group) => sum + group.sources.length, 0);
  const [pages, setPages] = useState(() => pagesTo(open === undefined ? 0 : indexOfSource(groups, open)));
  /** Led to once; a filter or another grouping is no reason to be led there again. */
  const [ledTo, setLedTo] = useState(open);
  const [copies, setCopies] = useState(0);
  const firstMore = groups.flatMap(({ key, sources }) =>
    sources.map(({ source }) => sourceCardId(source.id, key)),
  )[pages * PAGE_SIZE_COUNT];
  const shownFrom = useRef<string | null>(null);
  const showMore = (first: string) => {
    shownFrom.current = first;
    setPages(pages + 1);
  };
  // The button goes, or far down: one goes on with the first of those that it brought.
  useLayoutEffect(() => {
    if (shownFrom.current !== null) document.getElementById(shownFrom.current)?.focus();
    shownFrom.current = null;
  }, [pages]);
  const changeFilter = (next: SourceFilter) => {
    setFilter(next);
    setLedTo(undefined);
    setPages(1);
  };
  return (
    <>
      <SourceFilters filter={filter} onFilter={changeFilter} />
      <p role="status">{t('sources.count', { count: listed.length, total: all.length })}</p>
      <SaveSources sources={listed.map(({ source }) => source)} references={made} />
      <CopyStatus times={copies} />
      {takeSources(groups, pages * PAGE_SIZE_COUNT).map((group) => (
        <Group key={`${filter.by} ${group.key}`} by={filter.by} id={group.key}>
          {group.sources.map((one) => {
            const { id } = one.source;
            return (
              <SourceCard
                key={id}
                id={sourceCardId(id, group.key)}
                listed={one}
                made={made[id]}
                opened={id === ledTo}
                onClaim={onClaim}
                onCopied={() => setCopies((before) => before + 1)}
              />
            );
          })}
        </Group>
      ))}
      {firstMore && (
        <button type="button" class="button" onClick={() => showMore(firstMore)}>
          {t('sources.more', { count: Math.min(PAGE_SIZE_COUNT, entries - pages * PAGE_SIZE_COUNT) })}
        </button>
      )}
    </>
  );
}

interface GroupProps {
  readonly by: SourceGrouping;
  readonly id: string;
  readonly children: ComponentChildren;
}

function Group({ by, id, children }: GroupProps) {
  const title = useGroupTitle()(by, id);
  return (
    <section>
      {title && <h3 lang={title.lang}>{title.text}</h3>}
      <ul class="source-cards">{children}</ul>
    </section>
  );
}

/** Pages that reach to a place. */
const pagesTo = (place: number) => Math.max(1, Math.ceil((place + 1) / PAGE_SIZE_COUNT));
