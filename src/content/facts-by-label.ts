import type { Fact } from './fact';
import { FACT_LABELS } from './vocabulary';

/** The facts that say one thing of a feature, such as its length in several ways. */
export interface FactGroup<F extends Fact> {
  readonly label: F['label'];
  readonly facts: readonly [F, ...F[]];
}

/**
 * Facts under their labels, in the order of the vocabulary, whatever theirs is in the file, those of the author's own
 * after them; each label once, since a list of descriptions names a term once.
 */
export function factsByLabel<F extends Fact>(facts: readonly F[]): readonly FactGroup<F>[] {
  const groups = new Map<F['label'], [F, ...F[]]>();
  for (const fact of facts) {
    const group = groups.get(fact.label);
    if (group === undefined) groups.set(fact.label, [fact]);
    else group.push(fact);
  }
  const known = FACT_LABELS.filter((label) => groups.has(label));
  return [...new Set([...known, ...groups.keys()])].flatMap((label) => {
    const group = groups.get(label);
    return group === undefined ? [] : [{ label, facts: group }];
  });
}
