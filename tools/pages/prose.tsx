import type { Chapter, FigureId, LinkTarget } from '../../src/content/model';
import { webAddress } from '../../src/content/web-address';
import { FactFigure } from '../../src/figures/fact-figure';
import type { FigureParts } from '../../src/figures/figure-parts';
import { ProseBlocks, type ProseLinkProps, type TermProps } from '../../src/ui/prose-blocks';
import { VerdictWords } from '../../src/ui/verdict-words';
import { chapterHref, claimHref, featureHref, layerHref } from './links';
import { usePageContext } from './page-context';
import { SourceNumbers } from './source-numbers';

/** The prose of a chapter, its links leading to the pages that hold what they speak of. */
export function Prose({ chapter }: { readonly chapter: Chapter }) {
  const { dirOf } = usePageContext().explorer.localization;
  return (
    <ProseBlocks chapter={chapter} dir={dirOf(chapter.lang)} Link={Link} Term={Term} Figure={PageFigure} />
  );
}

/** A term of the glossary: browsers show its note to whoever points at it, screen readers say it. */
function Term({ note, children }: TermProps) {
  return <dfn title={note}>{children}</dfn>;
}

function PageFigure({ id }: { readonly id: FigureId }) {
  return <FactFigure id={id} facts={usePageContext().figures} {...PAGE_PARTS} />;
}

const PAGE_PARTS: FigureParts = {
  Place: ({ id, children }) => <a href={featureHref(id)}>{children}</a>,
  Sources: SourceNumbers,
  isOpen: false,
};

function Link({ to, children }: ProseLinkProps) {
  switch (to.kind) {
    case 'feature':
      return <a href={featureHref(to.id)}>{children}</a>;
    case 'layer':
      return <a href={layerHref(to.id)}>{children}</a>;
    case 'chapter':
      return <a href={chapterHref(to.id)}>{children}</a>;
    case 'claim':
      return <ClaimWords to={to}>{children}</ClaimWords>;
    case 'web': {
      const url = webAddress(to.url);
      if (url === undefined) return <>{children}</>;
      return (
        <a href={url} rel="noreferrer">
          {children}
        </a>
      );
    }
  }
}

/** Words that state a claim, with the verdict on it. */
function ClaimWords({
  to,
  children,
}: { readonly to: Extract<LinkTarget, { kind: 'claim' }> } & Pick<ProseLinkProps, 'children'>) {
  const { index, t } = usePageContext().explorer;
  const { verdicts } = usePageContext().contexts.sources;
  const chapter = index.chapterOfClaim(to.id);
  const among = chapter === null ? undefined : index.chapter(chapter)?.lang;
  return (
    <>
      <a class="claim-words" href={claimHref(to.id)}>
        {children}
      </a>
      <VerdictWords t={t} verdict={verdicts[to.id]} among={among} />
    </>
  );
}
