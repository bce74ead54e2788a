import type { Browser } from 'playwright-core';
import type { Contestant, ContestantName } from './contestants';
import type { Figures } from './figures';
import { measureAnswers } from './measures/answers';
import { measureMoves } from './measures/moves';
import { measureStart } from './measures/start';

/** A part of the benchmark, and who takes part in it. */
interface PartOfBenchmark {
  readonly contestants: readonly ContestantName[];
  /** @param camera the view that the atlas begins with, as an address has it: `#4.6/31.2/69.8` */
  readonly measure: (browser: Browser, contestant: Contestant, camera: string) => Promise<Figures>;
}

const ALL = ['atlas', 'bare', 'same-ground'] as const;

export const PARTS = {
  start: { contestants: ALL, measure: measureStart },
  answers: { contestants: ALL, measure: measureAnswers },
  moves: { contestants: ALL, measure: measureMoves },
} as const satisfies Readonly<Record<string, PartOfBenchmark>>;

export type Part = keyof typeof PARTS;
