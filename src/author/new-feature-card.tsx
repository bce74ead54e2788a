import type { Position } from 'geojson';
import { useState } from 'preact/hooks';
import { FIRST_LANGUAGE } from '../content/first-language';
import { freeId, slug } from '../content/ids';
import { LAYER_IDS } from '../content/vocabulary';
import { useExplorer, useT } from '../ui/context';
import { Select } from '../ui/select';
import { change } from './acts';
import type { SelectedWords } from './author-state';
import { type AuthorContext, useAuthor } from './context';
import { FieldInput } from './field-input';
import { type FieldFault, fillForm, type RawForm, readForm } from './form';
import { FormFields } from './form-fields';
import { linkEdit } from './link-edit';
import { NewKindFields, NO_NEW_KIND, newKindEdits, newKindFaults, withKindId } from './new-kind';
import { middleOfMap, PositionInput, readPosition, writePosition } from './position-input';
import type { FileEdit, JsonValue, NewFile } from './protocol';
import { FEATURE_FIELDS } from './record-fields';
import { TaskCard } from './task-card';
import { useDraft } from './use-draft';
import { useSourceIds } from './use-source-ids';
import { useWords } from './words';

interface Props {
  /** Where it is; null: in the middle of the map, until the author says otherwise. */
  readonly position: Position | null;
  /** AuthorWords of the story that are to lead to it. */
  readonly words?: SelectedWords | undefined;
}

/** What a place needs at least; the rest is asked for by its own form. */
const ASKED = ['name', 'summary', 'kind', 'status', 'time', 'sources', 'grade', 'gradeNote', 'importance'];
const FIELDS = FEATURE_FIELDS.filter(
  ({ key }) => ASKED.includes(key) || key === 'classes' || key === 'reason',
);

/** A place as it stands before anything is said of it. */
const EMPTY: JsonValue = {
  type: 'Feature',
  id: '',
  geometry: null,
  properties: { name: '', summary: '', kind: '', status: '', facts: [], grade: '', sources: [] },
};

/** A form for a new place. */
export function NewFeatureCard({ position, words }: Props) {
  const author = useAuthor();
  const { index, state } = useExplorer();
  const t = useT();
  const w = useWords();
  const [start] = useState(() => position ?? middleOfMap(state));
  const draft = useDraft(`new-feature ${JSON.stringify(position ?? words?.words ?? '')}`, {
    ...fillForm(EMPTY, FIELDS),
    name: words?.words ?? '',
    id: '',
    layer: state.layers.visibleLayers().at(-1) ?? LAYER_IDS[0] ?? '',
    position: start ? writePosition(start) : '',
    ...NO_NEW_KIND,
  });
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const { raw, type } = draft;
  const proposed = freeId(slug(String(raw.name), 'place'), index.features);
  const save = async () => {
    const read = readFeature({ ...raw, id: String(raw.id) || proposed });
    setFaults(read.faults);
    if (read.feature === null) return author.author.say(w('said.faults', { count: read.faults.length }));
    const { feature } = read;
    const edits = () => featureEdits(author, feature, raw, words);
    if (!(await change(author, { key: 'added', about: String(feature.id) }, edits, w))) return;
    draft.drop();
    author.author.close();
  };
  return (
    <TaskCard title={w('place.new')} onSave={save} onReset={draft.isTouched ? draft.reset : undefined}>
      <PositionInput
        value={String(raw.position)}
        isFaulty={faults.some(({ at }) => at[0] === 'position')}
        onChange={(next) => type({ ...raw, position: next })}
      />
      <Select
        label={w('field.layer')}
        value={String(raw.layer)}
        options={LAYER_IDS.map((layer) => ({ value: layer, text: t(`layer.${layer}`) }))}
        onChange={(layer) => type({ ...raw, layer })}
      />
      <FormFields
        fields={FIELDS}
        raw={raw}
        faults={faults}
        lang={FIRST_LANGUAGE}
        sources={useSourceIds()}
        onChange={(next) => type({ ...raw, ...next })}
      />
      <NewKindFields raw={raw} faults={faults} onChange={type} />
      <FieldInput
        field={{ key: 'id', path: [], form: 'text' }}
        value={String(raw.id) || proposed}
        onInput={(id) => type({ ...raw, id })}
      />
    </TaskCard>
  );
}

function readFeature(raw: RawForm): {
  readonly feature: { readonly [name: string]: JsonValue } | null;
  readonly faults: readonly FieldFault[];
} {
  const read = readForm(EMPTY, FIELDS, withKindId(raw));
  const position = readPosition(String(raw.position));
  const faults: FieldFault[] = [
    ...(position === null ? [{ at: ['position'], fault: 'required' } as const] : []),
    ...read.faults,
    ...newKindFaults(raw),
  ];
  if (position === null || faults.length > 0) return { feature: null, faults };
  const geometry = { type: 'Point', coordinates: position };
  return { feature: { ...(read.record as object), id: String(raw.id), geometry }, faults };
}

/** The place in its layer's file, a new kind in `atlas.json` with its name, and the link to it. */
async function featureEdits(
  { connection }: AuthorContext,
  feature: { readonly [name: string]: JsonValue },
  raw: RawForm,
  words: SelectedWords | undefined,
): Promise<(FileEdit | NewFile)[]> {
  const layer = String(raw.layer);
  const list = await connection.ask({ kind: 'locate', target: { what: 'features', layer } });
  const edits: (FileEdit | NewFile)[] = [
    list.hash === null
      ? { file: list.file, hash: null, edit: 'create', text: newLayerText(feature) }
      : { file: list.file, hash: list.hash, edit: 'insert', path: list.path ?? ['features'], value: feature },
  ];
  edits.push(...(await newKindEdits(connection, raw)));
  if (words !== undefined) {
    const link = await linkEdit(connection, words, `feature:${feature.id}`);
    if (link !== null) edits.push(link);
  }
  return edits;
}

/** The file of a layer that had none. */
const newLayerText = (feature: JsonValue): string => {
  const file = { type: 'FeatureCollection', license: 'CC-BY-4.0', attribution: [], features: [feature] };
  return `${JSON.stringify(file, null, 2)}\n`;
};
