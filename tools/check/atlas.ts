import type { WrittenFigure } from '../../src/content/figure';
import { FIRST_LANGUAGE } from '../../src/content/first-language';
import type { Language, Translation, WholeStory } from '../../src/content/language';
import { byLayer } from '../../src/content/layers';
import { storyOf } from '../../src/content/mentions';
import type { Atlas, Block, Chapter } from '../../src/content/model';
import { passagesOf } from '../../src/content/prose';
import { LAYER_IDS, type LayerId } from '../../src/content/vocabulary';
import type { CheckedFiles } from './checked-files';
import { type ContentFile, checkFiles, fileIssues } from './content-files';
import { crossFileIssues } from './cross-file';
import { foldFollowUps } from './follow-ups';
import { glossaryOf, withTerms } from './glossary';
import { errorsAmong, type Issue } from './issue';
import { issuesOfLanguages } from './language/language-files';
import { translationsOf } from './language/translation';
import { type CheckedLayer, emptyLayer } from './layer';

/** The content, read and linked, and what is wrong with it. With errors among the issues it is incomplete. */
export interface CheckedAtlas {
  /** In its first language. */
  readonly atlas: Atlas;
  /** By language, the first one first. */
  readonly languages: ReadonlyMap<Language, Translation>;
  /** The pictures of the facts, their words in the first language. */
  readonly figures: readonly WrittenFigure[];
  readonly issues: readonly Issue[];
}

/** Checks and links all files of the folder `geo`. */
export function checkAtlas(files: readonly ContentFile[]): CheckedAtlas {
  const checked = checkFiles(files);
  const stories = storiesOf(checked);
  const byId = new Map(checked.layers.map((layer) => [layer.id, layer]));
  const { chapters, mentions } = stories[FIRST_LANGUAGE] ?? { chapters: [], mentions: [] };
  return {
    atlas: {
      layers: layersOf(byId),
      chapters,
      mentions,
      sources: checked.sources.sources,
      claims: checked.claims.claims,
      disputes: checked.disputes.disputes,
      renamed: checked.renamed.renamed,
    },
    languages: translationsOf(checked.languages, stories),
    figures: checked.figures.figures,
    issues: foldFollowUps(
      [...fileIssues(files, checked.unknownFiles), ...issuesIn(checked), ...crossFileIssues(checked)].sort(
        inFileOrder,
      ),
      howMuchIsRead(checked),
    ),
  };
}

function howMuchIsRead({ manifest, layers, claims }: CheckedFiles) {
  return {
    isManifestSound: errorsAmong(manifest.issues).length === 0,
    isContentWhole:
      LAYER_IDS.every((id) => layers.some((layer) => layer.id === id)) &&
      layers.every(({ ids, file }) => ids.length === file.features.length) &&
      claims.claims.length === claims.locations.size,
  };
}

function inFileOrder(a: Issue, b: Issue): number {
  return a.file.localeCompare(b.file, 'en', { numeric: true }) || (a.line ?? 0) - (b.line ?? 0);
}

function issuesIn(checked: CheckedFiles): Issue[] {
  const { manifest, layers, chapters, sources, claims, figures, disputes, renamed, basemap } = checked;
  const files = [manifest, ...layers, ...chapters, sources, claims, figures, disputes, renamed, basemap];
  return [
    ...files.flatMap(({ issues }) => issues),
    ...issuesOfLanguages(checked.languages),
    ...checked.detailIssues,
    ...checked.unknownFiles,
  ];
}

function layersOf(layers: ReadonlyMap<LayerId, CheckedLayer>): Atlas['layers'] {
  return byLayer(({ id }) => (layers.get(id) ?? emptyLayer(id)).file);
}

function storiesOf({ chapters: checked, languages }: CheckedFiles): Record<Language, WholeStory> {
  const stories: Record<Language, WholeStory> = {};
  for (const lang of new Set(checked.map((chapter) => chapter.lang))) {
    const chapters: Chapter[] = checked.flatMap(({ lang: of, chapter }) =>
      of === lang && chapter ? [chapter] : [],
    );
    const glossary = glossaryOf(languages, lang);
    const noted = chapters.map((chapter) => withTerms(chapter, glossary));
    stories[lang] = storyOf(lang === FIRST_LANGUAGE ? noted : noted.map(withScenes));
  }
  return stories;

  /** Scenes stand in the chapters of the first language alone; the passages of other languages take them by their number. */
  function withScenes(chapter: Chapter): Chapter {
    const original = checked.find(({ id, lang }) => id === chapter.id && lang === FIRST_LANGUAGE)?.chapter;
    const scenes = original ? passagesOf(original).map(({ scene }) => scene) : [];
    let passage = 0;
    const blocks = chapter.blocks.map((block): Block => {
      if (block.kind === 'figure') return block;
      const scene = scenes[passage];
      passage += 1;
      return scene === undefined ? block : { ...block, scene };
    });
    return { ...chapter, blocks };
  }
}
