import type { Neighbour } from '../content/nearby';
import { numberFormat } from '../i18n/formats';
import { HEIGHT_VALUES } from './height-words';
import type { StopMeasurement } from './measures';
import { extremeInWords } from './overview-words';
import type { RideWording } from './ride-words';

/** A result of measuring, in words. */
interface Row {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

/** The rows of a measurement between two stops; unknown figures are left out. */
export function measureRows(measure: StopMeasurement, words: Omit<RideWording, 'reversed'>): Row[] {
  const { t } = words;
  const { from, byChainage, byLine, climb, descent, highest } = measure;
  const distance = (km: number) =>
    t('feature.kilometres', { distance: numberFormat(t.locale).format(Math.round(km)) });
  const isMeasured = from.kmKind === 'measured';
  return [
    ...(isMeasured
      ? []
      : [{ label: t('ride.byChainage'), value: distance(byChainage), note: kindOf(measure, words) }]),
    { label: t('ride.byLine'), value: distance(byLine), note: t('ride.byLineNote') },
    ...(climb === null ? [] : [{ label: t('ride.climb'), value: t('ride.aboutMetres', { height: climb }) }]),
    ...(descent === null
      ? []
      : [
          {
            label: t('ride.descent'),
            value: t('ride.aboutMetres', { height: descent }),
            note: t('ride.noise', HEIGHT_VALUES),
          },
        ]),
    ...(climb === null ? [{ label: t('ride.climb'), value: t('ride.heightsUnknown') }] : []),
    ...(highest && climb !== null
      ? [{ label: t('ride.highest'), value: extremeInWords(highest, words) }]
      : []),
  ];
}

/** Published where both ends are. */
function kindOf({ from, to }: StopMeasurement, { t }: Omit<RideWording, 'reversed'>): string {
  const isPublished = from.kmKind === 'published' && to.kmKind === 'published';
  return t(isPublished ? 'ride.kmKind.published' : 'ride.kmKind.fitted');
}

/** The results as plain text, a line each. */
export function measureText(
  measure: StopMeasurement,
  near: readonly Neighbour[],
  words: Omit<RideWording, 'reversed'>,
): string {
  const { t, nameOf } = words;
  const name = (id: string) => nameOf(id).name;
  const rows = measureRows(measure, words).map(
    ({ label, value, note }) => `${label}: ${value}${note ? ` (${note})` : ''}`,
  );
  const projects = near.map(({ feature }) => name(feature.id)).join('; ');
  return [
    `${name(measure.from.id)} – ${name(measure.to.id)}`,
    ...rows,
    ...(projects ? [`${t('ride.nearestProjects', { name: name(measure.to.id) })}: ${projects}`] : []),
  ].join('\n');
}
