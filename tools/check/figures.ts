import * as v from 'valibot';
import type { FigureId } from '../../src/content/model';
import type { CheckedChapter } from './chapter';
import { readContentJson } from './content-json';
import type { Issue } from './issue';
import { type IssueLocation, issueAt } from './issue-location';
import { issuesOf, parse } from './parse';
import { kebabId, strict } from './schema';
import { didYouMean } from './suggest';

/** The pictures of the facts that chapters may show. */
export interface CheckedFigures {
  readonly ids: readonly FigureId[];
  readonly issues: readonly Issue[];
}

/** What stands where no chapter shows a picture. */
export const NO_FIGURES: CheckedFigures = { ids: [], issues: [] };

const figuresSchema = v.array(strict({ id: kebabId }), 'wanted a list of figures');

/** Checks `geo/figures.json` by itself. */
export function checkFigures(text: string, file: string): CheckedFigures {
  const json = readContentJson(text, file);
  if (json.kind === 'broken') return { ids: [], issues: [json.issue] };
  const location: IssueLocation = { file, locate: json.locate, at: [] };
  const parsed = parse(figuresSchema, json.value, location);
  const ids = parsed.kind === 'value' ? parsed.value.map(({ id }) => id) : [];
  const again = ids.flatMap((id, i) =>
    ids.indexOf(id) < i ? [issueAt(location, [i, 'id'], `found "${id}" again, wanted each figure once`)] : [],
  );
  return { ids, issues: [...json.issues, ...issuesOf(parsed), ...again] };
}

/** Pictures that chapters ask for and that are not there. */
export function figureIssues({ ids }: CheckedFigures, chapters: readonly CheckedChapter[]): Issue[] {
  return chapters.flatMap(({ file, figures }) =>
    figures.flatMap(({ id, line, column }) => {
      if (ids.includes(id)) return [];
      const message = `found the figure "${id}"${didYouMean(id, ids)}, wanted one of geo/figures.json`;
      return [{ file, line, column, path: '', message, severity: 'error' as const }];
    }),
  );
}
