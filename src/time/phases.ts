import type { Fact } from '../content/model';
import type { PartialDate } from '../content/partial-date';
import type { FactLabel } from '../content/vocabulary';
import { readDate } from './fact-date';

/** Steps in the life of a project, in their order. */
export const STEPS = ['agreed', 'begun', 'opened', 'closed'] as const;
export type Step = (typeof STEPS)[number];

/** A step of a project, with its date. */
export interface Phase {
  readonly step: Step;
  readonly when: PartialDate;
  /** Nobody has read a page that says so. */
  readonly unchecked?: true;
}

const STEP_OF: Partial<Record<FactLabel, Step>> = {
  Agreed: 'agreed',
  Begun: 'begun',
  Opened: 'opened',
  Closed: 'closed',
};

/** Words with which a fact may lead up to its date: the act itself, and nothing that came before or after it. */
const LEADS: Readonly<Record<Step, readonly string[]>> = {
  agreed: [
    'Air transport agreement,',
    'Contract of',
    'Contract awarded in',
    'Civil contract signed',
    'Main civil contracts signed',
    'Lease contract of',
    'Mining lease of',
    'Power purchase agreement of',
    'Framework agreement in',
    'Loan signed in',
    'Signed in Beijing in',
    'Approved in',
    'Provincial approval on',
  ],
  begun: ['Ground broken on', 'Launched on', 'Site works on', 'Works since'],
  opened: [
    'Commercial operation on',
    'Commercial operation from',
    'Completed on',

    'In force since',
  ],
  closed: [],
};

/**
 * The date of a step: the words of its fact begin with it, or with the act and then the date.
 * @param named whether the act must be named
 */
function dateOf(step: Step, words: string, named: boolean): PartialDate | null {
  const lead = LEADS[step].find((act) => words.startsWith(`${act} `));
  if (lead === undefined) return named ? null : (readDate(words)?.moment ?? null);
  return readDate(words.slice(lead.length + 1))?.moment ?? null;
}

/**
 * The steps that the facts date in a way that can be read; of several facts on one step the first that can. The facts of
 * an event may speak of steps of something else: its own are only those that are named.
 */
export function phasesOf(facts: readonly Fact[], isEvent = false): Phase[] {
  const phases = facts.flatMap(({ label, value, confidence }): Phase[] => {
    const step = STEP_OF[label];
    const when = step === undefined ? null : dateOf(step, value, isEvent);
    if (step === undefined || when === null) return [];
    return [{ step, when, ...(confidence === 'low' ? { unchecked: true as const } : {}) }];
  });
  return STEPS.flatMap((step) => phases.find((phase) => phase.step === step) ?? []);
}
