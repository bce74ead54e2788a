import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { FeatureId } from '../content/model';
import { useExplorer } from './context';

/** Whether a feature lights up. Of all that ask, only those that light up or go out are drawn anew. */
export function useIsPointed(id: FeatureId): boolean {
  const { state } = useExplorer();
  return useMemo(() => computed(() => state.pointed.value?.id === id), [id, state]).value;
}
