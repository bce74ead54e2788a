import type { Fact } from '../content/fact';
import { type PartialDate, parsePartialDate } from '../content/partial-date';
import { PROJECT_STAGES, type ProjectStage } from '../content/vocabulary';

/** When something came to a stage of its life. */
export interface StageDate {
  readonly stage: ProjectStage;
  readonly when: PartialDate;
  /** Nobody has read a page that says so. */
  readonly unchecked?: true;
}

/** The stages that the facts date, in the order of a life; of several facts on one stage the first counts. */
export function stageDatesOf(facts: readonly Fact[]): StageDate[] {
  return PROJECT_STAGES.flatMap((stage) => {
    const fact = facts.find((one) => one.stage === stage);
    const when = parsePartialDate(fact?.date ?? '');
    if (fact === undefined || when === null) return [];
    return [{ stage, when, ...(fact.confidence === 'low' ? { unchecked: true as const } : {}) }];
  });
}
