import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';

/**
 * A signal derived from other signals and from values of the component. Unlike `useComputed`, which keeps the value
 * of the render before until a signal changes, it is computed again as soon as one of the inputs changes.
 * @param inputs all that `derive` reads besides signals
 */
export function useDerived<T>(derive: () => T, inputs: readonly unknown[]): ReadonlySignal<T> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the linter checks them where this is called
  return useMemo(() => computed(derive), inputs);
}
