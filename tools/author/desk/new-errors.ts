import type { ReadAtlas } from '../../atlas/read-atlas';
import { errorsAmong, type Issue } from '../../check/issue';
import { AtlasTexts } from '../locate/atlas-texts';
import { refuse } from '../refused';
import { authorIssue } from './author-issues';

/** The errors that a change brings: those that the check did not find before, whatever line they stand in. */
export function newErrors(before: readonly Issue[], after: readonly Issue[]): Issue[] {
  const known = new Map<string, number>();
  for (const issue of errorsAmong(before)) known.set(keyOf(issue), (known.get(keyOf(issue)) ?? 0) + 1);
  return errorsAmong(after).filter((issue) => {
    const left = known.get(keyOf(issue)) ?? 0;
    known.set(keyOf(issue), left - 1);
    return left <= 0;
  });
}

const keyOf = ({ file, feature, path, message }: Issue): string =>
  JSON.stringify([file, feature, path, message]);

/** Holds that a change brings no errors. */
export function holdSound(before: ReadAtlas, after: ReadAtlas): void {
  const errors = newErrors(before.issues, after.issues);
  const [first, ...others] = errors.map((issue) => authorIssue(issue, new AtlasTexts(after.files)));
  if (first === undefined) return;
  const place = [first.file, first.feature, first.path].filter(Boolean).join(' ');
  const more = others.length === 0 ? '' : `, and ${others.length} more errors`;
  refuse('check', `${place}: ${first.message}${more}`, { issues: [first, ...others] });
}
