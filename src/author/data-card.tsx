import { useState } from 'preact/hooks';
import { freeId, slug } from '../content/ids';
import { LAYER_IDS } from '../content/vocabulary';
import { useExplorer, useT } from '../ui/context';
import { Select } from '../ui/select';
import { change } from './acts';
import { useAuthor } from './context';
import { editsBetween } from './edits-between';
import type { FileEdit, JsonValue } from './protocol';
import { TaskCard } from './task-card';
import { useWords } from './words';

interface Props {
  /** Of the file that was dropped. */
  readonly name: string;
  readonly features: readonly JsonValue[];
}

type DroppedFeature = { readonly id: string; readonly geometry: JsonValue } & {
  readonly [name: string]: JsonValue;
};

/** Takes features of a file that was dropped: into a layer, or the geometry of one for the place that is open. */
export function DataCard({ name, features }: Props) {
  const author = useAuthor();
  const { index, state } = useExplorer();
  const t = useT();
  const w = useWords();
  const all = features as readonly DroppedFeature[];
  const [layer, setLayer] = useState(state.layers.visibleLayers().at(-1) ?? LAYER_IDS[0] ?? '');
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set(all.keys()));
  const open = state.feature.value;
  const write = async (key: 'added' | 'moved', edits: () => Promise<FileEdit[]>) => {
    if (await change(author, { key, about: name }, edits, w)) author.author.close();
  };
  const add = () =>
    write('added', async () => {
      const target = { what: 'features', layer } as const;
      const { file, hash, path = [] } = await author.connection.ask({ kind: 'locate', target });
      if (hash === null) return [];
      const ids = new Set(index.features.keys());
      return all.flatMap((feature, i): FileEdit[] => {
        if (!taken.has(i)) return [];
        const id = freeId(slug(feature.id, 'place'), ids);
        ids.add(id);
        return [{ file, hash, edit: 'insert', path, value: { ...feature, id } }];
      });
    });
  const take = (geometry: JsonValue) =>
    write('moved', async () => {
      const target = { what: 'feature', id: open ?? '' } as const;
      const { file, hash, path = [], value } = await author.connection.ask({ kind: 'locate', target });
      if (hash === null || value === undefined) return [];
      const old = (value as { readonly geometry: JsonValue }).geometry;
      return editsBetween(old, geometry, [...path, 'geometry']).map((edit) => ({ ...edit, file, hash }));
    });
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
