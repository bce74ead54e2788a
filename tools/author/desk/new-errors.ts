import { errorsAmong, type Issue } from '../../check/issue';

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
