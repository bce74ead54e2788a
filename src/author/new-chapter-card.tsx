import { useState } from 'preact/hooks';
import { FIRST_LANGUAGE } from '../content/first-language';
import { freeId, slug } from '../content/ids';
import { MANIFEST } from '../content/manifest';
import { SECTIONS } from '../content/vocabulary';
import { useExplorer } from '../ui/context';
import { change } from './acts';
import { useAuthor } from './context';
import { FieldInput } from './field-input';
import type { Field, FieldFault } from './form';
import { useShownView } from './shown-view';
import { TaskCard } from './task-card';
import { useDraft } from './use-draft';
import { chapterEdits } from './view-edits';
import { useWords } from './words';

/** Where it is kept which chapter the page is to show when it has loaded anew. */
export const NEXT_CHAPTER = 'next-chapter';

const FIELDS: readonly Field[] = [
  { key: 'title', path: [], form: 'text', isRequired: true },
  ...(SECTIONS.length > 0
    ? [{ key: 'part', path: [], form: 'choice', isRequired: true, options: SECTIONS } as const]
    : []),
  ...(MANIFEST.article === undefined
    ? []
    : [{ key: 'paragraphs', path: [], form: 'list', isRequired: true } as const]),
  { key: 'text', path: [], form: 'prose', isRequired: true },
];

/** A form for a chapter after the last, which begins with the view as it is. */
export function NewChapterCard() {
  const author = useAuthor();
  const { index } = useExplorer();
  const w = useWords();
  const view = useShownView();
  const draft = useDraft('new-chapter', { title: '', part: '', paragraphs: '', text: '' });
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const { raw, type } = draft;
  const save = async () => {
    const missing = FIELDS.filter(({ key }) => String(raw[key]).trim() === '');
    setFaults(missing.map(({ key }) => ({ at: [key], fault: 'required' })));
    const shown = view();
    if (shown === null) return author.author.say(w('view.none'));
    if (missing.length > 0) return author.author.say(w('said.faults', { count: missing.length }));
    const id = freeId(slug(String(raw.title), 'chapter'), { has: (one) => index.chapter(one) !== null });
    const number = String(index.chapters.length + 1).padStart(2, '0');
    const members = chapterEdits({}, shown).flatMap((edit) =>
      edit.edit === 'set' ? [`${edit.path[0]}: ${flow(edit.value)}`] : [],
    );
    const text = [
      '---',
      `title: ${JSON.stringify(raw.title)}`,
      ...(SECTIONS.length > 0 ? [`part: ${raw.part}`] : []),
      ...members,
      ...(MANIFEST.article === undefined ? [] : [`paragraphs: [${raw.paragraphs}]`]),
      '---',
      '',
      `${String(raw.text).trim()}\n`,
    ].join('\n');
    const file = `languages/${FIRST_LANGUAGE}/story/${number}-${id}.md`;
    const edit = { file, hash: null, edit: 'create', text } as const;
    if (!(await change(author, { key: 'added', about: id }, () => [edit], w))) return;
    draft.drop();
    // The page that loads with it shows it.
    author.drafts.keep(NEXT_CHAPTER, id);
    author.author.close();
  };
  return (
    <TaskCard title={w('chapter.new')} onSave={save} onReset={draft.isTouched ? draft.reset : undefined}>
      <p class="aside">{w('chapter.newHint')}</p>
      {FIELDS.map((field) => (
        <FieldInput
          key={field.key}
          field={field}
          lang={FIRST_LANGUAGE}
          value={String(raw[field.key] ?? '')}
          fault={faults.find(({ at }) => at[0] === field.key)?.fault}
          onInput={(value) => type({ ...raw, [field.key]: value })}
        />
      ))}
    </TaskCard>
  );
}

/** A list as YAML has it on one line. */
const flow = (value: unknown): string => (Array.isArray(value) ? `[${value.join(', ')}]` : String(value));
