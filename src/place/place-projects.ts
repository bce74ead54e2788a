import type { Fact, FactAmount } from '../content/fact';
import { PLACE_KINDS } from '../content/kinds';
import type { BriefFeature } from '../content/model';
import { CURRENCY, type Status } from '../content/vocabulary';

/** How far the projects of a place have come, as its sentence of sums counts them. */
export type ProjectOutcome = 'working' | 'building' | 'unbuilt' | 'done';

const OUTCOMES: Readonly<Record<Status, ProjectOutcome>> = {
  operational: 'working',
  'under-construction': 'building',
  preparatory: 'unbuilt',
  announced: 'unbuilt',
  stalled: 'unbuilt',
  cancelled: 'unbuilt',
  event: 'done',
};

/** Projects of a place, counted by how far they have come. */
export interface ProjectSums extends Readonly<Record<ProjectOutcome, number>> {
  /** Dollars that those cost which work, as far as facts give what they came to; of a range the lower end. */
  readonly dollars: number;
}

/** Whether the parts of a feature are the projects of a town, and not legs of a road or units of a plant. */
export const hasProjects = ({ properties }: BriefFeature, parts: readonly unknown[]): boolean =>
  PLACE_KINDS.includes(properties.kind) && parts.length > 0;

/** What a feature cost: of its facts the first in dollars, else the first with a sum, else one that gives no single sum. */
export function costOf(facts: readonly Fact[]): FactAmount | null {
  const costs = facts.filter(({ label }) => label === 'Cost');
  const sums = costs.filter(({ amount }) => amount !== undefined);
  return sums.find(({ currency }) => currency === CURRENCY) ?? sums[0] ?? costs[0] ?? null;
}

/**
 * Counts projects, and adds up what they cost.
 * @param costFor what one of them cost, where its facts say so
 */
export function sumProjects(
  projects: readonly BriefFeature[],
  costFor: (project: BriefFeature) => FactAmount | null,
): ProjectSums {
  const sums = { working: 0, building: 0, unbuilt: 0, done: 0, dollars: 0 };
  for (const project of projects) {
    const outcome = OUTCOMES[project.properties.status];
    sums[outcome] += 1;
    if (outcome === 'working') sums.dollars += dollarsSpent(costFor(project));
  }
  return sums;
}

function dollarsSpent(cost: FactAmount | null): number {
  if (cost?.amount === undefined || cost.currency !== CURRENCY || cost.planned) return 0;
  return typeof cost.amount === 'number' ? cost.amount : cost.amount[0];
}
