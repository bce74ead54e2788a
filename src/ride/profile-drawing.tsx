import { useMemo } from 'preact/hooks';
import { type PlacedLabel, placeLabels } from '../geometry/profile-labels';
import { numberFormat } from '../i18n/formats';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { heightOfStop, modelHeightAt } from './heights';
import type { PlotBox, Profile } from './profile';
import { type MarkKind, stopMark, stopRank } from './profile';
import { ProfileMark } from './profile-mark';
import type { RideLine, RideStop } from './ride-line';
import { tunnelsOn } from './tunnels';
import { writtenWidth } from './written-width';

interface Props {
  readonly ride: RideLine;
  readonly profile: Profile;
  readonly box: PlotBox;
}

/** Height of a row of names, in pixels. */
const LABEL_ROW_PX = 15;

/** The static part of the profile: nothing in it changes while the ride plays. */
export function ProfileDrawing({ ride, profile, box }: Props) {
  return (
    <>
      <Ticks profile={profile} box={box} />
      {profile.grounds.map(({ steepness, path }) => (
        <path key={steepness} class={`ride-ground steep-${steepness}`} d={path} />
      ))}
      {profile.edges.map(({ grade, path }) => (
        <path key={grade} class={`ride-edge grade-${grade}`} d={path} />
      ))}
      <Unknown profile={profile} box={box} />
      <Names ride={ride} profile={profile} box={box} />
      <Tunnels ride={ride} profile={profile} />
      {inDrawOrder(ride.stops).map((stop) => (
        <Stop key={stop.id} stop={stop} ride={ride} profile={profile} box={box} />
      ))}
    </>
  );
}

/** From the lowest to the highest: passes lie above border posts, and both above plain stops. */
const DRAW_ORDER: readonly (MarkKind | null)[] = [null, 'border-crossing', 'tunnel', 'pass'];

const inDrawOrder = (stops: readonly RideStop[]) =>
  stops.toSorted((a, b) => DRAW_ORDER.indexOf(stopMark(a)) - DRAW_ORDER.indexOf(stopMark(b)));

/** A stop at its height; where none is known, a tick below the axis, since a mark on it would say sea level. */
function Stop({ stop, ride, profile, box }: Props & { readonly stop: RideStop }) {
  const metres = heightOfStop(ride, stop);
  const x = profile.x(stop.km);
  if (metres === null) return <path class="ride-stop-low" d={tickBelow(x, box)} />;
  return <ProfileMark kind={stopMark(stop)} x={x} y={profile.y(metres)} />;
}

/** Above the numbers of the axis. */
const TICK_LENGTH_PX = 4;

export const tickBelow = (x: number, { bottom }: Pick<PlotBox, 'bottom'>): string =>
  `M${x.toFixed(1)} ${bottom}v${TICK_LENGTH_PX}`;

/** Where the line from a name to its stop ends. */
function footOf(stop: RideStop, { ride, profile, box }: Props): number {
  const metres = heightOfStop(ride, stop);
  return metres === null ? box.bottom : profile.y(metres);
}

/** Metres at the side, kilometres below; one of these says what they are. */
function Ticks({ profile, box }: Omit<Props, 'ride'>) {
  const t = useT();
  const digits = numberFormat(t.locale);
  return (
    <g class="ride-ticks">
      {profile.heightTicks.map((metres) => (
        <g key={metres} transform={`translate(0 ${profile.y(metres)})`}>
          <path d={`M${box.left} 0H${box.right}`} />
          <text x={box.left - 5} dy="0.32em" text-anchor="end">
            {digits.format(metres)}
          </text>
        </g>
      ))}
      {profile.kmTicks.map((km, place) => (
        <g key={km} transform={`translate(${profile.x(km)} ${box.bottom})`}>
          <path d="M0 0V4" />
          <text y={14} text-anchor="middle">
            {place === 1 ? t('ride.km', { km }) : digits.format(km)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Those that are no stops, on the ground of the terrain model. */
function Tunnels({ ride, profile }: Omit<Props, 'box'>) {
  const { index } = useExplorer();
  const tunnels = useMemo(() => tunnelsOn(index, ride), [index, ride]);
  return (
    <>
      {tunnels.map(({ feature, km }) => {
        const height = modelHeightAt(ride, km);
        if (height === null) return null;
        return <ProfileMark key={feature.id} kind="tunnel" x={profile.x(km)} y={profile.y(height)} />;
      })}
    </>
  );
}

/** Where no heights are known nothing is drawn but the words that say so. */
function Unknown({ profile, box }: Omit<Props, 'ride'>) {
  const t = useT();
  return (
    <>
      {profile.unknown.map(({ fromKm, toKm }) => {
        const [left, right] = [profile.x(fromKm), profile.x(toKm)].sort((a, b) => a - b);
        const [start, end] = [left ?? 0, right ?? 0];
        const words = t('ride.heightsUnknown');
        return (
          <g key={fromKm} class="ride-unknown">
            <path d={`M${start} ${box.bottom}H${end}`} />
            {end - start > writtenWidth(words) && (
              <text x={(start + end) / 2} y={(box.top + box.bottom) / 2} text-anchor="middle">
                {words}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** Names in brackets explain; on the profile their place does. */
const BRACKETS = /\s*[(（].*?[)）]/g;

function Names({ ride, profile, box }: Props) {
  const { nameOf } = useLocalization();
  const t = useT();
  const { lang } = t;
  const labels = useMemo(
    () => placeNames(ride, profile, box, (id) => nameOf(id).name.replaceAll(BRACKETS, '')),
    [ride, profile, box, lang, nameOf],
  );
  return (
    <g class="ride-names">
      {labels.map(({ id, x, middle, row, name, y }) => (
        <g key={id}>
          <path d={`M${x} ${box.top - row * LABEL_ROW_PX - 3}V${y}`} />
          <text x={middle} y={box.top - row * LABEL_ROW_PX - 6} text-anchor="middle" lang={nameOf(id).lang}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

function placeNames(ride: RideLine, profile: Profile, box: PlotBox, nameOf: (id: string) => string) {
  const wishes = ride.stops.map((stop) => ({
    id: stop.id,
    x: profile.x(stop.km),
    width: writtenWidth(nameOf(stop.id)),
    rank: stopRank(ride, stop),
  }));
  const rows = Math.floor((box.top - 4) / LABEL_ROW_PX);
  return placeLabels(wishes, { left: 2, right: box.right + 14 }, rows).map((label: PlacedLabel) => {
    const stop = ride.stop(label.id);
    return { ...label, name: nameOf(label.id), y: stop ? footOf(stop, { ride, profile, box }) : box.bottom };
  });
}
