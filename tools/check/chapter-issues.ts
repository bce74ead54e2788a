import { FIRST_LANGUAGE } from '../../src/content/first-language';
import { MANIFEST } from '../../src/content/manifest';
import type { Chapter } from '../../src/content/model';
import { positionsOf } from '../../src/geometry/bounds';
import type { CheckedChapter } from './chapter';
import type { FeatureIndex } from './checked-files';
import type { CheckedClaims } from './claims';
import { isFirst } from './first-language';
import type { Issue } from './issue';
import { issueAt } from './issue-location';

/** What a chapter of the first story says of itself, against what it links and what the claims say. */
export function chapterIssues(
  index: FeatureIndex,
  claims: CheckedClaims,
  chapters: readonly CheckedChapter[],
): Issue[] {
  const told = chapters.filter(isFirst);
  const retold = told.flatMap(({ chapter }) => chapter ?? []);
  return [
    ...(told.length === 0 ? [noStory()] : []),
    ...numberIssues(told),
    ...told.flatMap((checked) =>
      checked.chapter === undefined
        ? []
        : [...layerIssues(index, checked, checked.chapter), ...boundsIssues(index, checked, checked.chapter)],
    ),
    ...(MANIFEST.article !== undefined && retold.length === told.length ? paragraphIssues(claims, told) : []),
  ];
}

/** A map without a word is allowed, and seldom meant. */
function noStory(): Issue {
  const file = `geo/languages/${FIRST_LANGUAGE}/story`;
  return { ...issueOf(file, 'no chapter: there is no story to read'), severity: 'warning' };
}

/** Two chapters with one number stand in the order of their names, which nobody chose. */
function numberIssues(chapters: readonly CheckedChapter[]): Issue[] {
  const firsts = new Map<string, string>();
  return chapters.flatMap(({ file }) => {
    const [number = ''] = /(?<=\/)\d+/.exec(file.slice(file.lastIndexOf('/'))) ?? [];
    const first = firsts.get(number);
    if (first === undefined) {
      firsts.set(number, file);
      return [];
    }
    return [issueOf(file, `found the number ${number} again, after ${first}`)];
  });
}

function layerIssues(index: FeatureIndex, { file, links }: CheckedChapter, { layers }: Chapter): Issue[] {
  if (layers === undefined) return [];
  return links.flatMap(({ to, line, column }) => {
    const layer = to.kind === 'feature' ? index.byId.get(to.id)?.layer : undefined;
    if (layer === undefined || layers.includes(layer)) return [];
    const message = `links to a place of the layer "${layer}", wanted it among the layers of the front matter`;
    return [{ ...issueOf(file, message), line, column }];
  });
}

/** A chapter shows at least half of the places that it links to; guests from afar may stand aside. */
function boundsIssues(index: FeatureIndex, { file, links }: CheckedChapter, { bounds }: Chapter): Issue[] {
  const [west, south, east, north] = bounds;
  const linked = new Set(links.flatMap(({ to }) => (to.kind === 'feature' ? [to.id] : [])));
  const places = [...linked].flatMap((id) => index.byId.get(id)?.feature.geometry ?? []);
  const shown = places.filter((geometry) =>
    positionsOf(geometry).some(
      ([lon = 0, lat = 0]) => lon >= west && lon <= east && lat >= south && lat <= north,
    ),
  );
  if (shown.length * 2 >= places.length) return [];
  const message =
    shown.length === 0
      ? `bounds: show none of the ${places.length} places that the chapter links to`
      : `bounds: hold ${shown.length} of the ${places.length} places that the chapter links to`;
  return [{ ...issueOf(file, message), severity: 'warning' }];
}

/** A claim stands in a paragraph that some chapter retells, and in the part that this chapter says. */
function paragraphIssues(
  { claims, locations, kind }: CheckedClaims,
  chapters: readonly CheckedChapter[],
): Issue[] {
  if (kind === 'none') return [];
  const parts = new Map<number, string>();
  for (const { chapter } of chapters) {
    for (const paragraph of chapter?.paragraphs ?? []) parts.set(paragraph, chapter?.part ?? '');
  }
  const claimed = new Set(claims.map(({ paragraph }) => paragraph));
  return [
    ...claims.flatMap(({ id, paragraph, section }) => {
      const location = locations.get(id);
      if (location === undefined) return [];
      if (paragraph === 0)
        return section === 'notes'
          ? []
          : [issueAt(location, ['section'], `found "${section}" for the notes, paragraph 0`)];
      const part = parts.get(paragraph);
      if (part === undefined)
        return [issueAt(location, ['paragraph'], `found ${paragraph}, which no chapter retells`)];
      if (part === section) return [];
      return [
        issueAt(
          location,
          ['section'],
          `found "${section}", and paragraph ${paragraph} stands in the part "${part}"`,
        ),
      ];
    }),
    ...(claims.length < locations.size ? [] : chapters).flatMap(({ chapter, file }) =>
      (chapter?.paragraphs ?? [])
        .filter((paragraph) => !claimed.has(paragraph))
        .map((paragraph) => issueOf(file, `paragraphs: found ${paragraph}, which no claim stands in`)),
    ),
    ...claims.flatMap((claim, i) => {
      const before = claims[i - 1];
      const location = locations.get(claim.id);
      if (
        before === undefined ||
        location === undefined ||
        claim.paragraph === 0 ||
        claim.paragraph >= before.paragraph
      )
        return [];
      const message = `found ${claim.paragraph} after ${before.paragraph}, wanted the claims in the order of the article`;
      return [issueAt(location, ['paragraph'], message)];
    }),
  ];
}

function issueOf(file: string, message: string): Issue {
  return { file, path: '', message, severity: 'error' };
}
