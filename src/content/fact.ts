import type { Currency, FactLabel, Payer, ProjectStage, Unit } from './vocabulary';

/**
 * One checkable statement about a feature, with the sources it rests on. What its words say can be said in members too;
 * the timeline and the figures read these alone.
 */
export interface Fact extends FactAmount {
  readonly label: FactLabel;
  /** In words. */
  readonly value: string;
  /** When the feature as a whole came to its `stage`, in EDTF (ISO 8601-2); `parsePartialDate` says in which forms. */
  readonly date?: string;
  /** What happened to the feature itself on that date. */
  readonly stage?: ProjectStage;
  /** Where it opened part by part: each with its date, in order. */
  readonly parts?: readonly FactPart[];
  /** Of a fact "Paid by": whose money it was, as far as one word can say. */
  readonly payer?: Payer;
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** `low`: nobody has read a page that says so; the reader is told. Absent: read in the sources named. */
  readonly confidence?: 'low';
}

/** How much the feature as a whole has, carries or costs: never a part, a share or a loan. */
export interface FactAmount {
  /** One number, or the two ends of a range: in `unit`, or in whole units of `currency`. */
  readonly amount?: number | readonly [low: number, high: number];
  readonly unit?: Unit;
  /** An ISO 4217 code. */
  readonly currency?: Currency;
  /** The words say "about". */
  readonly approximate?: true;
  /** What was planned, estimated or approved, and not what it came to. */
  readonly planned?: true;
}

/** A part of something that opened before or after the rest. */
export interface FactPart extends Pick<FactAmount, 'amount' | 'unit'> {
  readonly date: string;
}
