import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { FeatureId } from '../content/model';
import { useExplorer, useLocalization } from './context';
import { ResourceError } from './resource-error';

interface Props {
  readonly id: FeatureId;
  /** What follows in the same paragraph. */
  readonly more?: ComponentChildren;
}

/** What a feature is, in one to three sentences. The English ones come when the first of them is wanted. */
export function Summary({ id, more }: Props) {
  const { library } = useExplorer();
  const { dirOf, summaryOf } = useLocalization();
  const summary = summaryOf(id);
  const isMissing = summary === null;
  useEffect(() => {
    if (isMissing) library.englishTexts.load();
  }, [isMissing, library]);
  const { value: now } = library.englishTexts.state;
  if (isMissing && (now.kind === 'late' || now.kind === 'failed')) {
    return <ResourceError missing={now} onRetry={() => library.englishTexts.load()} />;
  }
  const words = summary && { lang: summary.lang, dir: dirOf(summary.lang) };
  if (more === undefined) {
    return (
      <p class="summary" {...words}>
        {summary?.text}
      </p>
    );
  }
  return (
    <p>
      <span {...words}>{summary?.text}</span> {more}
    </p>
  );
}
