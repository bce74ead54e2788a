import { useState } from 'preact/hooks';
import { FIRST_LANGUAGE } from '../content/first-language';
import { languageName } from '../i18n/language-name';
import { useLocalization, useT } from '../ui/context';
import { change } from './acts';
import { useAuthor } from './context';
import { editsBetween } from './edits-between';
import type { FileEdit, Located, NewFile, Target } from './protocol';
import { TaskCard } from './task-card';
import { type TranslationRow, textsOf, translationRows } from './translation-rows';
import { useDraft } from './use-draft';
import { useLocated } from './use-located';
import { useWords } from './words';

type TextTarget = Extract<Target, { what: 'feature-text' }>;

/** The texts of a place in another language, the first language's beside them, what is missing first. */
export function TranslateCard({ target }: { readonly target: TextTarget }) {
  const t = useT();
  const w = useWords();
  const [state, locate] = useLocated([{ what: 'feature', id: target.id }, target]);
  const title = w('translate.title', { id: target.id, language: languageName(target.lang, t.locale) });
  if (state.kind === 'waiting') return <TaskCard title={title}>{w('said.waiting')}</TaskCard>;
  if (state.kind === 'failed') return <TaskCard title={title}>{state.message}</TaskCard>;
  const [feature, texts] = state.located;
  if (feature?.value === undefined || texts === undefined) return null;
  const rows = translationRows(feature.value, texts.value, texts.path ?? [target.id]);
  return <Rows key={texts.hash} target={target} title={title} located={texts} rows={rows} onStale={locate} />;
}

interface Props {
  readonly target: TextTarget;
  readonly title: string;
  readonly located: Located;
  readonly rows: readonly TranslationRow[];
  readonly onStale: () => void;
}

function Rows({ target, title, located, rows, onStale }: Props) {
  const author = useAuthor();
  const { dirOf } = useLocalization();
  const w = useWords();
  const [order] = useState(() =>
    rows.toSorted((a, b) => Number(a.translated !== '') - Number(b.translated !== '')),
  );
  const filled = Object.fromEntries(rows.map(({ path, translated }) => [path.join('.'), translated]));
  const draft = useDraft(`translate ${JSON.stringify(target)}`, filled);
  const typed = rows.map((row) => ({ ...row, translated: String(draft.raw[row.path.join('.')] ?? '') }));
  const save = async () => {
    const label = { key: 'translated', about: target.id };
    if (!(await change(author, label, () => editsOf(located, typed), w))) return onStale();
    // What waits for other facts stays as a draft.
    const { waiting } = textsOf(typed, located.path?.length ?? 1);
    if (waiting > 0) return author.author.say(w('translate.waiting', { count: waiting }));
    draft.drop();
    author.author.close();
  };
  const missing = typed.filter(({ translated }) => translated === '').length;
  return (
    <TaskCard title={title} onSave={save} onReset={draft.isTouched ? draft.reset : undefined}>
      <p class="aside">{w('translate.missing', { count: missing })}</p>
      {order.map(({ path, original }) => {
        const key = path.join('.');
        return (
          <label key={key} class="author-field">
            <span class="author-original" lang={FIRST_LANGUAGE} dir={dirOf(FIRST_LANGUAGE)}>
              {original}
            </span>
            <textarea
              rows={original.length > 60 ? 4 : 1}
              lang={target.lang}
              dir={dirOf(target.lang)}
              value={String(draft.raw[key] ?? '')}
              onInput={({ currentTarget }) => draft.type({ ...draft.raw, [key]: currentTarget.value })}
            />
          </label>
        );
      })}
    </TaskCard>
  );
}

/** The changes of the language's file; it may not be there yet, nor have anything for the place. */
function editsOf(
  { file, hash, path = [], value }: Located,
  rows: readonly TranslationRow[],
): (FileEdit | NewFile)[] {
  const { texts: next } = textsOf(rows, path.length);
  if (next === undefined)
    return value === undefined || hash === null ? [] : [{ file, hash, edit: 'remove', path }];
  if (hash === null) {
    const text = `${JSON.stringify({ [String(path.at(-1))]: next }, null, 2)}\n`;
    return [{ file, hash, edit: 'create', text }];
  }
  if (value === undefined) return [{ file, hash, edit: 'set', path, value: next }];
  return editsBetween(value, next, path).map((edit) => ({ ...edit, file, hash }));
}
