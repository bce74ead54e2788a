import type { Browser } from 'playwright-core';
import type { Contestant, ContestantName } from './contestants';
import type { Figures } from './figures';
import { measureAnswers } from './measures/answers';
import { measureMemory } from './measures/memory';
import { measureMoves } from './measures/moves';
import { measureRide } from './measures/ride';
import { measureSlowLine } from './measures/slow-line';
import { measureSlowPhone } from './measures/slow-phone';
import { measureStart } from './measures/start';
import { measureWarm } from './measures/warm';

/** A part of the benchmark, and who takes part in it. */
interface PartOfBenchmark {
  readonly contestants: readonly ContestantName[];
  /** @param camera the view that the atlas begins with, as an address has it: `#4.6/31.2/69.8` */
  readonly measure: (browser: Browser, contestant: Contestant, camera: string) => Promise<Figures>;
}

const ATLAS = ['atlas'] as const;
const LARGE = ['large'] as const;
const ALL = ['atlas', 'bare', 'same-ground'] as const;

export const PARTS = {
  start: { contestants: ALL, measure: measureStart },
  answers: { contestants: ALL, measure: measureAnswers },
  moves: { contestants: ALL, measure: measureMoves },
  ride: { contestants: ATLAS, measure: measureRide },
  warm: { contestants: ALL, measure: measureWarm },
  line: { contestants: ALL, measure: measureSlowLine },
  phone: { contestants: ATLAS, measure: measureSlowPhone },
  'large-start': { contestants: LARGE, measure: measureStart },
  'large-answers': { contestants: LARGE, measure: measureAnswers },
  memory: { contestants: ATLAS, measure: measureMemory },
} as const satisfies Readonly<Record<string, PartOfBenchmark>>;

export type Part = keyof typeof PARTS;
