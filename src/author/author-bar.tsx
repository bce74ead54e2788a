import { BookPlus, BookText, History, Languages, ListChecks, MapPinPlus, Redo2, Undo2 } from 'lucide';
import { FIRST_LANGUAGE } from '../content/first-language';
import { useExplorer } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { useAuthor } from './context';
import type { ChangeLabel } from './protocol';
import { errorWords } from './refusal-words';
import { useWords, type WordKey } from './words';

/** What an author can do wherever the page is: undo, redo, what was changed, what is wrong, new things. */
export function AuthorBar() {
  const { author, connection } = useAuthor();
  const { state } = useExplorer();
  const w = useWords();
  const folder = connection.folder.value;
  const issues = folder?.issues ?? [];
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const step = (kind: 'undo' | 'redo') =>
    connection.ask({ kind }).then(
      () => author.say(w('said.saved')),
      (error) => author.say(errorWords(error, w)),
    );
  const named = (key: 'bar.undo' | 'bar.redo', none: WordKey, label: ChangeLabel | null | undefined) =>
    label ? w(key, { change: w(`change.${label.key}` as WordKey, { about: label.about }) }) : w(none);
  const feature = state.feature.value;
  const lang = state.appearance.lang.value;
  return (
    <div class="author-bar" role="toolbar" aria-label={w('bar.label')}>
      <IconButton
        icon={Undo2}
        label={named('bar.undo', 'bar.undoNone', folder?.undo)}
        disabled={!folder?.undo}
        onClick={() => step('undo')}
      />
      <IconButton
        icon={Redo2}
        label={named('bar.redo', 'bar.redoNone', folder?.redo)}
        disabled={!folder?.redo}
        onClick={() => step('redo')}
      />
      <IconButton
        icon={History}
        label={w('changes.title')}
        onClick={() => author.begin({ kind: 'changes' })}
      />
      <span class="author-issues" data-errors={errors}>
        <IconButton
          icon={ListChecks}
          label={w('issues.title', { count: issues.length })}
          onClick={() => author.begin({ kind: 'issues' })}
        />
        {issues.length > 0 && <span aria-hidden="true">{issues.length}</span>}
      </span>
      <IconButton
        icon={MapPinPlus}
        label={w('place.new')}
        onClick={() =>
          author.begin({ kind: 'new-feature', position: state.overlay.inspectedPosition.peek() })
        }
      />
      <IconButton
        icon={BookPlus}
        label={w('chapter.new')}
        onClick={() => author.begin({ kind: 'new-chapter' })}
      />
      <IconButton
        icon={BookText}
        label={w('source.new')}
        onClick={() => author.begin({ kind: 'new-source' })}
      />
      {feature !== null && lang !== FIRST_LANGUAGE && (
        <IconButton
          icon={Languages}
          label={w('translate.open')}
          onClick={() => author.begin({ kind: 'translate', target: { what: 'feature', lang, id: feature } })}
        />
      )}
    </div>
  );
}
