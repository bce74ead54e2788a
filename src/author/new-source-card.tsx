import { useState } from 'preact/hooks';
import { FIRST_LANGUAGE } from '../content/first-language';
import { change, type Edits } from './acts';
import { useAuthor } from './context';
import { type FieldFault, fillForm, readForm } from './form';
import { FormFields } from './form-fields';
import type { SourceDraft } from './protocol';
import { SOURCE_FIELDS } from './record-fields';
import { errorWords } from './refusal-words';
import { TaskCard } from './task-card';
import { useDraft } from './use-draft';
import { useWords } from './words';

/** Reads a source from what is pasted, then asks for what is missing. */
export function NewSourceCard() {
  const { author, connection } = useAuthor();
  const w = useWords();
  const pasted = useDraft('source pasted', { text: '' });
  const [draft, setDraft] = useState<SourceDraft | null>(null);
  const read = () => {
    connection.ask({ kind: 'read-source', text: String(pasted.raw.text) }).then(setDraft, (error) => {
      author.say(errorWords(error, w));
    });
  };
  if (draft !== null) {
    return <SourceForm draft={draft} onSaved={pasted.drop} />;
  }
  return (
    <TaskCard title={w('source.new')} onSave={read} saveLabel={w('source.read')}>
      <label class="author-field">
        {w('source.paste')}
        <textarea
          name="text"
          rows={6}
          dir="ltr"
          value={String(pasted.raw.text)}
          onInput={({ currentTarget }) => pasted.type({ text: currentTarget.value })}
        />
        <small>{w('source.private')}</small>
      </label>
    </TaskCard>
  );
}

interface Props {
  readonly draft: SourceDraft;
  readonly onSaved: () => void;
}

function SourceForm({ draft: { source, missing }, onSaved }: Props) {
  const author = useAuthor();
  const w = useWords();
  const { id } = source as { readonly id: string };
  const filled = fillForm(source, SOURCE_FIELDS);
  const draft = useDraft(`source ${JSON.stringify(source)}`, filled);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const save = async () => {
    const read = readForm(source, SOURCE_FIELDS, draft.raw);
    setFaults(read.faults);
    if (read.faults.length > 0) return author.author.say(w('said.faults', { count: read.faults.length }));
    const edits = async (): Promise<Edits> => {
      const {
        file,
        hash,
        path = [],
      } = await author.connection.ask({
        kind: 'locate',
        target: { what: 'sources' },
      });
      return hash === null ? [] : [{ file, hash, edit: 'insert', path, value: read.record }];
    };
    if (!(await change(author, { key: 'added', about: id }, edits, w))) return;
    draft.drop();
    onSaved();
    author.author.close();
  };
  return (
    <TaskCard title={w('source.new')} onSave={save}>
      <p>
        {w('source.id')} <code>{id}</code>
      </p>
      {missing.length > 0 && (
        <p class="author-fault">{w('source.missing', { members: missing.join(', ') })}</p>
      )}
      <FormFields
        fields={SOURCE_FIELDS}
        raw={draft.raw}
        faults={faults}
        lang={FIRST_LANGUAGE}
        sources={[]}
        onChange={draft.type}
      />
    </TaskCard>
  );
}
