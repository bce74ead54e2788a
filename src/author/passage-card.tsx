import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FIRST_LANGUAGE } from '../content/first-language';
import { passageCount } from '../content/prose';
import { useExplorer, useLocalization } from '../ui/context';
import { change, type Edits } from './acts';
import type { PassagePlace } from './author-state';
import { ChangedMeanwhile } from './changed-meanwhile';
import type { AuthorConnection } from './connection';
import { useAuthor } from './context';
import type { RawForm } from './form';
import { LinkChoice } from './link-choice';
import { linkText, withPart } from './passage-source';
import type { Located } from './protocol';
import { RemoveButton } from './remove-button';
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
    <Followed key={located.hash} at={at} isNew={isNew} located={located}>
      <Editor at={at} isNew={isNew} title={title} located={located} original={first?.text} onStale={locate} />
    </Followed>
  );
}

const draftKey = (at: PassagePlace, isNew: boolean) => `passage ${isNew} ${JSON.stringify(at)}`;

/** What the passage said when its draft was begun, or the one before a new passage. */
const markOf = (located: Located, isNew: boolean): RawForm =>
  isNew ? { text: '', after: located.text ?? '' } : { text: located.text ?? '' };

interface FollowedProps extends Props {
  readonly located: Located;
  readonly children: ComponentChildren;
}

/** Passages are known by their number, and somebody may have written one before: a draft goes to where its passage is. */
function Followed({ at, isNew, located, children }: FollowedProps): ComponentChildren {
  const { author, connection, drafts } = useAuthor();
  const { index } = useExplorer();
  const name = isNew ? 'after' : 'text';
  const kept = drafts.read(draftKey(at, isNew)) as { readonly base?: RawForm } | undefined;
  const meant = kept?.base?.[name];
  const [isSought, setSought] = useState(meant !== undefined && meant !== (located.text ?? ''));
  useEffect(() => {
    if (!isSought) return;
    const chapter = index.chapter(at.chapter);
    const passages = Array.from({ length: chapter ? passageCount(chapter) : 0 }, (_, i) => i + 1);
    Promise.all(
      passages.map((passage) =>
        connection.ask({ kind: 'locate', target: { what: 'passage', ...at, passage } }),
      ),
    )
      .then((all) => {
        const place = all.findIndex(({ text }) => text === meant);
        const draft = drafts.read(draftKey(at, isNew));
        if (place === -1 || draft === undefined) return setSought(false);
        const next = { ...at, passage: place + 1 };
        drafts.drop(draftKey(at, isNew));
        drafts.keep(draftKey(next, isNew), draft);
        author.begin({ kind: 'passage', at: next, isNew });
      })
      .catch(() => setSought(false));
  }, [isSought, at, isNew, meant, author, connection, drafts, index]);
  return isSought ? null : children;
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
  const mark = markOf(located, isNew);
  const draft = useDraft(draftKey(at, isNew), mark);
  const text = String(draft.raw.text ?? '');
  const dir = dirOf(at.lang);
  const about = `${at.chapter} ${at.passage}`;
  const save = async () => {
    if (!isNew && text.trim() === '') return remove();
    const edit = passageEdit(located, text, isNew);
    const label = { key: isNew ? 'passage' : 'edited', about };
    if (!(await change(author, label, () => (edit === null ? [] : [edit]), w))) return onStale();
    draft.drop();
    author.author.close();
  };
  const remove = async () => {
    const edits = () => passageRemoval(author.connection, at, located);
    if (!(await change(author, { key: 'removed', about }, edits, w))) return onStale();
    draft.drop();
    author.author.close();
  };
  const link = (to: string) => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    const words = text.slice(selectionStart, selectionEnd);
    draft.type({
      ...mark,
      text: withPart(text, { start: selectionStart, end: selectionEnd }, linkText(words, to)),
    });
    area.current?.focus();
  };
  return (
    <TaskCard title={title} onSave={save} onReset={draft.isTouched ? draft.reset : undefined}>
      {original !== undefined && (
        <p class="author-original" lang={FIRST_LANGUAGE} dir={dirOf(FIRST_LANGUAGE)}>
          {original}
        </p>
      )}
      <ChangedMeanwhile changed={draft.changed} />
      <label class="author-field">
        {w('passage.text')}
        <textarea
          ref={area}
          name="text"
          rows={12}
          lang={at.lang}
          dir={dir}
          value={text}
          onInput={({ currentTarget }) => draft.type({ ...mark, text: currentTarget.value })}
        />
        <small>{w('passage.hint')}</small>
      </label>
      <LinkChoice onChoose={link} />
      {!isNew && <RemoveButton onRemove={remove} />}
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

/** The edit that takes a passage away, with the scene before it and the empty lines beside it. */
async function passageRemoval(
  connection: AuthorConnection,
  at: PassagePlace,
  { file, hash, start = 0, end = 0 }: Located,
): Promise<Edits> {
  const { lang, chapter } = at;
  const scene = await connection.ask({ kind: 'locate', target: { what: 'scene', ...at } });
  const whole = await connection.ask({ kind: 'locate', target: { what: 'chapter', lang, chapter } });
  const text = whole.text ?? '';
  const begin = scene.text ? (scene.start ?? start) : start;
  const isLast = text.slice(end).trim() === '';
  const from = isLast ? text.slice(0, begin).trimEnd().length : begin;
  const to = isLast ? end : text.length - text.slice(end).trimStart().length;
  if (hash === null) return [];
  return [{ file, hash, edit: 'splice', start: from, end: to, found: text.slice(from, to), text: '' }];
}
