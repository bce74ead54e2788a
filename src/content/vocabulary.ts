import { LAYERS } from './layers';
import { MANIFEST } from './manifest';

/** The words that content files may use where the explorer has to understand them. Order is the order of display. */

/** The id of a layer: the name of its file in `layers/`. */
export type LayerId = string;
export const LAYER_IDS: readonly LayerId[] = LAYERS.map(({ id }) => id);
export const isLayerId = (text: string): text is LayerId => LAYER_IDS.includes(text);

/** The layers that are classes of a group, in the order of the legend. */
export const GROUPED_LAYERS: readonly LayerId[] = LAYERS.flatMap(({ id, group }) => (group ? [id] : []));
/** Whether layers are classes of a group. */
export const HAS_GROUPS = GROUPED_LAYERS.length > 0;

export const STATUSES = [
  'announced',
  'preparatory',
  'under-construction',
  'operational',
  'stalled',
  'cancelled',
  'event',
] as const;
export type Status = (typeof STATUSES)[number];

/** What a thing is and how big, what it cost and who paid, since when and how it stands; where it lies, last. */
const STOCK_LABELS = [
  'Date',
  'Dates',
  'Size',
  'Capacity',
  'Length',
  'Area',
  'Height',
  'Depth',
  'Elevation',
  'Berths',
  'Traffic',
  'Cost',
  'Paid by',
  'Built by',
  'Operator',
  'Owner',
  'Agreed',
  'Begun',
  'Opened',
  'Closed',
  'Status',
  'Casualties',
  'People',
  'Signed by',
  'Text',
  'Route',
  'Dispute',
  'Note',
  'Chainage',
  'Position',
] as const;
/** Labels of facts: the engine's, and after them those that `atlas.json` adds. */
export const FACT_LABELS: readonly string[] = [...STOCK_LABELS, ...(MANIFEST.facts ?? [])];
export type FactLabel = string;

/** Whose money it was, or is to be: by whom, and from China in which form. `geo/README.md` says which is which. */
export const PAYERS: readonly string[] = MANIFEST.payers.map(({ id }) => id);
export type Payer = string;

/** Stages in the life of a project, in their order. */
export const PROJECT_STAGES = ['agreed', 'begun', 'opened', 'closed'] as const;
export type ProjectStage = (typeof PROJECT_STAGES)[number];

/** Units in which facts give an amount. */
export const UNITS = ['MW', 'km'] as const;
export type Unit = (typeof UNITS)[number];

/** The code of a currency by ISO 4217, such as `USD`. */
export type Currency = string;
/** The one that sums are added up in. */
export const CURRENCY: Currency = MANIFEST.currency;

/** What checking a claim against the record came to. */
export const VERDICTS = [
  'wrong',
  'disputed',
  'overstated',
  'agrees-in-part',
  'untraced',
  'vague',
  'agrees',
  'opinion',
  'aspiration',
  'label',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const CLAIM_KINDS = [
  'event',
  'agreement',
  'project',
  'statistic',
  'institution',
  'opinion',
  'aspiration',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Themes of claims. */
export const THEMES: readonly string[] = MANIFEST.themes;
export type Theme = string;

/** Parts of the story. */
export const SECTIONS: readonly string[] = MANIFEST.parts;
export type Section = string;

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The last day that the atlas tells of. Move it on when newer sources have been read. */
export const SOURCES_REACH = MANIFEST.read_until;

/** Licences of layers, by their SPDX ids. */
export const LICENSES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'ODC-By-1.0'] as const;
