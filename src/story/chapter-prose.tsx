import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ClaimLink } from '../claims/claim-link';
import type { Block, Chapter, Inline, LinkTarget } from '../content/model';
import { webAddress } from '../content/web-address';
import { useExplorer, useLocalization } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';
import { ViewLink } from '../ui/view-link';

interface Props {
  readonly chapter: Chapter;
}

/** The prose of a chapter; mentions are numbered in reading order, as the content counts them. */
export function ChapterProse({ chapter }: Props) {
  const { dirOf } = useLocalization();
  const prose = useRef<HTMLDivElement>(null);
  useClaimFocus(prose);
  const count = { mentions: 0 };
  return (
    <div class="prose" lang={chapter.lang} dir={dirOf(chapter.lang)} ref={prose}>
      {chapter.blocks.map((block, place) => renderBlock(block, place, count))}
    </div>
  );
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

interface Count {
  mentions: number;
}

function renderBlock(block: Block, key: number, count: Count): ComponentChildren {
  switch (block.kind) {
    case 'paragraph':
      return <p key={key}>{renderInlines(block.children, count)}</p>;
    case 'quote':
      return (
        <blockquote key={key}>
          {block.children.map((child, place) => renderBlock(child, place, count))}
        </blockquote>
      );
    case 'list':
      return (
        <ul key={key}>
          {block.items.map((item, place) => (
            <li key={place}>{renderInlines(item, count)}</li>
          ))}
        </ul>
      );
  }
}

function renderInlines(inlines: readonly Inline[], count: Count): ComponentChildren {
  return inlines.map((inline, key) => renderInline(inline, key, count));
}

function renderInline(inline: Inline, key: number, count: Count): ComponentChildren {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'emphasis':
      return <em key={key}>{renderInlines(inline.children, count)}</em>;
    case 'strong':
      return <strong key={key}>{renderInlines(inline.children, count)}</strong>;
    case 'link':
      return renderLink(inline.to, renderInlines(inline.children, count), key, count);
  }
}

function renderLink(to: LinkTarget, text: ComponentChildren, key: number, count: Count): ComponentChildren {
  switch (to.kind) {
    case 'feature': {
      const mention = count.mentions;
      count.mentions += 1;
      return (
        <FeatureLink key={key} id={to.id} mention={mention}>
          {text}
        </FeatureLink>
      );
    }
    case 'web': {
      const url = webAddress(to.url);
      if (url === undefined) return text;
      return (
        <a key={key} href={url} target="_blank" rel="noreferrer noopener">
          {text}
        </a>
      );
    }
    case 'layer':
      return (
        <LayerLink key={key} to={to}>
          {text}
        </LayerLink>
      );
    case 'claim':
      return (
        <ClaimLink key={key} id={to.id}>
          {text}
        </ClaimLink>
      );
    case 'chapter':
      return (
        <ChapterLink key={key} to={to}>
          {text}
        </ChapterLink>
      );
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
