import { useState } from 'preact/hooks';
import { FIRST_LANGUAGE } from '../content/first-language';
import { freeId, slug } from '../content/ids';
import { LAYER_IDS } from '../content/vocabulary';
import { useExplorer, useT } from '../ui/context';
import { Select } from '../ui/select';
import { change } from './acts';
import type { AuthorConnection } from './connection';
import { useAuthor } from './context';
import { editsBetween } from './edits-between';
import { type FieldFault, type RawForm, readForm } from './form';
import { FormFields } from './form-fields';
import { NewKindFields, NO_NEW_KIND, newKindEdits, newKindFaults, withKindId } from './new-kind';
import type { FileEdit, JsonValue } from './protocol';
import { FEATURE_FIELDS } from './record-fields';
import { TaskCard } from './task-card';
import { useSourceIds } from './use-source-ids';
import { useWords } from './words';

interface Props {
  /** Of the file that was dropped. */
  readonly name: string;
  readonly features: readonly JsonValue[];
}

type DroppedFeature = {
  readonly id: string;
  readonly geometry: JsonValue;
} & { readonly [name: string]: JsonValue };

/** What no file says of its places, and what is the same for all of them. */
const SHARED = FEATURE_FIELDS.filter(({ key }) => ['kind', 'status', 'sources', 'grade'].includes(key));

/** More places than these are written as one edit. */
const MANY_COUNT = 100;

/** Takes features of a file that was dropped: into a layer, or the geometry of one for the place that is open. */
export function DataCard({ name, features }: Props) {
  const author = useAuthor();
  const { index, state } = useExplorer();
  const t = useT();
  const w = useWords();
  const all = features as readonly DroppedFeature[];
  const [layer, setLayer] = useState(state.layers.visibleLayers().at(-1) ?? LAYER_IDS[0] ?? '');
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set(all.keys()));
  const [raw, setRaw] = useState<RawForm>({ ...NO_NEW_KIND, status: 'operational', grade: 'C' });
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const open = state.feature.value;
  const add = async () => {
    const found = [...readForm({}, SHARED, raw).faults, ...newKindFaults(raw)];
    setFaults(found);
    if (found.length > 0) return author.author.say(w('said.faults', { count: found.length }));
    const ids = new Set(index.features.keys());
    const wanted = all.filter((_, i) => taken.has(i)).map((feature) => madeOf(feature, raw, ids));
    const edits = async () => [
      ...(await additions(author.connection, layer, wanted)),
      ...(await newKindEdits(author.connection, raw)),
    ];
    if (await change(author, { key: 'added', about: name }, edits, w)) author.author.close();
  };
  const take = async (geometry: JsonValue) => {
    const edits = () => geometryEdits(author.connection, open ?? '', geometry);
    if (await change(author, { key: 'moved', about: open ?? '' }, edits, w)) author.author.close();
  };
  const toggle = (i: number, isTaken: boolean) =>
    setTaken(new Set(isTaken ? [...taken, i] : [...taken].filter((one) => one !== i)));
  return (
    <TaskCard
      title={w('data.title', { name })}
      onSave={add}
      canSave={taken.size > 0}
      saveLabel={w('data.add', { count: taken.size })}
    >
      <Select
        label={w('field.layer')}
        value={layer}
        options={LAYER_IDS.map((id) => ({ value: id, text: t(`layer.${id}`) }))}
        onChange={setLayer}
      />
      <FormFields
        fields={SHARED}
        raw={raw}
        faults={faults}
        lang={FIRST_LANGUAGE}
        sources={useSourceIds()}
        onChange={setRaw}
      />
      <NewKindFields raw={raw} faults={faults} onChange={setRaw} />
      <ul class="author-list">
        {all.map((feature, i) => (
          <li key={feature.id}>
            <label class="author-flag">
              <input
                type="checkbox"
                checked={taken.has(i)}
                onInput={({ currentTarget }) => toggle(i, currentTarget.checked)}
              />
              {feature.id} · {(feature.geometry as { readonly type?: string } | null)?.type ?? '–'}
            </label>
            {open && (
              <button type="button" class="text-button" onClick={() => take(feature.geometry)}>
                {w('data.take', { id: open })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </TaskCard>
  );
}

/** A place as the layer is to have it: what the form says in place of what a file cannot say. */
function madeOf(feature: DroppedFeature, raw: RawForm, ids: Set<string>): JsonValue {
  const id = freeId(slug(feature.id, 'place'), ids);
  ids.add(id);
  return { ...(readForm(feature, SHARED, withKindId(raw)).record as object), id };
}

async function additions(
  connection: AuthorConnection,
  layer: string,
  wanted: readonly JsonValue[],
): Promise<FileEdit[]> {
  const {
    file,
    hash,
    path = [],
  } = await connection.ask({
    kind: 'locate',
    target: { what: 'features', layer },
  });
  if (hash === null) return [];
  if (wanted.length <= MANY_COUNT) {
    return wanted.map((value) => ({ file, hash, edit: 'insert', path, value }));
  }
  // A change takes so many edits and no more: one that writes the list, of which the rest stays as it is.
  const whole = await connection.ask({ kind: 'locate', target: { what: 'file', file } });
  const { features: old } = whole.value as { readonly features: readonly JsonValue[] };
  return [{ file, hash, edit: 'set', path, value: [...old, ...wanted] }];
}

async function geometryEdits(
  connection: AuthorConnection,
  id: string,
  geometry: JsonValue,
): Promise<FileEdit[]> {
  const {
    file,
    hash,
    path = [],
    value,
  } = await connection.ask({
    kind: 'locate',
    target: { what: 'feature', id },
  });
  if (hash === null || value === undefined) return [];
  const old = (value as { readonly geometry: JsonValue }).geometry;
  return editsBetween(old, geometry, [...path, 'geometry']).map((edit) => ({ ...edit, file, hash }));
}
