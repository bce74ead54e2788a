import { useMemo, useState } from 'preact/hooks';
import { positionAt } from '../geometry/route-line';
import { NeighbourList } from '../place/neighbour-list';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { CopyButton, CopyStatus } from '../ui/copy-button';
import { Select } from '../ui/select';
import { nearestProjects } from './alongside';
import { measureRows, measureText } from './measure-words';
import { measureBetween, type StopMeasurement } from './measures';
import type { RideLine, RideStop } from './ride-line';

/** The number of projects that are named near the second stop. */
const NEAREST_COUNT = 3;

/** The form that measures between two stops, and its results. */
export function RideMeasures({ ride }: { readonly ride: RideLine }) {
  const { index } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const [fromId, setFrom] = useState(ride.stops[0]?.id ?? '');
  const [toId, setTo] = useState(ride.stops.at(-1)?.id ?? '');
  const [copies, setCopies] = useState(0);
  const [from, to] = [ride.stop(fromId), ride.stop(toId)];
  const measure = useMemo(() => from && to && measureBetween(ride, from, to), [ride, from, to]);
  const near = useMemo(
    () => to && nearestProjects(index, positionAt(ride.line, to.along), NEAREST_COUNT),
    [index, ride, to],
  );
  return (
    <section aria-labelledby="measure-title">
      <h3 id="measure-title">{t('ride.measure')}</h3>
      <div class="ride-options">
        <StopSelect label={t('ride.from')} ride={ride} value={fromId} onChange={setFrom} />
        <StopSelect label={t('ride.to')} ride={ride} value={toId} onChange={setTo} />
      </div>
      {measure && <Results measure={measure} />}
      {to && near && near.length > 0 && (
        <>
          <h4>{t('ride.nearestProjects', { name: nameOf(to.id).name })}</h4>
          <NeighbourList neighbours={near} touching="here.at" />
        </>
      )}
      {measure && (
        <CopyButton
          label="cite.copyText"
          describedBy="measure-title"
          text={() => measureText(measure, near ?? [], { t: t, nameOf })}
          onCopied={() => setCopies(copies + 1)}
        />
      )}
      <CopyStatus times={copies} />
    </section>
  );
}

interface StopSelectProps {
  readonly label: string;
  readonly ride: RideLine;
  readonly value: RideStop['id'];
  readonly onChange: (id: string) => void;
}

function StopSelect({ label, ride, value, onChange }: StopSelectProps) {
  const { nameOf } = useLocalization();
  const options = ride.stops.map(({ id }) => ({ value: id, text: nameOf(id).name, lang: nameOf(id).lang }));
  return <Select label={label} value={value} options={options} onChange={onChange} />;
}

function Results({ measure }: { readonly measure: StopMeasurement }) {
  const { nameOf } = useLocalization();
  const t = useT();
  return (
    <dl class="facts">
      {measureRows(measure, { t: t, nameOf }).map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note && <em>{note}</em>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
