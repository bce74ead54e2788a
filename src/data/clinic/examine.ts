import type { Feature, Geometry } from 'geojson';
import type { Bounds } from '../../geometry/bounds';
import type { RawData, RawFeature } from '../formats/data-format';
import type { ClinicFinding, FindingCount } from './clinic-finding';
import type { LocatedFinding } from './decode';
import { featureFindings, inTextColumn, textColumns } from './feature-findings';
import { type Finding, formatPath, quote } from './finding';
import type { FindingCode } from './finding-code';
import { isRecord } from './is-record';

/** So many findings of one feature are listed one by one; all are counted. */
const LISTED_IN_FEATURE_COUNT = 5;

/** So many findings of one kind are listed, with their places; all are counted. */
const LISTED_OF_CODE_COUNT = 200;

/** What the clinic found in a file. */
export interface Examined {
  /** The features that hold up, by their positions in the file. */
  readonly good: ReadonlyMap<number, Feature<Geometry | null>>;
  /** Positions of those that do not. */
  readonly rejected: readonly number[];
  /** In the order of the file, those about all of it first. */
  readonly findings: readonly ClinicFinding[];
  readonly counts: readonly FindingCount[];
  /** The positions of the features that have a finding of a kind. */
  readonly flagged: ReadonlyMap<FindingCode, ReadonlySet<number>>;
}

/**
 * Checks what was read of a file.
 * @param values the features as they are now, by position: as they were read, or mended
 * @param region where the data should lie; null: anywhere
 */
export function examine(
  { features: raw, faults, crs }: RawData,
  values: readonly unknown[] = raw.map(({ value }) => value),
  region: Bounds | null = null,
): Examined {
  const list = new FindingList();
  for (const fault of faults) list.add(fault, null);
  if (crs !== null && crs !== undefined) list.add(crsFinding(crs), null);
  const good = new Map<number, Feature<Geometry | null>>();
  const rejected: number[] = [];
  const ids = new Map<string, number>();
  for (const [i, value] of values.entries()) {
    const origin = raw[i];
    const found = findingsOf(value, origin, region, crs !== null);
    for (const finding of found) list.add(finding, { i, value, origin });
    if (found.some(({ severity }) => severity !== 'warning')) rejected.push(i);
    else {
      good.set(i, value as Feature<Geometry | null>);
      const repeated = repeatedId(value, i, ids);
      if (repeated !== null) list.add(repeated, { i, value, origin });
    }
  }
  for (const finding of wholeFindings(good, raw, list)) list.add(finding, null);
  return { good, rejected, findings: list.listed, counts: list.counts, flagged: list.flagged };
}

function findingsOf(
  value: unknown,
  origin: RawFeature | undefined,
  region: Bounds | null,
  isProjected: boolean,
): readonly LocatedFinding[] {
  const known = origin?.faults ?? [];
  // What has no value, or no place, because the format could not read it, is told of once.
  const isUnread = known.some(({ severity }) => severity !== 'warning');
  const unmended = known.filter(({ code }) => code !== 'duplicate-key' || value === origin?.value);
  if (isUnread) return unmended;
  const found = featureFindings(value, isProjected ? null : region);
  return [...unmended, ...found];
}

function repeatedId(value: unknown, i: number, ids: Map<string, number>): Finding | null {
  const id = isRecord(value) ? value.id : undefined;
  if (id === undefined) return null;
  const key = JSON.stringify(id);
  const first = ids.get(key);
  if (first === undefined) {
    ids.set(key, i);
    return null;
  }
  const message = `found the id ${key} again, as of feature ${first + 1}, wanted one of its own`;
  return { code: 'duplicate-id', path: ['id'], message, severity: 'warning', found: key };
}

/** What is found in all of them together. */
function wholeFindings(
  good: ReadonlyMap<number, Feature<Geometry | null>>,
  raw: readonly RawFeature[],
  { listed }: FindingList,
): Finding[] {
  const values = [...good.values()];
  const without = values.filter(({ id }) => id === undefined).length;
  const missing = `found ${without} of ${values.length} features without an id, wanted one each`;
  const some = without > 0 && without < values.length;
  const nothing = raw.length === 0 && !listed.some(({ severity }) => severity === 'error');
  return [
    ...(some
      ? [
          {
            code: 'missing-id' as const,
            path: ['id'],
            message: missing,
            severity: 'warning' as const,
            found: `${without} / ${values.length}`,
          },
        ]
      : []),
    ...(nothing
      ? [
          {
            code: 'no-features' as const,
            path: [],
            message: 'found no features',
            severity: 'warning' as const,
          },
        ]
      : []),
    ...textColumns(values).map(inTextColumn),
  ];
}

function crsFinding(crs: string): Finding {
  const message = `found the coordinate system ${crs}, wanted longitude and latitude in WGS 84 (RFC 7946, 4)`;
  return { code: 'crs', path: ['crs'], message, severity: 'warning', found: crs, wanted: 'EPSG:4326' };
}

interface Subject {
  readonly i: number;
  readonly value: unknown;
  readonly origin: RawFeature | undefined;
}

/** Lists the first findings of each kind with their places, and counts all. */
class FindingList {
  readonly listed: ClinicFinding[] = [];
  readonly flagged = new Map<FindingCode, Set<number>>();
  readonly #counts = new Map<FindingCode, number>();
  #inFeature = { i: -1, count: 0 };

  get counts(): readonly FindingCount[] {
    return [...this.#counts].map(([code, count]) => ({ code, count }));
  }

  add(finding: LocatedFinding, subject: Subject | null): void {
    const { code = 'structure' } = finding;
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (subject) this.flagged.set(code, (this.flagged.get(code) ?? new Set()).add(subject.i));
    const i = subject?.i ?? -1;
    this.#inFeature = { i, count: this.#inFeature.i === i ? this.#inFeature.count + 1 : 1 };
    if (count > LISTED_OF_CODE_COUNT || (i !== -1 && this.#inFeature.count > LISTED_IN_FEATURE_COUNT)) return;
    this.listed.push(clinicFinding({ ...finding, code }, subject));
  }
}

function clinicFinding(
  {
    code,
    severity = 'error',
    path,
    message,
    found = '',
    wanted = '',
    ...at
  }: LocatedFinding & { code: FindingCode },
  subject: Subject | null,
): ClinicFinding {
  const place = at.line === undefined ? (subject?.origin?.locate(path) ?? null) : at;
  const id = isRecord(subject?.value) ? subject.value.id : undefined;
  return {
    code,
    severity,
    feature: subject?.i ?? null,
    id: id === undefined ? null : typeof id === 'string' ? id : quote(id),
    path: formatPath(path),
    line: place?.line ?? null,
    column: place?.column ?? null,
    found,
    wanted,
    message,
  };
}
