import type { Story } from './language';
import type { ChapterId, ClaimId, FeatureId, ListedChapter, Mention } from './model';
import { claimsInProse, hasText } from './prose';

/** The story by id, with what follows from the texts that have come. Unknown ids are answered with `null` or an empty list. */
export interface StoryIndex {
  readonly chapters: readonly ListedChapter[];
  /** In reading order. */
  mentionsOf(id: FeatureId): readonly Mention[];
  /** In reading order. */
  mentionsIn(chapter: ChapterId): readonly Mention[];
  /** The claims that the prose of a chapter marks, in reading order, each once. */
  claimsIn(chapter: ChapterId): readonly ClaimId[];
  /** The first chapter that marks a claim. */
  chapterOfClaim(id: ClaimId): ChapterId | null;
  chapter(id: ChapterId): ListedChapter | null;
  chapterBefore(id: ChapterId): ListedChapter | null;
  chapterAfter(id: ChapterId): ListedChapter | null;
}

/** Builds the lookups once; the story must not change afterwards. */
export function indexStory({ chapters, mentions }: Story): StoryIndex {
  const inOrder = [...mentions].sort(readingOrder(chapters));
  const byFeature = groupMentions(inOrder, 'feature');
  const byChapter = groupMentions(inOrder, 'chapter');
  const claims = new Map(
    chapters.map((chapter) => [chapter.id, hasText(chapter) ? claimsInProse(chapter) : []]),
  );
  const places = new Map(chapters.map((chapter, place) => [chapter.id, place]));
  const chapterAt = (id: ChapterId, step: number) => {
    const place = places.get(id);
    return place === undefined ? null : (chapters[place + step] ?? null);
  };
  return {
    chapters,
    mentionsOf: (id) => byFeature.get(id) ?? [],
    mentionsIn: (chapter) => byChapter.get(chapter) ?? [],
    claimsIn: (chapter) => claims.get(chapter) ?? [],
    chapterOfClaim: (id) => chapters.find((chapter) => claims.get(chapter.id)?.includes(id))?.id ?? null,
    chapter: (id) => chapterAt(id, 0),
    chapterBefore: (id) => chapterAt(id, -1),
    chapterAfter: (id) => chapterAt(id, 1),
  };
}

/** A story in another language, with the chapters that it lacks in the first one's. */
export function completeStory(story: Story, first: Story): Story {
  const told = new Set(story.chapters.map(({ id }) => id));
  return {
    chapters: first.chapters.map((chapter) => story.chapters.find(({ id }) => id === chapter.id) ?? chapter),
    mentions: [...story.mentions, ...first.mentions.filter(({ chapter }) => !told.has(chapter))],
  };
}

function groupMentions(mentions: readonly Mention[], by: 'feature' | 'chapter'): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention[by]);
    if (group === undefined) groups.set(mention[by], [mention]);
    else group.push(mention);
  }
  return groups;
}

function readingOrder(chapters: readonly ListedChapter[]): (a: Mention, b: Mention) => number {
  const place = new Map(chapters.map((chapter, i) => [chapter.id, i]));
  return (a, b) => (place.get(a.chapter) ?? 0) - (place.get(b.chapter) ?? 0) || a.index - b.index;
}
