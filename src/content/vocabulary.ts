import { LAYERS } from './layers';

/** The words that content files may use where the explorer has to understand them. Order is the order of display. */

export type LayerId = (typeof LAYERS)[number]['id'];
export const LAYER_IDS: readonly LayerId[] = LAYERS.map(({ id }) => id);
export const isLayerId = (text: string): text is LayerId => (LAYER_IDS as readonly string[]).includes(text);

/** The layers of the group `corridors`. */
export type CorridorId = Extract<(typeof LAYERS)[number], { readonly group: 'corridors' }>['id'];
export const CORRIDOR_IDS: readonly CorridorId[] = LAYERS.flatMap((layer) =>
  'group' in layer ? [layer.id] : [],
);

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
export const FACT_LABELS = [
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
export type FactLabel = (typeof FACT_LABELS)[number];

/** Whose money it was, or is to be: by whom, and from China in which form. `geo/README.md` says which is which. */
export const PAYERS = [
  'china-gift',
  'china-loan',
  'china-investor',
  'china-pakistan',
  'pakistan',
  'others',
  'nobody-yet',
] as const;
export type Payer = (typeof PAYERS)[number];

/** Stages in the life of a project, in their order. */
export const PROJECT_STAGES = ['agreed', 'begun', 'opened', 'closed'] as const;
export type ProjectStage = (typeof PROJECT_STAGES)[number];

/** Units in which facts give an amount. */
export const UNITS = ['MW', 'km'] as const;
export type Unit = (typeof UNITS)[number];

/** The code of a currency by ISO 4217, such as `USD`. */
export type Currency = string;

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

export const THEMES = [
  'history',
  'political-trust',
  'economy',
  'open-links',
  'culture-education-science',
  'security',
  'green',
] as const;
export type Theme = (typeof THEMES)[number];

/** Parts of the article. */
export const SECTIONS = ['opening', 'history', 'achievements', 'outlook', 'notes'] as const;
export type Section = (typeof SECTIONS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What the atlas tells of lies between these two days. Move the second on when newer sources have been read. */
export const FIRST_DATE = '1900-01-01';
export const SOURCES_REACH = '2026-07-31';

/** Licences of layers, by their SPDX ids. */
export const LICENSES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'ODC-By-1.0'] as const;
