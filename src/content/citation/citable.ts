import type { Source } from '../model';

/** A CSL-JSON item that can be cited: a source, or a view of the atlas that was opened on a day. */
export interface Citable extends Omit<Source, 'custom'> {
  readonly accessed?: NonNullable<Source['issued']>;
  /** What kind of thing it is, in words. */
  readonly genre?: string;
  readonly version?: string;
}
