import type { SourceId } from '../../src/content/model';
import { sourceHref } from './links';
import { usePageContext } from './page-context';

/** Sources by their numbers in the bibliography, each a link to its entry. */
export function SourceNumbers({ ids }: { readonly ids: readonly SourceId[] }) {
  const { numberOf } = usePageContext();
  return (
    <>
      {ids.flatMap((id) => [
        ' ',
        <a key={id} class="source-number" href={sourceHref(id)}>
          [{numberOf(id)}]
        </a>,
      ])}
    </>
  );
}
