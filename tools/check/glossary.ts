import type { Language } from '../../src/content/language';
import type { Block, Chapter, Inline } from '../../src/content/model';
import type { CheckedLanguages } from './language/language-files';

/** Terms and what they mean. */
type Glossary = Readonly<Record<string, string>>;

/** The glossary of a language; empty where it has none. */
export function glossaryOf({ glossaries }: CheckedLanguages, lang: Language): Glossary {
  return glossaries.find((one) => one.lang === lang)?.value ?? {};
}

/** A chapter in which each term of the glossary is noted where it first stands outside of links. */
export function withTerms(chapter: Chapter, glossary: Glossary): Chapter {
  const left = new Map(Object.entries(glossary).sort(([a], [b]) => b.length - a.length));
  const inlines = (run: readonly Inline[]): Inline[] =>
    run.flatMap((inline): Inline[] => {
      if (inline.kind === 'text') return noteFirst(inline.text, left);
      // What leads somewhere says what it means there.
      if (inline.kind === 'link' || inline.kind === 'term') return [inline];
      return [{ ...inline, children: inlines(inline.children) }];
    });
  const block = (one: Block): Block => {
    switch (one.kind) {
      case 'paragraph':
        return { ...one, children: inlines(one.children) };
      case 'quote':
        return { ...one, children: one.children.map(block) };
      case 'list':
        return { ...one, items: one.items.map(inlines) };
      case 'figure':
        return one;
    }
  };
  return { ...chapter, blocks: chapter.blocks.map(block) };
}

/** Parts a text around the first of the terms that it has, and takes that term from those that are left. */
function noteFirst(text: string, left: Map<string, string>): Inline[] {
  for (const [term, note] of left) {
    const at = termAt(text, term);
    if (at === -1) continue;
    left.delete(term);
    const [before, after] = [text.slice(0, at), text.slice(at + term.length)];
    const noted: Inline = { kind: 'term', note, children: [{ kind: 'text', text: term }] };
    return [...noteFirst(before, left), noted, ...noteFirst(after, left)];
  }
  return text === '' ? [] : [{ kind: 'text', text }];
}

const isLetter = (char: string | undefined) =>
  char !== undefined && /[\p{Script=Latin}\p{N}\p{Script=Arabic}]/u.test(char);

/** Where a term stands as a word of its own; Chinese sets no spaces around words. */
function termAt(text: string, term: string): number {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    const [before, after] = [text[at - 1], text[at + term.length]];
    const isWithin = (isLetter(before) && isLetter(term[0])) || (isLetter(after) && isLetter(term.at(-1)));
    if (!isWithin) return at;
  }
  return -1;
}
