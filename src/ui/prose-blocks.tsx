import type { ComponentChildren, ComponentType, Ref } from 'preact';
import type { Block, Chapter, FigureId, Inline, LinkTarget } from '../content/model';

/** What a link of the prose is drawn from. */
export interface ProseLinkProps {
  readonly to: LinkTarget;
  /** Position among the links to features in the chapter, in reading order, as the content counts mentions. */
  readonly mention: number;
  readonly children: ComponentChildren;
}

/** What a term of the glossary is drawn from. */
export interface TermProps {
  readonly note: string;
  readonly children: ComponentChildren;
}

interface Props {
  readonly chapter: Chapter;
  readonly dir: 'ltr' | 'rtl';
  /** How words are written that lead somewhere. */
  readonly Link: ComponentType<ProseLinkProps>;
  /** How a term of the glossary is written; absent: as the words around it. */
  readonly Term?: ComponentType<TermProps>;
  /** How a picture is drawn; absent: not at all. */
  readonly Figure?: ComponentType<{ readonly id: FigureId }>;
  /** What stands below a passage, counted from 1. */
  readonly noteBelow?: { readonly passage: number; readonly note: ComponentChildren } | undefined;
  readonly element?: Ref<HTMLDivElement>;
}

/** The prose of a chapter: paragraphs, quotes and lists, on screen, on paper, on a page without script. */
export function ProseBlocks({ chapter, dir, Link, Term, Figure, noteBelow, element }: Props) {
  let mentions = 0;
  let passages = 0;
  const inlines = (children: readonly Inline[]): ComponentChildren => children.map(inline);
  const link = (to: LinkTarget, children: readonly Inline[], key: number): ComponentChildren => {
    const mention = mentions;
    if (to.kind === 'feature') mentions += 1;
    return (
      <Link key={key} to={to} mention={mention}>
        {inlines(children)}
      </Link>
    );
  };
  const inline = (one: Inline, key: number): ComponentChildren => {
    switch (one.kind) {
      case 'text':
        return one.text;
      case 'emphasis':
        return <em key={key}>{inlines(one.children)}</em>;
      case 'strong':
        return <strong key={key}>{inlines(one.children)}</strong>;
      case 'link':
        return link(one.to, one.children, key);
      case 'term':
        return Term ? (
          <Term key={key} note={one.note}>
            {inlines(one.children)}
          </Term>
        ) : (
          inlines(one.children)
        );
    }
  };
  const within = (one: Block, key: number) => block(one, key);
  const block = (one: Block, key: number, passage?: number): ComponentChildren => {
    switch (one.kind) {
      case 'paragraph':
        return (
          <p key={key} data-passage={passage}>
            {inlines(one.children)}
          </p>
        );
      case 'quote':
        return (
          <blockquote key={key} data-passage={passage}>
            {one.children.map(within)}
          </blockquote>
        );
      case 'list':
        return (
          <ul key={key} data-passage={passage}>
            {one.items.map((item, i) => (
              <li key={i}>{inlines(item)}</li>
            ))}
          </ul>
        );
      case 'figure':
        return Figure && <Figure key={key} id={one.id} />;
    }
  };
  return (
    <div class="prose" lang={chapter.lang} dir={dir} ref={element ?? null}>
      {chapter.blocks.map((one, key) => {
        if (one.kind !== 'figure') passages += 1;
        const isNoted = one.kind !== 'figure' && noteBelow?.passage === passages;
        return isNoted ? [block(one, key, passages), noteBelow.note] : block(one, key, passages);
      })}
    </div>
  );
}
