import { languages } from 'virtual:atlas/languages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FIRST_LANGUAGE } from '../content/first-language';
import { change } from './acts';
import type { RecordTarget } from './author-state';
import { ChangedMeanwhile } from './changed-meanwhile';
import type { AuthorConnection } from './connection';
import { useAuthor } from './context';
import { editsBetween, type RecordEdit } from './edits-between';
import { type Field, type FieldFault, fillForm, readForm } from './form';
import { FormFields } from './form-fields';
import type { FileEdit, JsonValue, Located } from './protocol';
import { CHAPTER_FIELDS, CLAIM_FIELDS, FEATURE_FIELDS, SOURCE_FIELDS } from './record-fields';
import { RemoveButton } from './remove-button';
import { TaskCard } from './task-card';
import { useDraft } from './use-draft';
import { useLocated } from './use-located';
import { useSourceIds } from './use-source-ids';
import { frontMatterEdits } from './view-of';
import { useWords } from './words';

const FIELDS: Readonly<Record<RecordTarget['what'], readonly Field[]>> = {
  feature: FEATURE_FIELDS,
  chapter: CHAPTER_FIELDS,
  claim: CLAIM_FIELDS,
  source: SOURCE_FIELDS,
};

interface Props {
  readonly target: RecordTarget;
  /** The field that is meant, which has the focus. */
  readonly field?: string | undefined;
}

/** The fields of a place, chapter, claim or source. */
export function RecordCard({ target, field }: Props) {
  const w = useWords();
  const [state, locate] = useLocated([target]);
  const title = w(`edit.${target.what}`, { id: idOf(target) });
  if (state.kind === 'waiting') return <TaskCard title={title}>{w('said.waiting')}</TaskCard>;
  if (state.kind === 'failed') return <TaskCard title={title}>{state.message}</TaskCard>;
  const [located] = state.located;
  if (located?.value === undefined) return <TaskCard title={title}>{w('said.not-found')}</TaskCard>;
  return (
    <RecordForm
      key={located.hash}
      target={target}
      field={field}
      title={title}
      located={located}
      record={located.value}
      onStale={locate}
    />
  );
}

interface FormProps extends Props {
  readonly title: string;
  readonly located: Located;
  readonly record: JsonValue;
  /** The file may have changed meanwhile. */
  readonly onStale: () => void;
}

function RecordForm({ target, field, title, located, record, onStale }: FormProps) {
  const author = useAuthor();
  const w = useWords();
  const fields = FIELDS[target.what];
  const draft = useDraft(JSON.stringify(target), fillForm(record, fields));
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = field && form.current?.querySelector<HTMLElement>(`[name="${field}"]`);
    if (input) input.focus();
  }, [field]);
  const write = async (next: JsonValue | null) => {
    const { file, hash, path = [] } = located;
    if (hash === null) return;
    const own: RecordEdit[] = next === null ? [{ edit: 'remove', path }] : editsBetween(record, next, path);
    const edits = async () => [
      ...own.map((edit): FileEdit => ({ ...edit, file, hash })),
      ...(target.what === 'chapter' ? await otherLanguages(author.connection, target, own) : []),
    ];
    const label = { key: next === null ? 'removed' : 'edited', about: idOf(target) };
    if (!(await change(author, label, edits, w))) return onStale();
    draft.drop();
    author.author.close();
  };
  const save = () => {
    const read = readForm(record, fields, draft.raw);
    setFaults(read.faults);
    if (read.faults.length === 0) write(read.record);
    else author.author.say(w('said.faults', { count: read.faults.length }));
  };
  return (
    <TaskCard title={title} onSave={save} onReset={draft.isTouched ? draft.reset : undefined}>
      <ChangedMeanwhile changed={draft.changed} />
      <div class="author-fields" ref={form}>
        <FormFields
          fields={fields}
          raw={draft.raw}
          faults={faults}
          lang={target.what === 'chapter' ? target.lang : FIRST_LANGUAGE}
          sources={useSourceIds()}
          onChange={draft.type}
        />
      </div>
      {target.what !== 'chapter' && <RemoveButton onRemove={() => write(null)} />}
    </TaskCard>
  );
}

/** A chapter's view, layers, years and part are the same in all languages; its title is not. */
function otherLanguages(
  connection: AuthorConnection,
  { chapter, lang }: Extract<RecordTarget, { what: 'chapter' }>,
  edits: readonly RecordEdit[],
): Promise<FileEdit[]> {
  const others = languages.map(({ code }) => code).filter((code) => code !== lang);
  return frontMatterEdits(connection, chapter, others, () => edits.filter(({ path }) => path[0] !== 'title'));
}

const idOf = (target: RecordTarget): string => (target.what === 'chapter' ? target.chapter : target.id);
