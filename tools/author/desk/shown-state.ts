import type { AuthorIssue } from '../../../src/author/protocol';
import type { ReadAtlas } from '../../atlas/read-atlas';
import { rememberThing } from '../../check/remember';
import { mendedFiles } from '../../fix/mended-files';
import { AtlasTexts } from '../locate/atlas-texts';
import { withoutMark } from '../texts';
import { authorIssue } from './author-issues';
import type { TextChange } from './changed-texts';

/** The issues of the check, for the page. */
export const shownIssues = rememberThing(({ issues, files }: ReadAtlas): AuthorIssue[] => {
  const texts = new AtlasTexts(files);
  return issues.map((issue) => authorIssue(issue, texts));
});

const mendedOf = rememberThing(({ files }: Pick<ReadAtlas, 'files'>) => mendedFiles(files));

/** What the check would mend, a line each. */
export const mendableOf = (atlas: ReadAtlas): string[] =>
  mendedOf(atlas).flatMap(({ file, what }) => what.map((line) => `${file.slice('geo/'.length)}: ${line}`));

/** What `geo:check --fix` would do to files. */
export const mends = (texts: AtlasTexts, atlas: ReadAtlas): TextChange[] =>
  mendedOf(atlas).map(({ file, text }) => {
    const name = file.slice('geo/'.length);
    return { file: name, before: texts.get(name) ?? null, after: withoutMark(text) };
  });
