import { isPosition } from '../clinic/feature-findings';
import type { FindingCode } from '../clinic/finding-code';
import { isRecord } from '../clinic/is-record';
import { cutAtAntimeridian } from './cut-lines';
import { flattened } from './flatten';
import { mapLists, mapPositions } from './map-positions';
import { metresMend } from './reproject';
import { rewound } from './rewind';
import { untangled } from './untangle';

/** Mends one value that should be a feature. Pure: the value it gets stays as it is. */
export type Mend = (feature: unknown) => unknown;

/** What a mend is told of the file. */
export interface MendInput {
  readonly values: readonly unknown[];
  /** Positions of the features that have a finding of the kind. */
  readonly flagged: ReadonlySet<number>;
  /** The coordinate system that the file names; null: none. */
  readonly crs: string | null;
}

/** A mend that looks at all features before it mends any; null: it cannot mend these. */
type MendOfFile = (input: MendInput) => Promise<Mend | null>;

/** For each feature that has such a finding. */
const always =
  (mend: Mend): MendOfFile =>
  async (input) =>
    ofFlagged(input, mend);

/** Mends the features that have a finding, one after the other, and no other. */
function ofFlagged({ flagged }: MendInput, mend: Mend): Mend {
  let i = -1;
  return (feature) => {
    i += 1;
    return flagged.has(i) ? mend(feature) : feature;
  };
}

/** The findings that one click mends, and how. What would have to be guessed is not among them. */
const MENDS: Readonly<Partial<Record<FindingCode, MendOfFile>>> = {
  swapped: swapMend,
  'longitude-wrapped': always((feature) =>
    mapPositions(feature, (position) =>
      isPosition(position) ? [wrapped(position[0] ?? 0), ...position.slice(1)] : position,
    ),
  ),
  'number-as-text': always((feature) => mapPositions(feature, asNumbers)),
  'not-finite': always((feature) => mapLists(feature, (list) => list.filter(isPosition))),
  'ring-unclosed': always((feature) =>
    mapLists(feature, (list, type) => (isAreal(type) ? closed(list) : list)),
  ),
  'ring-winding': always(rewound),
  'ring-crossing': always(untangled),
  'repeated-position': always((feature) => mapLists(feature, withoutRepeats)),
  antimeridian: always(cutAtAntimeridian),
  dimensions: always((feature) =>
    mapPositions(feature, (position) => (isPosition(position) ? position.slice(0, 2) : position)),
  ),
  'nested-collection': always(flattened),
  'foreign-member': always(withoutForeign),
  bbox: always((feature) => without(feature, 'bbox')),
  'id-type': always((feature) => without(feature, 'id')),
  'duplicate-id': async () => distinctIds(),
  'missing-id': async ({ values }) => givenIds(values),
  'column-of-text': async ({ values }) => (await import('./text-columns')).withNumbers(values),
  metres: metresMend,
  crs: metresMend,
};

/** Whether a click mends findings of a kind. */
export const isMendable = (code: FindingCode): boolean => code in MENDS;

/**
 * Mends all features that have a finding of a kind.
 * @returns null where these cannot be mended
 */
export async function mendValues(code: FindingCode, input: MendInput): Promise<readonly unknown[] | null> {
  const mend = await MENDS[code]?.(input);
  return mend ? input.values.map(mend) : null;
}

/** Of one swapped feature the others can tell nothing; where most are, all are, also those that could lie where they lie. */
async function swapMend(input: MendInput): Promise<Mend> {
  const isMost = input.flagged.size * 2 > input.values.length;
  return isMost ? swapped : ofFlagged(input, swapped);
}

const swapped: Mend = (feature) =>
  mapPositions(feature, (position) =>
    isPosition(position) ? [position[1] ?? 0, position[0] ?? 0, ...position.slice(2)] : position,
  );

const withoutRepeats = (list: readonly unknown[], type: string): readonly unknown[] =>
  type === 'MultiPoint' ? list : list.filter((one, i) => !isSame(one, list[i - 1]));

const isAreal = (type: string) => type.endsWith('Polygon');

const wrapped = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function closed(ring: readonly unknown[]): readonly unknown[] {
  const [first] = ring;
  return first === undefined || isSame(first, ring.at(-1)) ? ring : [...ring, first];
}

function asNumbers(position: unknown): unknown {
  if (!Array.isArray(position)) return position;
  return position.map((degrees) =>
    typeof degrees === 'string' && degrees.trim() !== '' ? Number(degrees) : degrees,
  );
}

function without(feature: unknown, member: string): unknown {
  if (!isRecord(feature) || !(member in feature)) return feature;
  const { [member]: _left, ...rest } = feature;
  return rest;
}

/** Members that an object of another kind has. */
function withoutForeign(feature: unknown): unknown {
  return ['coordinates', 'geometries', 'features'].reduce<unknown>(without, feature);
}

/** Gives each id that stands again a number of its own. */
function distinctIds(): Mend {
  const taken = new Set<unknown>();
  return (feature) => {
    if (!isRecord(feature) || feature.id === undefined) return feature;
    let id = feature.id;
    for (let number = 2; taken.has(id); number += 1) id = `${feature.id}-${number}`;
    taken.add(id);
    return id === feature.id ? feature : { ...feature, id };
  };
}

/** Gives what has no id its number in the file. */
function givenIds(values: readonly unknown[]): Mend {
  const taken = new Set(values.map((value) => (isRecord(value) ? String(value.id) : '')));
  let number = 0;
  return (feature) => {
    number += 1;
    if (!isRecord(feature) || feature.id !== undefined) return feature;
    let id = String(number);
    while (taken.has(id)) id = `${id}-new`;
    taken.add(id);
    return { ...feature, id };
  };
}
