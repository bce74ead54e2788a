import { useExplorer } from '../ui/context';
import { useAuthor } from './context';
import type { AuthorIssue, Target } from './protocol';
import { errorWords } from './refusal-words';
import { TaskCard } from './task-card';
import { useWords } from './words';

/** What the content check says, each leading to its place, and what it would mend by itself. */
export function IssueList() {
  const { author, connection } = useAuthor();
  const w = useWords();
  const { issues = [], mendable = [] } = connection.folder.value ?? {};
  const mend = () =>
    connection.ask({ kind: 'fix' }).then(
      () => author.say(w('said.saved')),
      (error) => author.say(errorWords(error, w)),
    );
  return (
    <TaskCard title={w('issues.title', { count: issues.length })}>
      {issues.length === 0 && <p>{w('issues.none')}</p>}
      {mendable.length > 0 && (
        <details>
          <summary>{w('issues.mendable', { count: mendable.length })}</summary>
          <ul class="author-list">
            {mendable.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button type="button" class="button" onClick={mend}>
            {w('issues.mend')}
          </button>
        </details>
      )}
      <ul class="author-list">
        {issues.map((issue) => (
          <Issue key={JSON.stringify(issue)} issue={issue} />
        ))}
      </ul>
    </TaskCard>
  );
}

function Issue({ issue }: { readonly issue: AuthorIssue }) {
  const { state } = useExplorer();
  const w = useWords();
  const { file, line, feature, path, message, severity, target } = issue;
  return (
    <li class={`author-issue author-${severity}`}>
      <p>
        <strong>{w(`issues.${severity}`)}</strong> {[feature, path, message].filter(Boolean).join(' ')}
      </p>
      <p class="aside">
        <bdi>{line === undefined ? file : `${file}:${line}`}</bdi>
      </p>
      {target && (
        <button type="button" class="text-button" onClick={() => goTo(target, state)}>
          {w('issues.show')}
        </button>
      )}
    </li>
  );
}

/** Shows on the page what an issue is about. */
function goTo(target: Target, state: ReturnType<typeof useExplorer>['state']): void {
  switch (target.what) {
    case 'feature':
    case 'feature-text':
      state.select(target.id);
      break;
    case 'claim':
      state.openClaim(target.id);
      break;
    case 'source':
      state.showSource(target.id);
      break;
    case 'chapter':
      state.showChapter(target.chapter);
      break;
    case 'passage':
    case 'scene':
      state.showChapter(target.chapter);
      state.goToPassage(target.passage);
  }
}
