import type { Refusal } from '../../src/author/protocol';

/** Why a question is refused: thrown where it is found out, answered by the desk. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** Gives up on a question; nothing has been written. */
export function refuse(
  why: Refusal['why'],
  message: string,
  more: Pick<Refusal, 'issues' | 'now'> = {},
): never {
  throw new Refused({ why, message, ...more });
}
