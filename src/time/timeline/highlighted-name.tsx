import { useExplorer, useLocalization, useT } from '../../ui/context';
import { useTime } from '../context';
import { datesInWords, stagesInWords } from '../dates-in-words';

/** What lights up, on the timeline, on the map or in the story, with its dates; decoration of what links say. */
export function HighlightedName() {
  const { index, state } = useExplorer();
  const { nameOf } = useLocalization();
  const { timeFacts } = useTime();
  const t = useT();
  const id = state.highlighted.value?.id ?? state.feature.value;
  const feature = id === null ? undefined : index.features.get(id);
  if (feature?.time === undefined) return <p class="timeline-pointed" />;
  const facts = timeFacts.state.value;
  const stages = facts.kind === 'ready' ? (facts.value.stages[feature.id] ?? []) : [];
  const { name, lang } = nameOf(feature.id);
  return (
    <p class="timeline-pointed" aria-hidden="true">
      <strong lang={lang}>{name}</strong>{' '}
      {[datesInWords(feature, t), stagesInWords(stages, t)].filter(Boolean).join(' · ')}
    </p>
  );
}
