import { PLACE_KINDS } from '../content/kinds';
import { MANIFEST } from '../content/manifest';
import type { BriefFeature } from '../content/model';
import type { Verdict } from '../content/vocabulary';
import { ALWAYS, FIRST_YEAR, HAS_YEARS, LAST_YEAR, yearsOf } from '../content/years';
import type { ColourPair } from './palette';

/** What the map can be coloured by, other than layers. */
export const COLOUR_SCHEMES = ['status', 'payer', 'opened', 'verdict'] as const;
export type ColourBy = (typeof COLOUR_SCHEMES)[number];

/** Those by which the features of an atlas differ: by who paid, by years and by verdicts only where it knows any. */
export function offeredSchemes({ hasClaims }: { readonly hasClaims: boolean }): readonly ColourBy[] {
  const has = { status: true, payer: MANIFEST.payers.length > 0, opened: HAS_YEARS, verdict: hasClaims };
  return COLOUR_SCHEMES.filter((by) => has[by]);
}

/** What the features of one colour have in common, such as `operational`. */
export type CategoryId = string;

/** A category of a scheme, and its colour. */
export interface ColourCategory {
  /** It means the same in all schemes that have it; its message is `category.<id>`, and `?hide=` of the address names it. */
  readonly id: CategoryId;
  /** At least 3:1 on land, water and paper, as `contrast.test.ts` checks. */
  readonly colour: ColourPair;
}

const category = (id: CategoryId, light: string, dark: string): ColourCategory => ({
  id,
  colour: [light, dark],
});

/** For what a scheme says nothing about. */
const GREY: ColourPair = ['#6f6a66', '#a29c96'];

/** The last year of each span in which things opened or happened; what came later is the sixth. */
export const SPAN_ENDS: readonly number[] = MANIFEST.spans ?? fifths(FIRST_YEAR, LAST_YEAR);

const SPAN_COLOURS: readonly ColourPair[] = [
  ['#ad6500', '#8f7fe0'],
  ['#b5492a', '#b573d6'],
  ['#a8325f', '#e077b8'],
  ['#84297f', '#ff8f8f'],
  ['#54268c', '#ffb56b'],
];

/** The ends of five of six equal spans. */
function fifths(first: number, last: number): number[] {
  const years = (last - first) / 6;
  const ends = [1, 2, 3, 4, 5].map((n) => Math.round(first + n * years) - 1);
  return [...new Set(ends)];
}

/**
 * The categories of each scheme, in the order of the legend. Hues are those of Okabe and Ito, darkened or lightened for the ground; years go from light to strong.
 */
export const COLOUR_CATEGORIES: Readonly<Record<ColourBy, readonly ColourCategory[]>> = {
  status: [
    category('operational', '#007a5c', '#3fc9a0'),
    category('under-construction', '#b45f00', '#ffb454'),
    category('preparatory', '#00558f', '#6db6ee'),
    category('announced', '#6d4aa0', '#bda2e6'),
    category('stalled', '#b8233a', '#ff8a80'),
    category('cancelled', '#5a1420', '#d66a6a'),
    category('event', '#33333d', '#e2e2ea'),
    category('place', ...GREY),
  ],
  payer: [...MANIFEST.payers, category('unknown', '#7a5c3e', '#c4a283'), category('place', ...GREY)],
  opened: [
    ...SPAN_ENDS.map((year, i) => ({ id: `to-${year}`, colour: SPAN_COLOURS[i] ?? GREY })),
    category('later', '#1d1c5e', '#ffe08a'),
    category('not-yet', '#3f5a66', '#7fb0c4'),
    category('undated', ...GREY),
  ],
  verdict: [
    category('wrong', '#b8233a', '#ff8a80'),
    category('disputed', '#b85400', '#ffa94d'),
    category('agrees-in-part', '#7d6a00', '#e0cf60'),
    category('agrees', '#007a5c', '#3fc9a0'),
    category('untraced', '#0064a8', '#6db6ee'),
    category('opinion', '#6d4aa0', '#bda2e6'),
    category('unchecked', ...GREY),
  ],
};

/** The verdicts on the claims about each feature, as far as they count now. */
export type VerdictsOf = ReadonlyMap<string, readonly Verdict[]>;

/** The category of a feature. */
export function categoryOf(by: ColourBy, feature: BriefFeature, verdicts: VerdictsOf): CategoryId {
  const { kind, status, payer } = feature.properties;
  switch (by) {
    case 'status':
      return status === 'operational' && PLACE_KINDS.includes(kind) ? 'place' : status;
    case 'payer':
      return payer ?? (PLACE_KINDS.includes(kind) ? 'place' : 'unknown');
    case 'opened':
      return openedIn(feature);
    case 'verdict':
      return strongestOf(verdicts.get(feature.id) ?? []);
  }
}

/** When it opened or happened, by `time`, which begins with the opening only of what works and of events. */
function openedIn({ time, properties: { kind, status } }: BriefFeature): CategoryId {
  if (PLACE_KINDS.includes(kind)) return 'undated';
  if (status !== 'operational' && status !== 'event') return 'not-yet';
  const { from } = yearsOf(time);
  if (time === undefined || from === ALWAYS.from) return 'undated';
  const end = SPAN_ENDS.find((last) => from <= last);
  return end === undefined ? 'later' : `to-${end}`;
}

const VERDICT_GROUPS: Readonly<Record<Verdict, CategoryId>> = {
  wrong: 'wrong',
  disputed: 'disputed',
  overstated: 'disputed',
  'agrees-in-part': 'agrees-in-part',
  untraced: 'untraced',
  vague: 'untraced',
  agrees: 'agrees',
  opinion: 'opinion',
  aspiration: 'opinion',
  label: 'opinion',
};

/** Of several verdicts the one that disagrees most with the article. */
function strongestOf(verdicts: readonly Verdict[]): CategoryId {
  const groups = new Set(verdicts.map((verdict) => VERDICT_GROUPS[verdict]));
  return STRONGEST_FIRST.find((id) => groups.has(id)) ?? 'unchecked';
}

const STRONGEST_FIRST = ['wrong', 'disputed', 'agrees-in-part', 'untraced', 'agrees', 'opinion'] as const;

/** The category of a scheme that a text names; `undefined` for any other text. */
export const categoryNamed = (by: ColourBy, text: string): CategoryId | undefined =>
  COLOUR_CATEGORIES[by].find(({ id }) => id === text)?.id;
