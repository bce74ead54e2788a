import { useEffect, useId, useState } from 'preact/hooks';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { findRidePlace, type RidePlaceResult } from './find-ride-place';
import type { RideLine } from './ride-line';

/** A field for a kilometre or the name of a stop, in any of the three languages. */
export function GoTo({ ride }: { readonly ride: RideLine }) {
  const { index, library, state } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const [list, field, answer] = [useId(), useId(), useId()];
  const [text, setText] = useState('');
  const [found, setFound] = useState<RidePlaceResult | null>(null);
  useEffect(() => library.names.load(), [library]);
  const namesOf = (id: string): readonly string[] => {
    const loaded = library.names.state.value;
    const others = loaded.kind === 'ready' ? Object.values(loaded.value) : [];
    return [index.nameOf(id), ...others.map((names) => names[id])].filter((name) => name != null);
  };
  const ends = { start: ride.startKm, end: ride.endKm };
  const middle = ride.stops[Math.floor(ride.stops.length / 2)];
  const example = middle && { km: Math.round(middle.km), place: nameOf(middle.id).name };
  const hint = example ? t('ride.goToHint', example) : undefined;
  const go = () => {
    const now = findRidePlace(ride, text, namesOf);
    setFound(now);
    if (now.kind !== 'km') return;
    setText('');
    state.ride.pause();
    state.ride.setFollowing(true);
    state.ride.seek(now.km);
  };
  return (
    <form
      class="ride-go"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <label for={field}>{t('ride.goTo')}</label>
      <div>
        <input
          id={field}
          type="text"
          list={list}
          value={text}
          maxLength={60}
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="go"
          dir="auto"
          aria-describedby={answer}
          aria-invalid={found !== null && found.kind !== 'km'}
          placeholder={hint}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setFound(null);
          }}
        />
        <button type="submit" class="button">
          {t('ride.go')}
        </button>
      </div>
      <datalist id={list}>
        {ride.stops.map(({ id, km }) => (
          <option key={id} value={nameOf(id).name}>
            {t('ride.km', { km })}
          </option>
        ))}
      </datalist>
      <p id={answer} class="aside" role="status">
        {found?.kind === 'beyond' && t('ride.beyond', { km: found.km, ...ends })}
        {found?.kind === 'unknown' && t('ride.unknownPlace', { name: text.trim(), ...ends })}
      </p>
    </form>
  );
}
