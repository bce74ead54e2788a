import { useEffect, useState } from 'preact/hooks';
import { FIRST_LANGUAGE } from '../content/first-language';
import { MANIFEST } from '../content/manifest';
import { useExplorer } from '../ui/context';
import { change, type Edits } from './acts';
import type { SelectedWords } from './author-state';
import type { AuthorConnection } from './connection';
import { useAuthor } from './context';
import { type FieldFault, fillForm, readForm } from './form';
import { FormFields } from './form-fields';
import { linkEdit } from './link-edit';
import type { JsonValue } from './protocol';
import { CLAIM_FIELDS } from './record-fields';
import { TaskCard } from './task-card';
import { useDraft } from './use-draft';
import { useSourceIds } from './use-source-ids';
import { useWords } from './words';

/** In the order in which claims are written. */
const EMPTY: JsonValue = {
  id: '',
  ...(MANIFEST.article === undefined ? {} : { paragraph: 0 }),
  ...(MANIFEST.parts.length > 0 ? { section: '' } : {}),
  statement: '',
  kind: '',
  features: [],
  ...(MANIFEST.themes.length > 0 ? { theme: '' } : {}),
  verdict: '',
  record: '',
  confidence: '',
  sources: [],
};

/** A form for a new claim, which selected words of the story then lead to. */
export function NewClaimCard({ words }: { readonly words: SelectedWords }) {
  const author = useAuthor();
  const { library } = useExplorer();
  const w = useWords();
  const claims = library.claims();
  useEffect(() => claims.load(), [claims]);
  const known = claims.state.value;
  const draft = useDraft(`new-claim ${JSON.stringify(words)}`, {
    ...fillForm(EMPTY, CLAIM_FIELDS),
    statement: words.words,
  });
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const save = async () => {
    const read = readForm(EMPTY, CLAIM_FIELDS, draft.raw);
    setFaults(read.faults);
    if (read.faults.length > 0) return author.author.say(w('said.faults', { count: read.faults.length }));
    const ids = known.kind === 'ready' ? known.value.map(({ id }) => id) : [];
    const claim = { ...(read.record as { readonly [name: string]: JsonValue }), id: nextClaimId(ids) };
    const edits = () => claimEdits(author.connection, claim, words);
    if (!(await change(author, { key: 'added', about: claim.id }, edits, w))) return;
    draft.drop();
    author.author.close();
  };
  return (
    <TaskCard
      title={w('claim.new', { words: words.words })}
      onSave={save}
      canSave={known.kind === 'ready'}
      onReset={draft.isTouched ? draft.reset : undefined}
    >
      <FormFields
        fields={CLAIM_FIELDS}
        raw={draft.raw}
        faults={faults}
        lang={FIRST_LANGUAGE}
        sources={useSourceIds()}
        onChange={draft.type}
      />
    </TaskCard>
  );
}

/** The claim in the list, and the mark on its words. */
async function claimEdits(
  connection: AuthorConnection,
  claim: { readonly id: string } & { readonly [name: string]: JsonValue },
  words: SelectedWords,
): Promise<Edits> {
  const link = await linkEdit(connection, words, `claim:${claim.id}`);
  if (link === null) return 'link.markup';
  const { file, hash, path = [] } = await connection.ask({ kind: 'locate', target: { what: 'claims' } });
  if (hash !== null) return [{ file, hash, edit: 'insert', path, value: claim }, link];
  return [{ file, hash, edit: 'create', text: `${JSON.stringify([claim], null, 2)}\n` }, link];
}

/** The number after the highest that is there: ids are kept when claims go, so that links stay true. */
function nextClaimId(ids: readonly string[]): string {
  const numbers = ids.map((id) => Number(id.slice(1))).filter(Number.isFinite);
  return `c${Math.max(0, ...numbers) + 1}`;
}
