import { useExplorer } from '../ui/context';
import { AuthorBar } from './author-bar';
import type { AuthorTask } from './author-state';
import { ChangeList } from './change-list';
import { useAuthor } from './context';
import { DataCard } from './data-card';
import { GeometryCard } from './geometry-card';
import { IssueList } from './issue-list';
import { LinkCard } from './link-card';
import { NewChapterCard } from './new-chapter-card';
import { NewClaimCard } from './new-claim-card';
import { NewFeatureCard } from './new-feature-card';
import { NewSourceCard } from './new-source-card';
import { PassageCard } from './passage-card';
import { RecordCard } from './record-card';
import { SelectionTools } from './selection-tools';
import { StopCard } from './stop-card';
import { TranslateCard } from './translate-card';

/** All of author's mode that does not stand in the reader's page: the bar, the card of what is being done, the notice. */
export function AuthorPage() {
  const { author } = useAuthor();
  const { t } = useExplorer();
  const { lang, dir } = t.value;
  if (!author.isOn.value) return null;
  const task = author.task.value;
  const notice = author.notice.value;
  return (
    <div class="author" lang={lang} dir={dir}>
      <AuthorBar />
      {task && <Task key={JSON.stringify(task)} task={task} />}
      <div role="status" class="author-notice">
        {notice !== '' && <p>{notice}</p>}
      </div>
      <SelectionTools />
    </div>
  );
}

function Task({ task }: { readonly task: AuthorTask }) {
  switch (task.kind) {
    case 'passage':
      return <PassageCard at={task.at} isNew={task.isNew} />;
    case 'record':
      return <RecordCard target={task.target} field={task.field} />;
    case 'new-feature':
      return <NewFeatureCard position={task.position} words={task.words} />;
    case 'new-claim':
      return <NewClaimCard words={task.words} />;
    case 'link':
      return <LinkCard words={task.words} />;
    case 'geometry':
      return <GeometryCard id={task.id} />;
    case 'stop':
      return <StopCard ride={task.ride} />;
    case 'new-source':
      return <NewSourceCard />;
    case 'new-chapter':
      return <NewChapterCard />;
    case 'data':
      return <DataCard name={task.name} features={task.features} />;
    case 'translate':
      return <TranslateCard target={task.target} />;
    case 'issues':
      return <IssueList />;
    case 'changes':
      return <ChangeList />;
  }
}
