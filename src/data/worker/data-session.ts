import type { Feature, Geometry, Position } from 'geojson';
import { type Bounds, boundsOfPositions, positionsOf, unionBounds } from '../../geometry/bounds';
import { type Examined, examine } from '../clinic/examine';
import type { FindingCode } from '../clinic/finding-code';
import type { DataFile, ReadProgress } from '../formats/data-format';
import { type ReadData, readDataFile } from '../formats/formats';
import { isMendable, mendValues } from '../mend/mends';
import type { DataSummary } from './data-protocol';

interface Version {
  readonly values: readonly unknown[];
  /** Null once its metres have become degrees. */
  readonly crs: string | null;
  readonly examined: Examined;
  readonly mend: FindingCode | null;
}

/** One file of a reader's own: as it was read, and each version that a mend made of it. */
export class DataSession {
  readonly #name: string;
  readonly #data: ReadData;
  readonly #region: Bounds | null;
  readonly #versions: Version[];

  private constructor(name: string, data: ReadData, region: Bounds | null) {
    this.#name = name;
    this.#data = data;
    this.#region = region;
    const values = data.features.map(({ value }) => value);
    this.#versions = [{ values, crs: data.crs, examined: examine(data, values, region), mend: null }];
  }

  /** @param region where the data should lie; null: anywhere */
  static async read(file: DataFile, region: Bounds | null, progress: ReadProgress): Promise<DataSession> {
    return new DataSession(file.name, await readDataFile(file, progress), region);
  }

  /** The features that hold up now, in the order of the file. */
  get features(): readonly Feature<Geometry | null>[] {
    return [...this.#now.examined.good.values()];
  }

  /** The feature at a position in the file; undefined where it does not hold up. */
  feature(i: number): Feature<Geometry | null> | undefined {
    return this.#now.examined.good.get(i);
  }

  get entries(): ReadonlyMap<number, Feature<Geometry | null>> {
    return this.#now.examined.good;
  }

  /** Mends what can be mended of one kind. @returns whether fewer have that finding than before */
  async mend(code: FindingCode): Promise<boolean> {
    const { values, crs, examined } = this.#now;
    const flagged = examined.flagged.get(code) ?? new Set<number>();
    const mended = await mendValues(code, { values, flagged, crs });
    if (mended === null) return false;
    const next = code === 'crs' || code === 'metres' ? null : crs;
    const after = examine({ ...this.#data, crs: next }, mended, this.#region);
    if (countOf(after, code) >= countOf(examined, code)) return false;
    this.#versions.push({ values: mended, crs: next, examined: after, mend: code });
    return true;
  }

  /** Goes back to the version before the last mend. */
  undo(): void {
    if (this.#versions.length > 1) this.#versions.pop();
  }

  get summary(): DataSummary {
    const { examined } = this.#now;
    const features = [...examined.good.values()];
    return {
      name: this.#name,
      format: this.#data.format,
      readCount: this.#now.values.length,
      goodCount: features.length,
      geometries: geometryCounts(features),
      bounds: boundsOfFeatures(features),
      columns: columnsOf(features),
      findings: examined.findings,
      counts: examined.counts.map((one) => ({ ...one, isMendable: isMendable(one.code) })),
      mends: this.#versions.flatMap(({ mend }) => mend ?? []),
    };
  }

  get #now(): Version {
    const last = this.#versions.at(-1);
    if (last === undefined) throw new Error('A session without a version');
    return last;
  }
}

const countOf = ({ counts }: Examined, wanted: FindingCode): number =>
  counts.find(({ code }) => code === wanted)?.count ?? 0;

function geometryCounts(features: readonly Feature<Geometry | null>[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { geometry } of features) {
    const type = geometry?.type.replace('Multi', '') ?? 'none';
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}

function boundsOfFeatures(features: readonly Feature<Geometry | null>[]): Bounds | null {
  return unionBounds(
    features.map(
      ({ geometry }) => geometry && boundsOfPositions(positionsOf(geometry) as readonly Position[]),
    ),
  );
}

/** So many features are asked for the names of their properties. */
const ASKED_FEATURES_COUNT = 1000;

function columnsOf(features: readonly Feature<Geometry | null>[]): readonly string[] {
  const names = features
    .slice(0, ASKED_FEATURES_COUNT)
    .flatMap(({ properties }) => Object.keys(properties ?? {}));
  return [...new Set(names)];
}
