import { useState } from 'preact/hooks';
import type { AtlasIndex } from '../content/atlas-index';
import { useExplorer, useLocalization } from '../ui/context';
import { change } from './acts';
import { useAuthor } from './context';
import { FieldInput } from './field-input';
import type { Field, FieldFault, RawForm } from './form';
import { PositionInput, readPosition } from './position-input';
import { type StopForm, stopEdits, stopForm } from './stop-edits';
import { TaskCard } from './task-card';
import { useDraft } from './use-draft';
import { useWords } from './words';

const PLACE: Field = { key: 'stopPlace', path: [], form: 'text' };
const NAME: Field = { key: 'stopName', path: [], form: 'text' };
const ELEVATION: Field = { key: 'elevation', path: [], form: 'number' };

/** Of a line that has no way-points yet: a ride has at least its two ends. */
const ENDS: readonly Field[] = [
  { key: 'firstEnd', path: [], form: 'text', isRequired: true },
  { key: 'lastEnd', path: [], form: 'text', isRequired: true },
];

/** Adds a stop to a ride: where the map is pressed beside its line. */
export function StopCard({ ride }: { readonly ride: string }) {
  const author = useAuthor();
  const { index, state } = useExplorer();
  const { nameOf } = useLocalization();
  const w = useWords();
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const draft = useDraft(`stop ${ride}`, { position: '' });
  const pressed = state.overlay.inspectedPosition.value;
  const form = stopForm(index, ride);
  const fields = [
    { ...PLACE, isRequired: form === 'places' },
    ...(form === 'places' ? [] : [NAME]),
    { ...ELEVATION, isRequired: form === 'places' },
    ...(form === 'none' ? ENDS : []),
  ];
  const { raw, type } = draft;
  const save = async () => {
    const found = faultsOf(raw, fields, form, index);
    // A place stands where it is; what has only a name is where the author says.
    const place = index.position(String(raw.stopPlace ?? ''));
    const typed = readPosition(String(raw.position));
    const position = form === 'places' ? place : (typed ?? place);
    if (position === null && (form !== 'places' || found.length === 0)) {
      found.unshift({ at: ['position'], fault: 'position' });
    }
    setFaults(found);
    if (position === null || found.length > 0) {
      return author.author.say(w('said.faults', { count: found.length }));
    }
    const edits = () => stopEdits(author.connection, { ride, form, raw, position, index });
    if (!(await change(author, { key: 'stop', about: ride }, edits, w))) return;
    draft.drop();
    author.author.close();
  };
  return (
    <TaskCard title={w('stop.title', { name: nameOf(ride).name })} onSave={save}>
      {form !== 'places' && (
        <>
          <p class="aside">{w(pressed ? 'stop.pressed' : 'stop.press')}</p>
          <PositionInput
            value={String(raw.position)}
            isFaulty={faults.some(({ at }) => at[0] === 'position')}
            onChange={(position) => type({ ...raw, position })}
          />
        </>
      )}
      {fields.map((field) => (
        <FieldInput
          key={field.key}
          field={field}
          value={String(raw[field.key] ?? '')}
          offers={field.key === 'stopPlace' ? [...index.features.keys()] : undefined}
          fault={faults.find(({ at }) => at[0] === field.key)?.fault}
          onInput={(value) => type({ ...raw, [field.key]: value })}
        />
      ))}
    </TaskCard>
  );
}

function faultsOf(
  raw: RawForm,
  fields: readonly Field[],
  form: StopForm,
  { features }: Pick<AtlasIndex, 'features'>,
): FieldFault[] {
  const textOf = (key: string) => String(raw[key] ?? '').trim();
  const missing = fields.filter(({ key, isRequired }) => isRequired && textOf(key) === '');
  const isNamed = features.has(textOf('stopPlace')) || (form !== 'places' && textOf('stopName') !== '');
  return [
    ...missing.map(({ key }): FieldFault => ({ at: [key], fault: 'required' })),
    ...(isNamed || textOf('stopPlace') === '' ? [] : [{ at: ['stopPlace'], fault: 'choice' } as const]),
    ...(isNamed || textOf('stopPlace') !== '' || form === 'places'
      ? []
      : [{ at: ['stopName'], fault: 'required' } as const]),
    ...(Number.isFinite(Number(textOf('elevation')))
      ? []
      : [{ at: ['elevation'], fault: 'number' } as const]),
  ];
}
