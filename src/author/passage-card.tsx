import { useRef } from 'preact/hooks';
import { FIRST_LANGUAGE } from '../content/first-language';
import { useLocalization } from '../ui/context';
import { change } from './acts';
import type { PassagePlace } from './author-state';
import { useAuthor } from './context';
import { LinkChoice } from './link-choice';
import { linkText, withPart } from './passage-source';
import type { Located } from './protocol';
import { TaskCard } from './task-card';
import { useDraft } from './use-draft';
import { useLocated } from './use-located';
import { useWords } from './words';

interface Props {
  readonly at: PassagePlace;
  /** Whether a passage after it is written, in place of it. */
  readonly isNew: boolean;
}

/** Writes a passage of the story in Markdown, the first language's beside it where it is in another. */
export function PassageCard({ at, isNew }: Props) {
  const w = useWords();
  const isTranslated = at.lang !== FIRST_LANGUAGE;
  const [state, locate] = useLocated([
    { what: 'passage', ...at },
    ...(isTranslated ? [{ what: 'passage', ...at, lang: FIRST_LANGUAGE } as const] : []),
  ]);
  const title = w(isNew ? 'passage.new' : 'passage.edit', { passage: at.passage });
  if (state.kind === 'waiting') return <TaskCard title={title}>{w('said.waiting')}</TaskCard>;
  if (state.kind === 'failed') return <TaskCard title={title}>{state.message}</TaskCard>;
  const [located, first] = state.located;
  if (located === undefined) return null;
  return (
    <Editor
      key={located.hash}
      at={at}
      isNew={isNew}
      title={title}
      located={located}
      original={first?.text}
      onStale={locate}
    />
  );
}

interface EditorProps extends Props {
  readonly title: string;
  readonly located: Located;
  readonly original: string | undefined;
  readonly onStale: () => void;
}

function Editor({ at, isNew, title, located, original, onStale }: EditorProps) {
  const author = useAuthor();
  const { dirOf } = useLocalization();
  const w = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const filled = isNew ? '' : (located.text ?? '');
  const draft = useDraft(`passage ${isNew} ${JSON.stringify(at)}`, { text: filled });
  const text = String(draft.raw.text ?? '');
  const dir = dirOf(at.lang);
  const save = async () => {
    const edit = passageEdit(located, text, isNew);
    const label = { key: isNew ? 'passage' : 'edited', about: `${at.chapter} ${at.passage}` };
    if (!(await change(author, label, () => (edit === null ? [] : [edit]), w))) return onStale();
    draft.drop();
    author.author.close();
  };
  const link = (to: string) => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    const words = text.slice(selectionStart, selectionEnd);
    draft.type({ text: withPart(text, { start: selectionStart, end: selectionEnd }, linkText(words, to)) });
    area.current?.focus();
  };
  return (
    <TaskCard title={title} onSave={save} onReset={draft.isTouched ? draft.reset : undefined}>
      {original !== undefined && (
        <p class="author-original" lang={FIRST_LANGUAGE} dir={dirOf(FIRST_LANGUAGE)}>
          {original}
        </p>
      )}
      <label class="author-field">
        {w('passage.text')}
        <textarea
          ref={area}
          name="text"
          rows={12}
          lang={at.lang}
          dir={dir}
          value={text}
          onInput={({ currentTarget }) => draft.type({ text: currentTarget.value })}
        />
        <small>{w('passage.hint')}</small>
      </label>
      <LinkChoice onChoose={link} />
    </TaskCard>
  );
}

/** The change that writes a passage; null: it is as it was. */
function passageEdit(
  { file, hash, start = 0, end = 0, text: found = '' }: Located,
  text: string,
  isNew: boolean,
) {
  const written = text.trim();
  if (hash === null || (isNew && written === '') || (!isNew && written === found)) return null;
  if (isNew)
    return { file, hash, edit: 'splice', start: end, end, found: '', text: `\n\n${written}` } as const;
  return { file, hash, edit: 'splice', start, end, found, text: written } as const;
}
