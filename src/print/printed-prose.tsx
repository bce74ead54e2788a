import type { Chapter, FigureId } from '../content/model';
import { figureLibrary } from '../figures/figure-library';
import type { FigureParts } from '../figures/figure-parts';
import { useSources } from '../sources/context';
import { useExplorer, useLocalization } from '../ui/context';
import { ProseBlocks, type ProseLinkProps } from '../ui/prose-blocks';
import { VerdictWords } from '../ui/verdict-words';
import { usePrintedSources } from './context';

/** The prose of a chapter on paper, where nothing can be followed: the verdict stands behind each claim. */
export function PrintedProse({ chapter }: { readonly chapter: Chapter }) {
  const { dirOf } = useLocalization();
  return (
    <ProseBlocks chapter={chapter} dir={dirOf(chapter.lang)} Link={PrintedLink} Figure={PrintedFigure} />
  );
}

/** A picture of facts with its table; where it has not come in time, the words stand alone. */
function PrintedFigure({ id }: { readonly id: FigureId }) {
  const library = figureLibrary.state.value;
  if (library.kind !== 'ready') return null;
  const { FactFigure, facts } = library.value;
  return <FactFigure id={id} facts={facts} {...PRINTED_PARTS} />;
}

/** Sources by their numbers in the list at the end of the handout. */
const PRINTED_PARTS: FigureParts = {
  Place: ({ children }) => <>{children}</>,
  Sources: ({ ids }) => {
    const numberOf = usePrintedSources();
    return <>{ids.map((id) => numberOf(id)).map((number) => (number === undefined ? '' : `[${number}] `))}</>;
  },
  isOpen: true,
};

function PrintedLink({ to, children }: ProseLinkProps) {
  const { t, index } = useExplorer();
  const { verdicts } = useSources();
  if (to.kind !== 'claim') return <>{children}</>;
  const chapter = index.chapterOfClaim(to.id);
  const among = chapter === null ? undefined : index.chapter(chapter)?.lang;
  return (
    <>
      {children}
      <VerdictWords t={t} verdict={verdicts[to.id]} among={among} />
    </>
  );
}
