import { useEffect, useState } from 'preact/hooks';
import { useAuthor } from './context';
import type { Results } from './protocol';
import { errorWords } from './refusal-words';
import { TaskCard } from './task-card';
import { useWords, type WordKey } from './words';

/** What was changed since the server started, newest first, each as a diff. */
export function ChangeList() {
  const { author, connection } = useAuthor();
  const w = useWords();
  const [changes, setChanges] = useState<Results['changes']>([]);
  const revision = connection.folder.value?.revision;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after each change, not with each render
  useEffect(() => {
    connection.ask({ kind: 'changes' }).then(setChanges, (error) => author.say(errorWords(error, w)));
  }, [connection, revision]);
  return (
    <TaskCard title={w('changes.title')}>
      {changes.length === 0 && <p>{w('changes.none')}</p>}
      <ol class="author-list">
        {changes.toReversed().map(({ label, diff, undone }) => (
          <li key={diff}>
            <details open={changes.length === 1}>
              <summary>
                {w(`change.${label.key}` as WordKey, { about: label.about })}
                {undone && ` (${w('changes.undone')})`}
              </summary>
              <pre class="author-diff" dir="ltr">
                {diff.split('\n').map((line, i) => (
                  <span key={i} class={lineClass(line)}>
                    {line}
                    {'\n'}
                  </span>
                ))}
              </pre>
            </details>
          </li>
        ))}
      </ol>
    </TaskCard>
  );
}

function lineClass(line: string): string {
  if (line.startsWith('+')) return 'author-added';
  return line.startsWith('-') ? 'author-removed' : '';
}
