import type { Chapter, FeatureId, Inline, ListedChapter, Mention } from './model';
import { hasText, inlineRuns, walkInlines } from './prose';

interface FeaturePosition {
  readonly feature: FeatureId;
  /** Where the words of the link begin in the text. */
  readonly start: number;
}

/** A run of prose as plain text, with the links to features in it. */
interface TextWithLinks {
  readonly text: string;
  readonly links: readonly FeaturePosition[];
}

/** A story with its mentions, which follow from its chapters. */
export const storyOf = <Listed extends ListedChapter>(
  chapters: readonly Listed[],
): { readonly chapters: readonly Listed[]; readonly mentions: readonly Mention[] } => ({
  chapters,
  mentions: chapters.flatMap((chapter: ListedChapter) => (hasText(chapter) ? mentionsIn(chapter) : [])),
});

/** The places of a chapter that speak of a feature, in reading order. */
export function mentionsIn(chapter: Chapter): Mention[] {
  return chapter.blocks
    .flatMap(inlineRuns)
    .map(textWithLinks)
    .flatMap(({ text, links }) => links.map((link) => ({ ...link, text })))
    .map(({ feature, start, text }, index) => ({
      feature,
      chapter: chapter.id,
      lang: chapter.lang,
      index,
      // Few are ever read, and to tell sentences apart takes long.
      get excerpt() {
        return segmenterOf(chapter.lang)?.segment(text).containing(start)?.segment.trim() ?? text;
      },
    }));
}

const segmenters = new Map<string, Intl.Segmenter | null>();

/** Null in browsers that cannot tell sentences apart, which show the paragraph. */
function segmenterOf(lang: string): Intl.Segmenter | null {
  const known = segmenters.get(lang);
  if (known !== undefined) return known;
  const made = 'Segmenter' in Intl ? new Intl.Segmenter(lang, { granularity: 'sentence' }) : null;
  segmenters.set(lang, made);
  return made;
}

function textWithLinks(run: readonly Inline[]): TextWithLinks {
  const links: FeaturePosition[] = [];
  let text = '';
  for (const inline of walkInlines(run)) {
    if (inline.kind === 'text') text += inline.text;
    else if (inline.kind === 'link' && inline.to.kind === 'feature')
      links.push({ feature: inline.to.id, start: text.length });
  }
  return { text, links };
}
