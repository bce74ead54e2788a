import { useEffect, useMemo } from 'preact/hooks';
import { useExplorer } from '../ui/context';
import { type Happening, happeningsOf } from './happenings';

/** All that happened; with the steps of projects as soon as the facts have come. */
export function useHappenings(): readonly Happening[] {
  const { dated, timeFacts } = useExplorer();
  useEffect(() => timeFacts.load(), [timeFacts]);
  const facts = timeFacts.now.value;
  const phases = facts.kind === 'ready' ? facts.value.phases : null;
  return useMemo(
    () => (phases === null ? dated.happenings : happeningsOf(dated.features, phases)),
    [dated, phases],
  );
}
