import { MANIFEST } from './manifest';
import { STOCK_LANES, type TimelineLane } from './timeline-lanes';

/** A kind of feature, and what it counts as. */
interface KindRow {
  readonly id: string;
  /** Its lane on the timeline; our reading, as kinds are. */
  readonly lane: TimelineLane;
  /** It simply is there: that it is "in operation" says nothing. */
  readonly isPlace?: true;
  /** The figure that its facts are added up in: megawatts of power plants, kilometres of roads and rails. */
  readonly counts?: 'power' | 'length';
}

/** The engine's own kinds, in the order in which charts show them. */
const KIND_ROWS = [
  { id: 'route', lane: 'transport', counts: 'length' },
  { id: 'road', lane: 'transport', counts: 'length' },
  { id: 'motorway', lane: 'transport', counts: 'length' },
  { id: 'railway', lane: 'transport', counts: 'length' },
  { id: 'metro', lane: 'transport', counts: 'length' },
  { id: 'traffic', lane: 'transport' },
  { id: 'transmission-line', lane: 'power' },
  { id: 'fibre', lane: 'knowledge' },
  { id: 'port', lane: 'transport' },
  { id: 'dry-port', lane: 'transport' },
  { id: 'airport', lane: 'transport' },
  { id: 'border-crossing', lane: 'transport' },
  { id: 'industrial-zone', lane: 'industry' },
  { id: 'factory', lane: 'industry' },
  { id: 'mine', lane: 'industry' },
  { id: 'coal-power', lane: 'power', counts: 'power' },
  { id: 'gas-power', lane: 'power', counts: 'power' },
  { id: 'nuclear-power', lane: 'power', counts: 'power' },
  { id: 'hydropower', lane: 'power', counts: 'power' },
  { id: 'solar-power', lane: 'power', counts: 'power' },
  { id: 'wind-power', lane: 'power', counts: 'power' },
  { id: 'water-supply', lane: 'welfare' },
  { id: 'coastal-works', lane: 'transport' },
  { id: 'hospital', lane: 'welfare' },
  { id: 'health-programme', lane: 'welfare' },
  { id: 'school', lane: 'welfare' },
  { id: 'university', lane: 'knowledge' },
  { id: 'research', lane: 'knowledge' },
  { id: 'space', lane: 'knowledge' },
  { id: 'defence', lane: 'crisis' },
  { id: 'media', lane: 'knowledge' },
  { id: 'culture', lane: 'knowledge' },
  { id: 'aid', lane: 'crisis' },
  { id: 'urban-plan', lane: 'welfare' },
  { id: 'trade-agreement', lane: 'diplomacy' },
  { id: 'agreement', lane: 'diplomacy' },
  { id: 'meeting', lane: 'diplomacy' },
  { id: 'conflict', lane: 'crisis' },
  { id: 'attack', lane: 'crisis' },
  { id: 'protest', lane: 'welfare' },
  { id: 'disaster', lane: 'crisis' },
  { id: 'institution', lane: 'diplomacy' },
  { id: 'memorial', lane: 'knowledge', isPlace: true },
  { id: 'city', lane: 'welfare', isPlace: true },
  { id: 'town', lane: 'welfare', isPlace: true },
  { id: 'village', lane: 'welfare', isPlace: true },
  { id: 'pass', lane: 'transport', isPlace: true },
  { id: 'bridge', lane: 'transport' },
  { id: 'tunnel', lane: 'transport', counts: 'length' },
  { id: 'dam', lane: 'power' },
  { id: 'lake', lane: 'crisis', isPlace: true },
  { id: 'glacier', lane: 'welfare', isPlace: true },
  { id: 'junction', lane: 'transport', isPlace: true },
  { id: 'viewpoint', lane: 'crisis', isPlace: true },
  { id: 'heritage', lane: 'knowledge', isPlace: true },
] as const satisfies readonly KindRow[];

/** A kind of feature: one of the engine's, or one that `atlas.json` adds; named by the message `kind.<id>`. */
export type Kind = string;

/** What an atlas adds comes first: charts begin with what is its own. */
const OWN_ROWS = ownRows();
const ROWS: readonly KindRow[] = [
  ...OWN_ROWS,
  ...KIND_ROWS.filter(({ id }) => !OWN_ROWS.some((own) => own.id === id)),
];

/** The kinds of `atlas.json`; where one has the id of the engine's, it counts as the atlas says. */
function ownRows(): KindRow[] {
  return Object.entries(MANIFEST.kinds ?? {}).map(([id, { lane, place, counts }]) => ({
    id,
    lane,
    ...(place === true ? { isPlace: true } : {}),
    ...(counts === undefined ? {} : { counts }),
  }));
}

const LANES = new Map(ROWS.map(({ id, lane }) => [id, lane]));

export const KINDS: readonly Kind[] = ROWS.map(({ id }) => id);

/** Kinds that simply are there: that they are "in operation" says nothing. */
export const PLACE_KINDS: readonly Kind[] = ROWS.flatMap(({ id, isPlace }) => (isPlace ? [id] : []));

/** Kinds whose facts a figure adds up. */
export const kindsThatCount = (figure: KindRow['counts']): readonly Kind[] =>
  ROWS.flatMap(({ id, counts }) => (counts === figure ? [id] : []));

/** The lane of the timeline that a kind stands in. */
export function laneOf(kind: Kind): TimelineLane {
  const lane = LANES.get(kind);
  if (lane === undefined) throw new Error(`No kind "${kind}"`);
  return lane;
}

/** All lanes of the timeline, those of the atlas first; one without entries is not shown. */
export const TIMELINE_LANES: readonly TimelineLane[] = [
  ...new Set([...(MANIFEST.lanes ?? []), ...STOCK_LANES]),
];
