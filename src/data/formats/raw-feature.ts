import type { LocatedFinding } from '../clinic/decode';
import type { Path } from '../clinic/finding';
import { repeatedMembers } from '../clinic/json-text';
import { createLocator, type SourceLocation } from '../clinic/source-location';
import type { RawFeature } from './data-format';
import { parseJson } from './json-value';

/** Where a piece of JSON stands in a text. */
export interface TextPlace {
  readonly text: string;
  readonly locationAt: (offset: number) => SourceLocation;
  /** Of the piece, in characters. */
  readonly offset: number;
}

/** A feature of its own piece of JSON. */
export function rawFeature(json: string, { locationAt, offset }: TextPlace): RawFeature {
  const parsed = parseJson(json);
  if (parsed.kind === 'broken') {
    const fault = { ...parsed.fault, ...locationAt(offset + parsed.offset) };
    return { value: undefined, locate: () => locationAt(offset), faults: [fault] };
  }
  const faults: LocatedFinding[] = (parsed.hasRepeats ? repeatedMembers(json) : []).map(
    ({ offset: at, ...found }) => ({
      ...found,
      severity: 'warning',
      ...locationAt(offset + at),
    }),
  );
  return {
    value: parsed.value,
    locate: locatorOf(json, locationAt, offset),
    ...(faults.length > 0 ? { faults } : {}),
  };
}

/** The place of a part of the feature, or of the nearest thing around it. The text is parsed at the first question. */
function locatorOf(json: string, locationAt: TextPlace['locationAt'], offset: number): RawFeature['locate'] {
  let locate: ReturnType<typeof createLocator> | undefined;
  return (path: Path) => {
    locate ??= createLocator(json);
    for (let length = path.length; length >= 0; length -= 1) {
      const inside = locate(path.slice(0, length));
      if (inside !== undefined) return shifted(inside, locationAt(offset));
    }
    return locationAt(offset);
  };
}

const shifted = (inside: SourceLocation, start: SourceLocation): SourceLocation => ({
  line: start.line + inside.line - 1,
  column: inside.line === 1 ? start.column + inside.column - 1 : inside.column,
});
