import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../i18n/translator';
import { FeatureMentions } from '../place/feature-mentions';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';
import { OtherNames } from '../ui/other-names';
import { Summary } from '../ui/summary';
import { useDerived } from '../ui/use-derived';
import { HEIGHT_VALUES } from './height-words';
import type { RideLine, RideStop } from './ride-line';
import type { RideSample } from './ride-sample';
import {
  distanceInWords,
  gradientInWords,
  heightInWords,
  placeHeading,
  type RideWording,
} from './ride-words';
import { useRideSample, useRideText } from './use-ride-sample';

interface Props {
  readonly ride: RideLine;
}

const heightOf = (now: RideSample, { t }: RideWording) => heightInWords(now, t);
const kilometreOf = ({ km }: RideSample, { t }: RideWording) => t('ride.km', { km: Math.round(km) });

/** The card of the stop where the ride stands, or of the stretch between two. Drawn anew when these change. */
export function RideCard({ ride }: Props) {
  const { state } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const reading = useRideSample(ride);
  const stretch = useDerived(() => stretchOf(reading.value), [reading]);
  const height = useRideText(reading, heightOf);
  const gradient = useRideText(reading, gradientInWords);
  const km = useRideText(reading, kilometreOf);
  void stretch.value;
  const now = reading.peek();
  const { at, before, after, part } = now;
  const reversed = state.ride.reversed.value;
  const [previous, next] = reversed ? [after, before] : [before, after];
  const hasHeight = now.heightMetres !== null;
  return (
    <section class="ride-card" aria-labelledby="ride-place">
      <h2 id="ride-place">{placeHeading(now, { t: t, nameOf, reversed })}</h2>
      {at && <OtherNames id={at.id} />}
      {at?.feature && <p class="eyebrow">{t(`kind.${at.feature.properties.kind}`)}</p>}
      <dl class="facts">
        <Row label="ride.chainage">
          {km}
          {at && <em>{t(`ride.kmKind.${at.kmKind}`)}</em>}
        </Row>
        {at?.offRoadKm && <Row label="ride.offRoad">{t('ride.offRoadKm', { km: at.offRoadKm })}</Row>}
        {hasHeight && (
          <Row label="ride.height">
            {height}
            <em>{t(now.isModelled ? 'ride.heightModelled' : 'ride.heightPublished', HEIGHT_VALUES)}</em>
          </Row>
        )}
        {now.gradientPercent !== null && <Row label="ride.gradient">{gradient}</Row>}
        {!hasHeight && <Row label="ride.height">{t('ride.heightsUnknown')}</Row>}
        {previous && <Neighbour label="ride.previousStop" stop={previous} reading={reading} />}
        {next && <Neighbour label="ride.nextStop" stop={next} reading={reading} />}
        {part && (
          <Row label={`kind.${part.properties.kind}`}>
            <FeatureLink id={part.id} />
            <em>
              {t(`status.${part.properties.status}`)}. {t(`grade.${part.properties.grade}`)}
            </em>
          </Row>
        )}
      </dl>
      {at?.feature && <About stop={at} />}
    </section>
  );
}

/** The same as long as the card is the same but for its figures. */
const stretchOf = ({ at, before, after, part, isModelled, heightMetres, gradientPercent }: RideSample) =>
  [at?.id, before?.id, after?.id, part?.id, isModelled, heightMetres === null, gradientPercent === null].join(
    ' ',
  );

function Row({ label, children }: { readonly label: MessageKey; readonly children: ComponentChildren }) {
  const t = useT();
  return (
    <div>
      <dt>{t(label)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface NeighbourProps {
  readonly label: MessageKey;
  readonly stop: RideStop;
  readonly reading: ReadonlySignal<RideSample>;
}

/** The stop before or after, and the way there; choosing it goes there. */
function Neighbour({ label, stop, reading }: NeighbourProps) {
  const { state, t } = useExplorer();
  const { nameOf } = useLocalization();
  const { name, lang } = nameOf(stop.id);
  const away = useDerived(() => distanceInWords(reading.value, stop, t.value), [reading, stop, t]);
  return (
    <Row label={label}>
      <button
        type="button"
        class="text-button"
        lang={lang}
        onClick={() => {
          state.ride.pause();
          state.ride.setFollowing(true);
          state.ride.seek(stop.km);
        }}
      >
        {name}
      </button>{' '}
      <span class="aside">{away}</span>
    </Row>
  );
}

/** What the place is, with the way to all that is known of it, and the passages that speak of it. */
function About({ stop }: { readonly stop: RideStop }) {
  const { index } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const { name } = nameOf(stop.id);
  return (
    <>
      <Summary id={stop.id} />
      <p>
        <FeatureLink id={stop.id}>{t('ride.open', { name })}</FeatureLink>
      </p>
      {index.mentionsOf(stop.id).length > 0 && <FeatureMentions id={stop.id} />}
    </>
  );
}
