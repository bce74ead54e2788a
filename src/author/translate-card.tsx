import { useState } from 'preact/hooks';
import { FIRST_LANGUAGE } from '../content/first-language';
import { passageCount } from '../content/prose';
import { languageName } from '../i18n/language-name';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { change, type Edits } from './acts';
import type { TranslationTarget } from './author-state';
import { useAuthor } from './context';
import { editsBetween } from './edits-between';
import type { JsonValue, Located, Target } from './protocol';
import { TaskCard } from './task-card';
import { translatedChapter } from './translated-chapter';
import { claimRows, claimTextsOf, type TranslationRow, textsOf, translationRows } from './translation-rows';
import { useDraft } from './use-draft';
import { useLocated } from './use-located';
import { type AuthorWords, useWords } from './words';

/** What a card of translations shows and writes. */
interface Translation {
  readonly rows: readonly TranslationRow[];
  /** The edits that write rows, and how many of these wait for others. */
  readonly write: (rows: readonly TranslationRow[]) => { readonly edits: Edits; readonly waiting: number };
}

/** The texts of a place, claim or chapter in another language, the first language's beside them, what is missing first. */
export function TranslateCard({ target }: { readonly target: TranslationTarget }) {
  const t = useT();
  const w = useWords();
  const { index } = useExplorer();
  const chapter = target.what === 'chapter' ? index.chapter(target.id) : null;
  const [state, locate] = useLocated(targetsOf(target, chapter === null ? 0 : passageCount(chapter)));
  const title = w('translate.title', { id: target.id, language: languageName(target.lang, t.locale) });
  if (state.kind === 'waiting') return <TaskCard title={title}>{w('said.waiting')}</TaskCard>;
  if (state.kind === 'failed') return <TaskCard title={title}>{state.message}</TaskCard>;
  const key = state.located.map(({ hash }) => hash).join();
  const translation = translationOf(target, state.located);
  return <Rows key={key} target={target} title={title} translation={translation} onStale={locate} />;
}

function targetsOf({ what, id, lang }: TranslationTarget, passages: number): Target[] {
  if (what === 'feature')
    return [
      { what, id },
      { what: 'feature-text', lang, id },
    ];
  if (what === 'claim')
    return [
      { what, id },
      { what: 'file', file: `languages/${lang}/claims.json` },
    ];
  const at = { lang: FIRST_LANGUAGE, chapter: id };
  const all = Array.from(
    { length: passages },
    (_, i) => ({ what: 'passage', ...at, passage: i + 1 }) as const,
  );
  return [{ what: 'chapter', ...at }, ...all];
}

function translationOf({ what, id, lang }: TranslationTarget, located: readonly Located[]): Translation {
  const [original, texts, ...more] = located;
  if (original?.value === undefined || texts === undefined) return { rows: [], write: () => NOTHING };
  if (what === 'chapter') return chapterTranslation(original, [texts, ...more], lang);
  if (what === 'feature') {
    const path = texts.path ?? [id];
    const rows = translationRows(original.value, texts.value, path);
    return { rows, write: (next) => written({ ...texts, path }, textsOf(next, path.length)) };
  }
  const value = (texts.value as { readonly [id: string]: JsonValue } | undefined)?.[id];
  const rows = claimRows(original.value, value, [id]);
  const { file, hash } = texts;
  const here: Located = { file, hash, path: [id], ...(value === undefined ? {} : { value }) };
  return { rows, write: (next) => written(here, claimTextsOf(next, 1)) };
}

const NOTHING = { edits: [], waiting: 0 };

/** The changes of the language's file; it may not be there yet, nor have anything for what is translated. */
function written(
  { file, hash, path = [], value }: Located,
  { texts, waiting }: { readonly texts: JsonValue | undefined; readonly waiting: number },
): { edits: Edits; waiting: number } {
  if (texts === undefined) {
    const isGone = value !== undefined && hash !== null && waiting === 0;
    return { edits: isGone ? [{ file, hash, edit: 'remove', path }] : [], waiting };
  }
  if (hash === null) {
    const text = `${JSON.stringify({ [String(path.at(-1))]: texts }, null, 2)}\n`;
    return { edits: [{ file, hash, edit: 'create', text }], waiting };
  }
  if (value === undefined) return { edits: [{ file, hash, edit: 'set', path, value: texts }], waiting };
  return { edits: editsBetween(value, texts, path).map((edit) => ({ ...edit, file, hash })), waiting };
}

/** A chapter that a language lacks: its title and all its passages, which are written together. */
function chapterTranslation(front: Located, passages: readonly Located[], lang: string): Translation {
  const { title = '' } = front.value as { readonly title?: string };
  const rows: TranslationRow[] = [title, ...passages.map(({ text = '' }) => text)].map((original, i) => {
    return { path: [i], original, translated: '' };
  });
  return {
    rows,
    write: (next) => {
      const done = next.filter(({ translated }) => translated.trim() !== '').length;
      if (done < next.length) return { edits: [], waiting: done };
      const [first, ...others] = next.map(({ translated }) => translated);
      const translated = passages.map(({ start = 0, end = 0 }, i) => ({ start, end, text: others[i] ?? '' }));
      const text = translatedChapter(front.text ?? '', first ?? '', translated);
      const file = front.file.replace(`languages/${FIRST_LANGUAGE}/`, `languages/${lang}/`);
      return { edits: [{ file, hash: null, edit: 'create', text }], waiting: 0 };
    },
  };
}

interface Props {
  readonly target: TranslationTarget;
  readonly title: string;
  readonly translation: Translation;
  readonly onStale: () => void;
}

function Rows({ target, title, translation, onStale }: Props) {
  const author = useAuthor();
  const { dirOf } = useLocalization();
  const w = useWords();
  const { rows, write } = translation;
  // A chapter is read from its beginning.
  const [order] = useState(() =>
    target.what === 'chapter'
      ? rows
      : rows.toSorted((a, b) => Number(a.translated !== '') - Number(b.translated !== '')),
  );
  const filled = Object.fromEntries(rows.map(({ path, translated }) => [path.join('.'), translated]));
  const draft = useDraft(`translate ${JSON.stringify(target)}`, filled);
  const typed = rows.map((row) => ({ ...row, translated: String(draft.raw[row.path.join('.')] ?? '') }));
  const save = async () => {
    const { edits, waiting } = write(typed);
    const isWritten = edits.length > 0 && (await change(author, labelOf(target), () => edits, w));
    if (waiting > 0) author.author.say(waitingWords(target, waiting, w));
    else if (edits.length === 0) author.author.say(w('said.nothing'));
    else if (!isWritten) onStale();
    else {
      draft.drop();
      author.author.close();
    }
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
              rows={original.length > LINE_CHARACTERS ? 4 : 1}
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

/** A text that is longer has more than one line. */
const LINE_CHARACTERS = 60;

const labelOf = ({ id }: TranslationTarget) => ({ key: 'translated', about: id });

/** What is kept as a draft until all of it is there. */
const waitingWords = ({ what }: TranslationTarget, count: number, w: AuthorWords): string =>
  w(what === 'feature' ? 'translate.waiting' : 'translate.together', { count });
