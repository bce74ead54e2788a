import { change } from './acts';
import type { SelectedWords } from './author-state';
import { useAuthor } from './context';
import { LinkChoice } from './link-choice';
import { linkEdit } from './link-edit';
import { TaskCard } from './task-card';
import { useWords } from './words';

/** Links selected words to a place or a claim, or makes a new one of them. */
export function LinkCard({ words }: { readonly words: SelectedWords }) {
  const author = useAuthor();
  const w = useWords();
  const link = async (to: string) => {
    const edits = async () => {
      const edit = await linkEdit(author.connection, words, to);
      return edit === null ? 'link.markup' : [edit];
    };
    const label = { key: 'linked', about: `${words.words} → ${to}` };
    if (await change(author, label, edits, w)) author.author.close();
  };
  return (
    <TaskCard title={w('link.title', { words: words.words })}>
      <LinkChoice onChoose={link} />
      <div class="author-row">
        <button
          type="button"
          class="button"
          onClick={() => author.author.begin({ kind: 'new-feature', position: null, words })}
        >
          {w('link.newPlace')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => author.author.begin({ kind: 'new-claim', words })}
        >
          {w('link.newClaim')}
        </button>
      </div>
    </TaskCard>
  );
}
