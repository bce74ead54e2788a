import type { Claim, ContentFeature, Source } from '../../../src/content/model';
import type { LayerId } from '../../../src/content/vocabulary';
import type { Words } from './words';

/** Where features are made: a box in Pakistan, beside the place that is clicked in the benchmark. */
const [WEST, SOUTH, EAST, NORTH] = [66, 26.2, 71, 33.5];
const TO_METRES_COUNT = 10_000;

export const sourceId = (at: number): string => `made-source-${String(at).padStart(4, '0')}`;
export const featureId = (at: number): string => `made-${String(at).padStart(4, '0')}`;

/** A source as those of the content are: a page of a newspaper. */
export const madeSource = (words: Words, at: number): Source => ({
  id: sourceId(at),
  type: 'article-newspaper',
  title: words.phrase(9),
  'container-title': `${words.name()} Times`,
  URL: `https://example.org/${words.name().toLowerCase()}/${at}`,
  issued: { 'date-parts': [[words.number(1960, 2026), words.number(1, 13), words.number(1, 28)]] },
  note: `${words.phrase(12)}.`,
  custom: { held: 'read' },
});

/**
 * A project of a corridor, with a summary and five facts.
 * @param cited two sources of its own
 */
export function madeFeature(
  words: Words,
  at: number,
  corridor: LayerId,
  cited: readonly string[],
): ContentFeature {
  const [day, millions] = [words.day(), words.number(2, 900)];
  return {
    type: 'Feature',
    id: featureId(at),
    geometry: { type: 'Point', coordinates: [degrees(words, WEST, EAST), degrees(words, SOUTH, NORTH)] },
    time: { interval: [day, '..'] },
    properties: {
      name: `${words.name()} ${words.one(['works', 'mill', 'plant', 'depot', 'yard'])}`,
      summary: `${words.phrase(18)}. ${words.phrase(20)}.`,
      kind: 'factory',
      status: 'operational',
      grade: words.one(['A', 'B', 'C']),
      grade_note: `${words.phrase(8)}.`,
      facts: [
        {
          label: 'Opened',
          value: `${words.phrase(6)} on ${inWords(day)}`,
          date: day,
          stage: 'opened',
          sources: cited,
        },
        {
          label: 'Cost',
          value: `US$${millions} million`,
          amount: millions * 1e6,
          currency: 'USD',
          sources: cited.slice(0, 1),
        },
        { label: 'Owner', value: words.phrase(7), sources: cited.slice(1) },
        { label: 'Status', value: words.phrase(9), sources: cited.slice(0, 1) },
        { label: 'Note', value: words.phrase(12), sources: cited.slice(1), confidence: 'low' },
      ],
      sources: cited,
      ...({ corridors: [corridor] } as object),
      reason: words.phrase(4),
      importance: words.one([3, 4, 5]),
    },
  };
}

/** A claim about two features. */
export const madeClaim = (
  words: Words,
  number: number,
  about: readonly string[],
  cited: readonly string[],
): Claim => ({
  id: `c${number}`,
  paragraph: 12,
  section: 'outlook',
  statement: `${words.phrase(20)}.`,
  kind: 'project',
  features: about,
  theme: 'economy',
  verdict: words.one(['agrees', 'overstated', 'vague']),
  record: `${words.phrase(30)}.`,
  confidence: 'high',
  sources: cited,
});

/** A chapter of four paragraphs that link features and mark claims, as a file has it. */
export function madeChapter(words: Words, features: readonly string[], claims: readonly string[]): string {
  const front = [
    '---',
    `title: ${words.name()} and ${words.name()}`,
    'part: outlook',
    'bounds: [66, 25, 73, 34]',
    'layers: [growth, livelihood, innovation, green, open]',
    'paragraphs: [12]',
    '---',
  ];
  const paragraphs = Array.from({ length: 4 }, (_, at) => {
    const links = features.slice(at * 3, at * 3 + 3).map((id) => `[${words.phrase(2)}](feature:${id})`);
    const marks = claims.slice(at * 3, at * 3 + 3).map((id) => `[${words.phrase(3)}](claim:${id})`);
    return [...links, ...marks].map((link) => `${words.phrase(14)}, ${link}.`).join(' ');
  });
  return `${front.join('\n')}\n\n${paragraphs.join('\n\n')}\n`;
}

/** A day as facts say it: `14 November 2008`. */
const inWords = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** Between two of them, to ten metres or so. */
const degrees = (words: Words, low: number, high: number): number =>
  words.number(low * TO_METRES_COUNT, high * TO_METRES_COUNT) / TO_METRES_COUNT;
