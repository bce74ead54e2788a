import type { WrittenFigure } from '../../src/content/figure';
import { didYouMean } from '../../src/data/clinic/suggest';
import type { CheckedChapter } from './chapter';
import type { FeatureIndex } from './checked-files';
import type { CheckedFigures } from './figures';
import type { Issue, Path } from './issue';
import { type IssueLocation, issueAt } from './issue-location';

/** Pictures that chapters ask for and that are not there; places that pictures show and that are not there. */
export function figureIssues(
  { figures, location }: CheckedFigures,
  index: FeatureIndex,
  chapters: readonly CheckedChapter[],
): Issue[] {
  const ids = figures.map(({ id }) => id);
  const unknown = chapters.flatMap((chapter) =>
    chapter.figures.flatMap(({ id, line, column }) => {
      if (ids.includes(id)) return [];
      const message = `found the figure "${id}"${didYouMean(id, ids)}, wanted one of geo/figures.json`;
      return [{ file: chapter.file, line, column, path: '', message, severity: 'error' as const }];
    }),
  );
  return [
    ...unknown,
    ...figures.flatMap((figure, i) => unknownPlaces(figure, index, { ...location, at: [i] })),
  ];
}

function unknownPlaces(
  { points = [], route }: WrittenFigure,
  index: FeatureIndex,
  location: IssueLocation,
): Issue[] {
  const places: [Path, string | undefined][] = [
    [['route'], route],
    ...points.map(({ feature }, i): [Path, string | undefined] => [['points', i, 'feature'], feature]),
  ];
  return places.flatMap(([path, id]) =>
    id === undefined || index.ids.has(id)
      ? []
      : [issueAt(location, path, `found "${id}", no feature has that id${didYouMean(id, index.ids)}`)],
  );
}
