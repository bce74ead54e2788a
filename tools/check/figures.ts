import * as v from 'valibot';
import type { WrittenFigure } from '../../src/content/figure';
import { nowhere } from '../../src/data/clinic/source-location';
import { readContentJson } from './content-json';
import { figureSchema } from './figure-schema';
import type { Issue, Path } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import { issuesOf, parse } from './parse';

/** The pictures of the facts that chapters may show. */
export interface CheckedFigures {
  readonly figures: readonly WrittenFigure[];
  readonly location: IssueLocation;
  readonly issues: readonly Issue[];
}

/** What stands where no chapter shows a picture. */
export const NO_FIGURES: CheckedFigures = {
  figures: [],
  location: { file: 'geo/figures.json', locate: nowhere, at: [] },
  issues: [],
};

const figuresSchema = v.array(figureSchema, 'wanted a list of figures');

/** Checks `geo/figures.json` by itself. */
export function checkFigures(text: string, file: string): CheckedFigures {
  const json = readContentJson(text, file);
  if (json.kind === 'broken') return { ...NO_FIGURES, issues: [json.issue] };
  const location: IssueLocation = { file, locate: json.locate, at: [] };
  const parsed = parse(figuresSchema, json.value, location);
  const figures = parsed.kind === 'value' ? parsed.value : [];
  const ids = figures.map(({ id }) => id);
  const again = ids.flatMap((id, i) =>
    ids.indexOf(id) < i ? [issueAt(location, [i, 'id'], `found "${id}" again, wanted each figure once`)] : [],
  );
  const unfit = figures.flatMap((figure, i) =>
    unfitMembers(figure).map(([path, message]) => issueAt(location, [i, ...path], message)),
  );
  return { figures, location, issues: [...json.issues, ...issuesOf(parsed), ...again, ...unfit] };
}

/** Members that a form needs and lacks, and amounts that do not go with the series. */
function unfitMembers({
  form,
  from,
  points,
  route,
  bounds,
  series = [],
  unit,
}: WrittenFigure): [Path, string][] {
  const wants =
    form === 'heights'
      ? { route, unit }
      : form === 'plan'
        ? { bounds, points }
        : { points: from ?? points, unit };
  const missing = Object.entries(wants).flatMap(([member, value]): [Path, string][] =>
    value === undefined ? [[[member], `missing; the form "${form}" wants it`]] : [],
  );
  const both: [Path, string][] =
    from !== undefined && points !== undefined
      ? [[['points'], 'found points beside "from", wanted one of them']]
      : [];
  if (form === 'plan') return [...missing, ...both];
  const wanted = Math.max(1, series.length);
  const counts = (points ?? []).flatMap(({ amounts }, i): [Path, string][] => {
    if (amounts?.length === wanted) return [];
    return [
      [
        ['points', i, 'amounts'],
        `found ${amounts?.length ?? 0} amounts, wanted ${wanted}, one for each series`,
      ],
    ];
  });
  return [...missing, ...both, ...counts];
}
