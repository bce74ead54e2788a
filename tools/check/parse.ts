import * as v from 'valibot';
import type { Issue, Path } from './issue';
import { type IssueLocation, issueAt } from './issue-location';

/** A value that fits its schema, or what is wrong with it. */
export type Parsed<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'faulty'; readonly issues: readonly Issue[] };

/** Parses with valibot; `path` is where the value stands below its place. */
export function parse<Value>(
  schema: v.GenericSchema<unknown, Value>,
  input: unknown,
  location: IssueLocation,
  path: Path = [],
): Parsed<Value> {
  const result = v.safeParse(schema, input);
  if (result.success) return { kind: 'value', value: result.output };
  const issues = result.issues.map((issue) => {
    const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    return issueAt(location, [...path, ...steps], issue.message);
  });
  return { kind: 'faulty', issues };
}

/** What is wrong with a parsed value; nothing, where it is sound. */
export function issuesOf(parsed: Parsed<unknown>): readonly Issue[] {
  return parsed.kind === 'faulty' ? parsed.issues : [];
}
