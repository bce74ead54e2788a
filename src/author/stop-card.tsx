import { useState } from 'preact/hooks';
import { freeId, slug } from '../content/ids';
import { useExplorer, useLocalization } from '../ui/context';
import { change } from './acts';
import { type AuthorContext, useAuthor } from './context';
import { FieldInput } from './field-input';
import type { Field, FieldFault, RawForm } from './form';
import { PositionInput, readPosition } from './position-input';
import type { FileEdit, JsonValue, Results } from './protocol';
import { TaskCard } from './task-card';
import { useDraft } from './use-draft';
import { useWords } from './words';

const FIELDS: readonly Field[] = [
  { key: 'stopPlace', path: [], form: 'text' },
  { key: 'stopName', path: [], form: 'text' },
  { key: 'elevation', path: [], form: 'number' },
];

/** Adds a way-point to a ride: where the map is pressed beside its line. */
export function StopCard({ ride }: { readonly ride: string }) {
  const author = useAuthor();
  const { index, state } = useExplorer();
  const { nameOf } = useLocalization();
  const w = useWords();
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const draft = useDraft(`stop ${ride}`, { position: '', stopPlace: '', stopName: '', elevation: '' });
  const pressed = state.overlay.inspectedPosition.value;
  const { raw, type } = draft;
  const save = async () => {
    const position = readPosition(String(raw.position));
    const isNamed = index.features.has(String(raw.stopPlace)) || raw.stopName !== '';
    const found: FieldFault[] = [
      ...(position === null ? [{ at: ['position'], fault: 'position' } as const] : []),
      ...(isNamed ? [] : [{ at: ['stopName'], fault: 'required' } as const]),
    ];
    setFaults(found);
    if (position === null || found.length > 0)
      return author.author.say(w('said.faults', { count: found.length }));
    const edits = async () => {
      const on = await author.connection.ask({ kind: 'on-line', ride, position });
      return stopEdits(author, ride, waypointOf(raw, on, index.features), index.waypointsOf(ride));
    };
    if (!(await change(author, { key: 'stop', about: ride }, edits, w))) return;
    draft.drop();
    author.author.close();
  };
  return (
    <TaskCard title={w('stop.title', { name: nameOf(ride).name })} onSave={save}>
      <p class="aside">{w(pressed ? 'stop.pressed' : 'stop.press')}</p>
      <PositionInput
        value={String(raw.position)}
        isFaulty={faults.some(({ at }) => at[0] === 'position')}
        onChange={(position) => type({ ...raw, position })}
      />
      {FIELDS.map((field) => (
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

/** A way-point as the files have it: kilometres along the line, measured. */
function waypointOf(
  raw: RawForm,
  { on_line, km }: Results['on-line'],
  features: { has(id: string): boolean },
): { readonly id: string; readonly km: number } & { readonly [name: string]: JsonValue } {
  const place = String(raw.stopPlace);
  const name = String(raw.stopName);
  const height = String(raw.elevation).trim();
  return {
    ...(features.has(place) ? { id: place } : { id: freeId(slug(name, 'stop'), features), name }),
    km: Number(km.toFixed(1)),
    km_kind: 'measured',
    ...(height === '' ? {} : { elevation_m: Number(height) }),
    on_line,
  };
}

/** The way-point in its place among those of the ride; a ride that its stops make gets them as way-points. */
async function stopEdits(
  { connection }: AuthorContext,
  ride: string,
  waypoint: { readonly km: number } & { readonly [name: string]: JsonValue },
  known: readonly { readonly km: number }[],
): Promise<FileEdit[]> {
  const {
    file,
    hash,
    path = [],
    value,
  } = await connection.ask({
    kind: 'locate',
    target: { what: 'feature', id: ride },
  });
  if (hash === null) return [];
  const { waypoints } = (value as { readonly properties: { readonly waypoints?: readonly JsonValue[] } })
    .properties;
  const list = [...path, 'properties', 'waypoints'];
  const at = known.filter(({ km }) => km <= waypoint.km).length;
  if (waypoints === undefined) return [{ file, hash, edit: 'set', path: list, value: [waypoint] }];
  return [{ file, hash, edit: 'insert', path: list, at: Math.min(at, waypoints.length), value: waypoint }];
}
