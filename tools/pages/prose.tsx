import type { ComponentChildren } from 'preact';
import type { Block, Chapter, Inline, LinkTarget } from '../../src/content/model';
import { useEdition } from './edition';
import { chapterHref, claimHref, featureHref, layerHref } from './links';

/** The prose of a chapter, its links leading to the pages that hold what they speak of. */
export function Prose({ chapter }: { readonly chapter: Chapter }) {
  const { dirOf } = useEdition().explorer;
  return (
    <div class="prose" lang={chapter.lang} dir={dirOf(chapter.lang)}>
      {chapter.blocks.map(renderBlock)}
    </div>
  );
}

function renderBlock(block: Block, key: number): ComponentChildren {
  switch (block.kind) {
    case 'paragraph':
      return <p key={key}>{renderInlines(block.children)}</p>;
    case 'quote':
      return <blockquote key={key}>{block.children.map(renderBlock)}</blockquote>;
    case 'list':
      return (
        <ul key={key}>
          {block.items.map((item, place) => (
            <li key={place}>{renderInlines(item)}</li>
          ))}
        </ul>
      );
  }
}

const renderInlines = (inlines: readonly Inline[]): ComponentChildren =>
  inlines.map((inline, key) => <InlineText key={key} inline={inline} />);

function InlineText({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return <>{inline.text}</>;
    case 'emphasis':
      return <em>{renderInlines(inline.children)}</em>;
    case 'strong':
      return <strong>{renderInlines(inline.children)}</strong>;
    case 'link':
      return <Link to={inline.to}>{renderInlines(inline.children)}</Link>;
  }
}

interface LinkProps {
  readonly to: LinkTarget;
  readonly children: ComponentChildren;
}

function Link({ to, children }: LinkProps) {
  switch (to.kind) {
    case 'feature':
      return <a href={featureHref(to.id)}>{children}</a>;
    case 'layer':
      return <a href={layerHref(to.id)}>{children}</a>;
    case 'chapter':
      return <a href={chapterHref(to.id)}>{children}</a>;
    case 'claim':
      return <ClaimWords to={to}>{children}</ClaimWords>;
    case 'web':
      return (
        <a href={to.url} rel="noreferrer">
          {children}
        </a>
      );
  }
}

/** Words that state a claim, with the verdict on it: it must be read where nothing can be opened. */
function ClaimWords({
  to,
  children,
}: { readonly to: Extract<LinkTarget, { kind: 'claim' }> } & Pick<LinkProps, 'children'>) {
  const { index, verdicts, t } = useEdition().explorer;
  const verdict = verdicts[to.id];
  const chapter = index.chapterOfClaim(to.id);
  // The prose may be in English where the interface is not.
  const isTold = chapter !== null && index.chapter(chapter)?.lang === t.value.lang;
  return (
    <>
      <a class="claim-words" href={claimHref(to.id)}>
        {children}
      </a>
      {verdict && (
        <small class="verdict-words" lang={isTold ? undefined : t.value.lang}>
          {' '}
          [{t.value(`verdict.${verdict}`)}]
        </small>
      )}
    </>
  );
}
