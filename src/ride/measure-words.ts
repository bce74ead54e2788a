import type { Neighbour } from '../content/nearby';
import type { Measure } from './measures';
import { extremeInWords } from './overview-words';
import type { Words } from './ride-words';

/** A result of measuring, in words. */
interface Row {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

/** What was measured between two stops; what is not known is left out. */
export function measureRows(measure: Measure, words: Omit<Words, 'reversed'>): Row[] {
  const { say } = words;
  const { from, byChainage, byLine, climb, descent, highest } = measure;
  const distance = (km: number) =>
    say('feature.kilometres', { distance: new Intl.NumberFormat(say.locale).format(Math.round(km)) });
  const isMeasured = from.kmKind === 'measured';
  return [
    ...(isMeasured
      ? []
      : [{ label: say('ride.byChainage'), value: distance(byChainage), note: kindOf(measure, words) }]),
    { label: say('ride.byLine'), value: distance(byLine), note: say('ride.byLineNote') },
    ...(climb === null
      ? []
      : [{ label: say('ride.climb'), value: say('ride.aboutMetres', { height: climb }) }]),
    ...(descent === null
      ? []
      : [
          {
            label: say('ride.descent'),
            value: say('ride.aboutMetres', { height: descent }),
            note: say('ride.noise'),
          },
        ]),
    ...(climb === null ? [{ label: say('ride.climb'), value: say('ride.heightsUnknown') }] : []),
    ...(highest && climb !== null
      ? [{ label: say('ride.highest'), value: extremeInWords(highest, words) }]
      : []),
  ];
}

/** Published where both ends are. */
function kindOf({ from, to }: Measure, { say }: Omit<Words, 'reversed'>): string {
  const isPublished = from.kmKind === 'published' && to.kmKind === 'published';
  return say(isPublished ? 'ride.kmKind.published' : 'ride.kmKind.fitted');
}

/** The results as plain text, a line each. */
export function measureText(
  measure: Measure,
  near: readonly Neighbour[],
  words: Omit<Words, 'reversed'>,
): string {
  const { say, nameOf } = words;
  const name = (id: string) => nameOf(id).name;
  const rows = measureRows(measure, words).map(
    ({ label, value, note }) => `${label}: ${value}${note ? ` (${note})` : ''}`,
  );
  const projects = near.map(({ feature }) => name(feature.id)).join('; ');
  return [
    `${name(measure.from.id)} – ${name(measure.to.id)}`,
    ...rows,
    ...(projects ? [`${say('ride.nearestProjects', { name: name(measure.to.id) })}: ${projects}`] : []),
  ].join('\n');
}
