import { factsByLabel } from '../content/facts-by-label';
import type { Details, Source, SourceId } from '../content/model';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useT } from '../ui/context';
import { ViewLink } from '../ui/view-link';
import { SourceEntry } from './source-entry';

/** All sources of a feature and its facts, each once, in reading order: their numbers follow from it. */
export function sourcesOf({ facts, sources }: Details): SourceId[] {
  const read = factsByLabel(facts).flatMap((group) => group.facts);
  return [...new Set([...read.flatMap((fact) => fact.sources), ...sources])];
}

function goToEntry(id: SourceId): void {
  const entry = document.getElementById(`source-${id}`) ?? document.getElementById('sources-title');
  entry?.scrollIntoView({ block: 'center' });
  entry?.focus({ preventScroll: true });
}

interface MarksProps {
  readonly ids: readonly SourceId[];
  readonly among: readonly SourceId[];
}

/** Numbers that lead to the sources below. */
export function SourceMarks({ ids, among }: MarksProps) {
  const t = useT();
  return (
    <sup class="marks">
      {ids.map((id) => {
        const number = among.indexOf(id) + 1;
        return (
          <ViewLink
            key={id}
            aria-label={t('feature.source', { number })}
            opens={{}}
            onOpen={() => goToEntry(id)}
          >
            {number}
          </ViewLink>
        );
      })}
    </sup>
  );
}

/** The bibliography of a feature. */
export function FeatureSources({ sources: ids }: { readonly sources: readonly SourceId[] }) {
  const { library } = useExplorer();
  const t = useT();
  return (
    <section aria-labelledby="sources-title">
      <h3 id="sources-title">{t('feature.sources')}</h3>
      <AsyncContent of={library.sources}>{(sources) => <Entries ids={ids} sources={sources} />}</AsyncContent>
    </section>
  );
}

interface EntriesProps {
  readonly ids: readonly SourceId[];
  readonly sources: ReadonlyMap<SourceId, Source>;
}

function Entries({ ids, sources }: EntriesProps) {
  return (
    <ol class="sources">
      {ids.map((id) => {
        const source = sources.get(id);
        return (
          <li key={id} id={`source-${id}`} tabIndex={-1}>
            {source && <SourceEntry source={source} />}
          </li>
        );
      })}
    </ol>
  );
}
