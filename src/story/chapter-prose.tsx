import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ClaimLink } from '../claims/claim-link';
import type { Chapter, LinkTarget } from '../content/model';
import { linkTargets, passagesOf } from '../content/prose';
import { webAddress } from '../content/web-address';
import { FigureSlot } from '../figures/figure-slot';
import { useExplorer, useLocalization } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';
import { ProseBlocks, type ProseLinkProps, type TermProps } from '../ui/prose-blocks';
import { ViewLink } from '../ui/view-link';
import { MarksNote } from './marks-key';
import { useReadingLine } from './use-reading-line';

interface Props {
  readonly chapter: Chapter;
}

/** The prose of a chapter, with links that open what they name. */
export function ChapterProse({ chapter }: Props) {
  const { dirOf } = useLocalization();
  const prose = useRef<HTMLDivElement>(null);
  useClaimFocus(prose);
  useReadingLine(prose, chapter);
  const firstMark = useFirstMark(chapter);
  return (
    <ProseBlocks
      chapter={chapter}
      dir={dirOf(chapter.lang)}
      Link={StoryLink}
      Term={Term}
      Figure={FigureSlot}
      noteBelow={firstMark === null ? undefined : { passage: firstMark, note: <MarksNote key="marks" /> }}
      element={prose}
    />
  );
}

/** The passage that has the first mark of the whole story, if it is in this chapter. */
function useFirstMark(chapter: Chapter): number | null {
  const { index } = useExplorer();
  const first = index.chapters.find(({ id }) => index.claimsIn(id).length > 0);
  if (first?.id !== chapter.id) return null;
  const passage = passagesOf(chapter).findIndex((one) =>
    linkTargets(one).some(({ kind }) => kind === 'claim'),
  );
  return passage + 1;
}

/** Leads to a claim that the reader came for. */
function useClaimFocus(prose: RefObject<HTMLDivElement | null>): void {
  const { state } = useExplorer();
  const reading = state.story.cursor.value;
  const claim = reading && 'claim' in reading ? reading.claim : null;
  useLayoutEffect(() => {
    const place = claim && prose.current?.querySelector(`[data-claim="${claim}"]`);
    if (!(place instanceof HTMLElement)) return;
    place.scrollIntoView({ block: 'center' });
    place.focus({ preventScroll: true });
  }, [claim, prose]);
}

/** A term of the glossary: its note comes by pointing, by the focus and by a press. */
function Term({ note, children }: TermProps) {
  return (
    <dfn>
      <button type="button" class="term" data-tip={note} data-tip-pressed aria-description={note}>
        {children}
      </button>
    </dfn>
  );
}

/** A link of the prose: opens the place, claim, chapter or layer, or leads to another site. */
function StoryLink({ to, mention, children }: ProseLinkProps) {
  switch (to.kind) {
    case 'feature':
      return (
        <FeatureLink id={to.id} mention={mention}>
          {children}
        </FeatureLink>
      );
    case 'web': {
      const url = webAddress(to.url);
      if (url === undefined) return <>{children}</>;
      return (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {children}
        </a>
      );
    }
    case 'layer':
      return <LayerLink to={to}>{children}</LayerLink>;
    case 'claim':
      return <ClaimLink id={to.id}>{children}</ClaimLink>;
    case 'chapter':
      return <ChapterLink to={to}>{children}</ChapterLink>;
  }
}

interface LinkProps<Kind extends LinkTarget['kind']> {
  readonly to: Extract<LinkTarget, { kind: Kind }>;
  readonly children: ComponentChildren;
}

function LayerLink({ to, children }: LinkProps<'layer'>) {
  const { state } = useExplorer();
  return (
    <ViewLink
      opens={{ layers: [to.id] }}
      class="layer-link"
      data-layer={to.id}
      onOpen={() => state.layers.setVisible([to.id])}
    >
      {children}
    </ViewLink>
  );
}

function ChapterLink({ to, children }: LinkProps<'chapter'>) {
  const { state } = useExplorer();
  return (
    <ViewLink opens={{ chapter: to.id }} class="layer-link" onOpen={() => state.showChapter(to.id)}>
      {children}
    </ViewLink>
  );
}
