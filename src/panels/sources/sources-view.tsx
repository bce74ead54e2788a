import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { References } from '../../content/citation/references';
import type { Lazy } from '../../content/lazy';
import type { ClaimId, Source, SourceId } from '../../content/model';
import { Awaited } from '../awaited';
import { useExplorer } from '../context';
import { firstOf, groupSources, listSources, placeOfSource, type SourceFilter } from './list-sources';
import { SaidCopied } from './said-copied';
import { SaveSources } from './save-sources';
import { SourceCard, sourceCardId } from './source-card';
import { SourceFilters } from './source-filters';

/** How many sources are shown at first, and how many more at a time. */
const PAGE = 60;

const UNFILTERED: SourceFilter = { text: '', order: 'held' };

interface Props {
  readonly references: Lazy<References>;
  /** A source to show and focus; a filter that would hide it is dropped. */
  readonly open?: SourceId | undefined;
  readonly onClaim: (id: ClaimId) => void;
}

/** The bibliography: every source as a reference, with what rests on it. */
export function SourcesView({ references, open, onClaim }: Props) {
  const { library, t } = useExplorer();
  return (
    <section class="bibliography">
      <h2 class="unseen">{t.value('panel.sources')}</h2>
      <p class="aside">{t.value('sources.intro')}</p>
      <Awaited of={library.sources}>
        {(sources) => (
          <Awaited of={references}>
            {(made) => (
              <Bibliography key={open ?? ''} sources={sources} made={made} open={open} onClaim={onClaim} />
            )}
          </Awaited>
        )}
      </Awaited>
    </section>
  );
}

interface BibliographyProps extends Omit<Props, 'references'> {
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly made: References;
}

function Bibliography({ sources, made, open, onClaim }: BibliographyProps) {
  const { t } = useExplorer();
  const all = useMemo(() => listSources(sources, made), [sources, made]);
  const [filter, setFilter] = useState(UNFILTERED);
  const groups = groupSources(all, filter);
  const [pages, setPages] = useState(() => pagesTo(open === undefined ? 0 : placeOfSource(groups, open)));
  const [copies, setCopies] = useState(0);
  const count = groups.reduce((sum, group) => sum + group.sources.length, 0);
  const firstMore = groups.flatMap(({ sources: listed }) => listed)[pages * PAGE];
  const shownFrom = useRef<SourceId | null>(null);
  const showMore = (first: SourceId) => {
    shownFrom.current = first;
    setPages(pages + 1);
  };
  // The button goes, or far down: one goes on with the first of those that it brought.
  useLayoutEffect(() => {
    if (shownFrom.current !== null) document.getElementById(sourceCardId(shownFrom.current))?.focus();
    shownFrom.current = null;
  }, [pages]);
  const changeFilter = (next: SourceFilter) => {
    setFilter(next);
    setPages(1);
  };
  return (
    <>
      <SaveSources sources={sources} references={made} />
      <SourceFilters filter={filter} onFilter={changeFilter} />
      <p role="status">{t.value('sources.count', { count, total: all.length })}</p>
      <SaidCopied times={copies} />
      {firstOf(groups, pages * PAGE).map(({ held, sources: listed }) => (
        <section key={held}>
          {held !== null && <h3>{t.value(`sources.heldMeans.${held}`)}</h3>}
          <ul class="source-cards">
            {listed.map((one) => {
              const { id } = one.source;
              return (
                <SourceCard
                  key={id}
                  listed={one}
                  made={made[id]}
                  opened={id === open}
                  onClaim={onClaim}
                  onCopied={() => setCopies((before) => before + 1)}
                />
              );
            })}
          </ul>
        </section>
      ))}
      {firstMore && (
        <button type="button" class="button" onClick={() => showMore(firstMore.source.id)}>
          {t.value('sources.more', { count: Math.min(PAGE, count - pages * PAGE) })}
        </button>
      )}
    </>
  );
}

/** Pages that reach to a place. */
const pagesTo = (place: number) => Math.max(1, Math.ceil((place + 1) / PAGE));
