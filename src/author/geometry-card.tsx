import type { Geometry } from 'geojson';
import { useEffect, useState } from 'preact/hooks';
import { useExplorer, useLocalization } from '../ui/context';
import { Select } from '../ui/select';
import { change } from './acts';
import { useAuthor } from './context';
import { editsBetween } from './edits-between';
import { FieldInput } from './field-input';
import type { FieldFault } from './form';
import {
  DRAWN_TYPES,
  type DrawnGeometry,
  isHandDrawn,
  removed,
  verticesOf,
  withVertices,
} from './geometry-vertices';
import { middleOfMap, roundedPosition, writePosition } from './position-input';
import type { JsonValue, Located } from './protocol';
import { stopsAfter } from './reckoned-stops';
import { TaskCard } from './task-card';
import { useLocated } from './use-located';
import { useWords } from './words';

/** Moves or draws a place on the map. */
export function GeometryCard({ id }: { readonly id: string }) {
  const { nameOf } = useLocalization();
  const w = useWords();
  const [state, locate] = useLocated([{ what: 'feature', id }]);
  const title = w('geometry.title', { name: nameOf(id).name });
  if (state.kind === 'waiting') return <TaskCard title={title}>{w('said.waiting')}</TaskCard>;
  if (state.kind === 'failed') return <TaskCard title={title}>{state.message}</TaskCard>;
  const [located] = state.located;
  if (located?.value === undefined) return null;
  return <Drawing key={located.hash} id={id} title={title} located={located} onStale={locate} />;
}

interface Props {
  readonly id: string;
  readonly title: string;
  readonly located: Located;
  readonly onStale: () => void;
}

function Drawing({ id, title, located, onStale }: Props) {
  const author = useAuthor();
  const { geometry: shared } = author;
  const { index, state } = useExplorer();
  const w = useWords();
  const before = located.value as unknown as {
    readonly geometry: Geometry | null;
    readonly properties: { readonly grade: string };
  };
  const [grade, setGrade] = useState('');
  const [fault, setFault] = useState<FieldFault['fault']>();
  const isOther = before.geometry !== null && !isHandDrawn(before.geometry);
  useEffect(() => {
    const old = isHandDrawn(before.geometry) ? before.geometry : null;
    shared.begin({
      type: old?.type ?? 'Point',
      vertices: old ? verticesOf(old) : [],
      at: old?.type === 'Point' ? 0 : -1,
      isAdding: old === null || old.type === 'Point',
    });
    return () => shared.end();
  }, [before.geometry, shared]);
  const drawing = shared.drawing.value;
  const geometry = drawing && withVertices(drawing.type, drawing.vertices.map(roundedPosition));
  const save = async () => {
    setFault(grade === '' ? 'required' : undefined);
    if (grade === '' || geometry === null || located.hash === null) {
      return author.author.say(w(geometry === null ? 'geometry.tooFew' : 'said.faults', { count: 1 }));
    }
    const { file, hash, path = [] } = located;
    const own = [
      ...editsBetween(json(before.geometry), json(geometry), [...path, 'geometry']),
      ...editsBetween(before.properties.grade, grade, [...path, 'properties', 'grade']),
    ].map((edit) => ({ ...edit, file, hash }));
    const edits = async () => [...own, ...(await stopsAfter(author.connection, index, id, geometry))];
    if (!(await change(author, { key: 'moved', about: id }, edits, w))) return onStale();
    author.author.close();
  };
  const add = () => {
    const middle = middleOfMap(state);
    if (middle && drawing) shared.change(withPosition(drawing, middle));
  };
  return (
    <TaskCard title={title} onSave={save}>
      {isOther && <p>{w('geometry.other', { type: before.geometry?.type ?? '' })}</p>}
      <p class="aside">{w('geometry.hint')}</p>
      {drawing && (
        <>
          <Select
            label={w('geometry.type')}
            value={drawing.type}
            options={DRAWN_TYPES.map((type) => ({ value: type, text: w(`geometry.${type}`) }))}
            onChange={(type) => shared.change({ type, vertices: drawing.vertices, at: -1, isAdding: true })}
          />
          <div class="author-row">
            <button
              type="button"
              class="button"
              aria-pressed={drawing.isAdding}
              onClick={() => shared.change({ isAdding: !drawing.isAdding })}
            >
              {w('geometry.adding')}
            </button>
            <button type="button" class="button" onClick={add}>
              {w('geometry.addMiddle')}
            </button>
            <button type="button" class="button" onClick={() => shared.back()}>
              {w('geometry.back')}
            </button>
          </div>
          <Vertices drawing={drawing} />
        </>
      )}
      <FieldInput
        field={{ key: 'gradeAgain', path: [], form: 'choice', isRequired: true, options: ['A', 'B', 'C'] }}
        value={grade}
        fault={fault}
        onInput={setGrade}
      />
    </TaskCard>
  );
}

const json = (geometry: Geometry | null) => geometry as unknown as JsonValue;

/** A drawing with a position taken: a point goes there, of others it is one vertex more. */
export function withPosition(
  { type, vertices }: { readonly type: DrawnGeometry['type']; readonly vertices: readonly number[][] },
  position: readonly number[],
) {
  const next = type === 'Point' ? [[...position]] : [...vertices, [...position]];
  return { vertices: next, at: next.length - 1 };
}

const SHOWN_COUNT = 200;

/** The vertices as a list, so that they can be read and taken away without the map. */
function Vertices({
  drawing,
}: {
  readonly drawing: { readonly vertices: readonly number[][]; readonly at: number };
}) {
  const { geometry: shared } = useAuthor();
  const w = useWords();
  const { vertices } = drawing;
  return (
    <details>
      <summary>{w('geometry.count', { count: vertices.length })}</summary>
      <ol class="author-vertices">
        {vertices.slice(0, SHOWN_COUNT).map((vertex, i) => (
          <li key={`${i} ${vertex.join()}`}>
            <bdi>{writePosition(vertex)}</bdi>
            <button
              type="button"
              class="text-button"
              onClick={() => shared.change({ vertices: removed(vertices, i), at: -1 })}
            >
              {w('geometry.remove', { number: i + 1 })}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
