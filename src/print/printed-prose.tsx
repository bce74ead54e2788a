import type { Chapter } from '../content/model';
import { useSources } from '../sources/context';
import { useExplorer, useLocalization } from '../ui/context';
import { ProseBlocks, type ProseLinkProps } from '../ui/prose-blocks';
import { VerdictWords } from '../ui/verdict-words';

/** The prose of a chapter on paper, where nothing can be followed: the verdict stands behind each claim. */
export function PrintedProse({ chapter }: { readonly chapter: Chapter }) {
  const { dirOf } = useLocalization();
  return <ProseBlocks chapter={chapter} dir={dirOf(chapter.lang)} Link={PrintedLink} />;
}

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
