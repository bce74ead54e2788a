import type { Atlas, Chapter } from '../model';
import type { LayerId } from '../vocabulary';
import type { CheckedChapter } from './chapter';
import { type ContentFile, checkFiles, fileIssues } from './content-files';
import { type CheckedFiles, crossFileIssues } from './cross-file';
import type { Issue } from './issue';
import { type CheckedLayer, emptyLayer } from './layer';
import { mentionsIn } from './mentions';
import type { CheckedNames, Names } from './names';

/** A story in one language. */
export type Story = Pick<Atlas, 'chapters' | 'mentions'>;

/** The content, read and linked, and what is wrong with it. With errors among the issues it is incomplete. */
export interface CheckedAtlas {
  /** In English. */
  readonly atlas: Atlas;
  /** By language. */
  readonly names: Readonly<Record<string, Names>>;
  readonly stories: Readonly<Record<string, Story>>;
  readonly issues: readonly Issue[];
}

/** Checks and links all files of the folder `geo`. Files of other kinds are passed over. */
export function checkAtlas(files: readonly ContentFile[]): CheckedAtlas {
  const checked = checkFiles(files);
  const stories = storiesOf(checked.chapters);
  const byId = new Map(checked.layers.map((layer) => [layer.id, layer]));
  const { chapters, mentions } = stories.en ?? { chapters: [], mentions: [] };
  return {
    atlas: {
      layers: layersOf(byId),
      chapters,
      mentions,
      sources: checked.sources.sources,
      claims: checked.claims.claims,
      disputes: checked.disputes.disputes,
    },
    names: namesOf(checked.names),
    stories,
    issues: [...fileIssues(files), ...issuesIn(checked), ...crossFileIssues(checked)].sort(inFileOrder),
  };
}

function inFileOrder(a: Issue, b: Issue): number {
  return a.file.localeCompare(b.file, 'en', { numeric: true }) || (a.line ?? 0) - (b.line ?? 0);
}

function issuesIn({ layers, chapters, names, sources, claims, disputes }: CheckedFiles): Issue[] {
  return [...layers, ...chapters, ...names, sources, claims, disputes].flatMap(({ issues }) => issues);
}

function layersOf(layers: ReadonlyMap<LayerId, CheckedLayer>): Atlas['layers'] {
  const file = (id: LayerId) => (layers.get(id) ?? emptyLayer(id)).file;
  return {
    'karakoram-highway': file('karakoram-highway'),
    gwadar: file('gwadar'),
    alignments: file('alignments'),
    growth: file('growth'),
    livelihood: file('livelihood'),
    innovation: file('innovation'),
    green: file('green'),
    open: file('open'),
    history: file('history'),
  };
}

function namesOf(files: readonly CheckedNames[]): Record<string, Names> {
  const all: Record<string, Names> = {};
  for (const { lang, names } of files) all[lang] = { ...all[lang], ...names };
  return all;
}

function storiesOf(checked: readonly CheckedChapter[]): Record<string, Story> {
  const stories: Record<string, Story> = {};
  for (const lang of new Set(checked.map((chapter) => chapter.lang))) {
    const chapters: Chapter[] = checked.flatMap(({ lang: of, chapter }) =>
      of === lang && chapter ? [chapter] : [],
    );
    stories[lang] = { chapters, mentions: chapters.flatMap((chapter) => mentionsIn(chapter, lang)) };
  }
  return stories;
}
