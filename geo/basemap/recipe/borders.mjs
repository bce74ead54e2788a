/**
 * How each border of the states file is drawn. Rules are tried in order on the two codes beside a border
 * (ISO 3166-2 of the states and Natural Earth's country codes, as `code` and `country`).
 */
const anyOf = (...codes) => (state) => codes.some((code) => state.code === code || state.country === code);

const KASHMIR_PK = anyOf('PK-GB', 'PK-JK');
const KASHMIR_IN = anyOf('IN-JK', 'IN-LA');
const SIACHEN = anyOf('KAS');
const PAKISTAN = anyOf('PAK');
const INDIA = anyOf('IND');
const CHINA = anyOf('CHN');

const RULES = [
  [SIACHEN, anyOf('PK-GB'), 'control-line', 'siachen'],
  [SIACHEN, INDIA, 'disputed', 'siachen'],
  [SIACHEN, CHINA, 'disputed', 'trans-karakoram-tract'],
  [KASHMIR_PK, KASHMIR_IN, 'control-line', 'line-of-control'],
  [anyOf('IN-JK'), PAKISTAN, 'disputed', 'jammu-boundary'],
  [KASHMIR_PK, CHINA, 'disputed', 'trans-karakoram-tract'],
  [KASHMIR_PK, anyOf('AFG'), 'disputed', 'kashmir'],
  [KASHMIR_PK, anyOf('PK-KP', 'PK-PB', 'PK-IS', 'PK-TA'), 'disputed', 'kashmir'],
  [KASHMIR_IN, anyOf('IN-PB', 'IN-HP'), 'disputed', 'kashmir'],
  [anyOf('IN-LA'), CHINA, 'control-line', 'aksai-chin'],
  [anyOf('IN-HP', 'IN-UT'), CHINA, 'disputed', 'china-india-middle'],
  [anyOf('IN-AR'), CHINA, 'control-line', 'arunachal'],
  [anyOf('BTN'), CHINA, 'disputed', 'bhutan-china'],
  [PAKISTAN, anyOf('AFG'), 'country', 'durand-line'],
  [anyOf('UA-43', 'UA-40'), anyOf('UKR'), 'disputed', 'elsewhere'],
  ...[
    ['SAH', 'MAR'], ['KOS', 'SRB'], ['SOL', 'SOM'], ['CYN', 'CYP'], ['CNM', 'CYP'], ['CNM', 'CYN'], ['PSX', 'ISR'],
    ['ISR', 'SYR'], ['PRK', 'KOR'],
  ].map(([a, b]) => [anyOf(a), anyOf(b), 'disputed', 'elsewhere']),
];

/** `{ kind, dispute? }` of the border between two states; null where none is drawn. */
export function borderBetween(a, b) {
  for (const [left, right, kind, dispute] of RULES) {
    if ((left(a) && right(b)) || (left(b) && right(a))) return { kind, dispute };
  }
  if ([a, b].every(anyOf('KAB', 'KAZ'))) return null; // Baikonur is leased, not ceded
  if (a.country !== b.country) return { kind: 'country' };
  const merged = [a, b].every(anyOf('PK-KP', 'PK-TA')); // merged in 2018
  return a.code && b.code && !merged && !minor(a, b) ? { kind: 'province' } : null;
}

/** City districts and doubled states, too small to outline. */
const minor = (a, b) => (a.code === b.code) || [a, b].some(anyOf('IN-CH', 'IN-PY', 'TJ-DU', 'KG-GB'));

/** Claim lines of Natural Earth, by who claims and what they cross: bounds are [w, s, e, n] of the part meant. */
export const CLAIMS = [
  ['Indian claim', [75.9, 35.4, 77.6, 36.5], 'trans-karakoram-tract'],
  ['Indian claim', [77.7, 33.3, 80.5, 36.0], 'aksai-chin'],
  ['Chinese claim', [79.0, 32.4, 79.3, 33.3], 'aksai-chin'],
  ['Chinese claim', [91.9, 26.7, 97.2, 28.4], 'arunachal'],
  ['Chinese claim', [88.8, 27.4, 89.3, 27.7], 'bhutan-china'],
  ['Chinese claim', [89.7, 28.0, 90.6, 28.3], 'bhutan-china'],
  ['Chinese claim', [78.3, 30.5, 80.3, 32.3], 'china-india-middle'],
];

/** Rivers, creeks and pastures where a stretch of an otherwise undisputed border is in dispute. */
export const STRETCHES = [
  { between: ['PK-SD', 'IN-GJ'], bounds: [68, 23.5, 68.85, 24.3], dispute: 'sir-creek' },
  { between: ['IN-UT', 'NPL'], bounds: [80.6, 30.05, 81.1, 30.4], dispute: 'kalapani' },
];
