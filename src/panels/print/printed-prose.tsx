import type { ComponentChildren } from 'preact';
import type { Block, Chapter, Inline } from '../../content/model';
import { useExplorer } from '../context';

/** The prose of a chapter on paper, where nothing can be followed: the verdict stands behind each claim. */
export function PrintedProse({ chapter }: { readonly chapter: Chapter }) {
  const { dirOf } = useExplorer();
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
  if (inline.kind === 'text') return <>{inline.text}</>;
  const words = renderInlines(inline.children);
  if (inline.kind === 'emphasis') return <em>{words}</em>;
  if (inline.kind === 'strong') return <strong>{words}</strong>;
  return inline.to.kind === 'claim' ? <Claim id={inline.to.id}>{words}</Claim> : words;
}

function Claim({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  const { t, verdicts } = useExplorer();
  const verdict = verdicts[id];
  return (
    <>
      {children}
      {verdict && (
        <small class="verdict-words" lang={t.value.lang}>
          {' '}
          [{t.value(`verdict.${verdict}`)}]
        </small>
      )}
    </>
  );
}
