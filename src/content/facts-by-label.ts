import type { Fact } from './fact';

/** The facts that say one thing of a feature, such as its length in several ways. */
export interface FactGroup<F extends Fact> {
  readonly label: F['label'];
  readonly facts: readonly [F, ...F[]];
}

/** Facts under their labels, each label once, where it first stands: a list of descriptions names a term once. */
export function factsByLabel<F extends Fact>(facts: readonly F[]): readonly FactGroup<F>[] {
  const groups = new Map<F['label'], [F, ...F[]]>();
  for (const fact of facts) {
    const group = groups.get(fact.label);
    if (group === undefined) groups.set(fact.label, [fact]);
    else group.push(fact);
  }
  return [...groups].map(([label, group]) => ({ label, facts: group }));
}
