import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { FeatureId } from '../content/model';
import { useExplorer } from './context';

/**
 * A signal derived from other signals and from values of the component. Unlike `useComputed`, which keeps the value
 * of the render before until a signal changes, it is computed again as soon as one of the inputs changes.
 * @param inputs all that `derive` reads besides signals
 */
export function useDerived<T>(derive: () => T, inputs: readonly unknown[]): ReadonlySignal<T> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the linter checks them where this is called
  return useMemo(() => computed(derive), inputs);
}

/** Whether a feature is highlighted. Only the components for which that changes render again. */
export function useIsHighlighted(id: FeatureId): boolean {
  const { state } = useExplorer();
  return useDerived(() => state.highlighted.value?.id === id, [id, state]).value;
}
