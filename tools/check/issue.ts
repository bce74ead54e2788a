export { type Finding, formatPath, type Path, quote } from '../../src/data/clinic/finding';

/** A mistake in the content, or in a file that a reader hands over. A value: nothing throws it. */
export interface Issue {
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column?: number;
  /** Id of the feature or source concerned, where it has one. */
  readonly feature?: string;
  /** Where inside the feature or file, as in `properties.facts[2].value`; empty for the whole. */
  readonly path: string;
  /** What is wrong, without the place; where it can, `found …, wanted …`. */
  readonly message: string;
  /** An `error` stops the build and rejects the feature; a `warning` does neither. */
  readonly severity: 'error' | 'warning';
}

/** Longer ids and paths hide what follows them. */
const LONGEST_NAME_CHARACTERS = 120;

/**
 * One line, whatever the data hold: `geo/layers/gwadar.geojson:12:5 gwadar-port properties.status: found "done",
 * wanted one of …`.
 */
export function formatIssue({ file, line, column, feature, path, message, severity }: Issue): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const where = [place, feature && shorten(feature), shorten(path)].filter(Boolean).join(' ');
  return escapeInvisible(`${where}: ${severity === 'warning' ? 'warning: ' : ''}${message}`);
}

function shorten(name: string): string {
  return name.length > LONGEST_NAME_CHARACTERS ? `${name.slice(0, LONGEST_NAME_CHARACTERS)}…` : name;
}

/** Writes out what would break the line, turn it round or not be seen: control and format characters, line ends. */
function escapeInvisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Only what stops the build. */
export function errorsAmong(issues: readonly Issue[]): Issue[] {
  return issues.filter((issue) => issue.severity === 'error');
}
