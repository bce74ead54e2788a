import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import type { Block, Chapter, Inline, LinkTarget } from '../content/model';
import type { Verdict } from '../content/vocabulary';
import type { Translator } from '../i18n/translator';

interface LinkedWords {
  readonly to: LinkTarget;
  readonly children: ComponentChildren;
}

interface WrittenProseProps {
  readonly chapter: Chapter;
  readonly dir: 'ltr' | 'rtl';
  /** How words are written that lead somewhere. */
  readonly Link: ComponentType<LinkedWords>;
}

/** The prose of a chapter where it only is to be read: on paper, on a page without script. */
export function WrittenProse({ chapter, dir, Link }: WrittenProseProps) {
  const inlines = (children: readonly Inline[]): ComponentChildren => children.map(inline);
  const inline = (one: Inline, key: number): ComponentChildren => {
    switch (one.kind) {
      case 'text':
        return one.text;
      case 'emphasis':
        return <em key={key}>{inlines(one.children)}</em>;
      case 'strong':
        return <strong key={key}>{inlines(one.children)}</strong>;
      case 'link':
        return (
          <Link key={key} to={one.to}>
            {inlines(one.children)}
          </Link>
        );
    }
  };
  const block = (one: Block, key: number): ComponentChildren => {
    switch (one.kind) {
      case 'paragraph':
        return <p key={key}>{inlines(one.children)}</p>;
      case 'quote':
        return <blockquote key={key}>{one.children.map(block)}</blockquote>;
      case 'list':
        return (
          <ul key={key}>
            {one.items.map((item, place) => (
              <li key={place}>{inlines(item)}</li>
            ))}
          </ul>
        );
    }
  };
  return (
    <div class="prose" lang={chapter.lang} dir={dir}>
      {chapter.blocks.map(block)}
    </div>
  );
}

interface VerdictWordsProps {
  readonly t: ReadonlySignal<Translator>;
  readonly verdict: Verdict | undefined;
  /** The language of the prose around. */
  readonly among: string | undefined;
}

/** The verdict behind words that state a claim: it must be read where nothing can be opened. */
export function VerdictWords({ t, verdict, among }: VerdictWordsProps) {
  if (verdict === undefined) return null;
  return (
    <small class="verdict-words" lang={among === t.value.lang ? undefined : t.value.lang}>
      {' '}
      [{t.value(`verdict.${verdict}`)}]
    </small>
  );
}
