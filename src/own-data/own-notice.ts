/** What a reader is told after something was done, or could not be. */
export interface OwnNotice {
  readonly kind:
    | 'added'
    | 'nothing'
    | 'removed'
    | 'cancelled'
    | 'tooSlow'
    | 'broken'
    | 'tooBig'
    | 'full'
    | 'unkept'
    | 'mended'
    | 'unmended';
  readonly name: string;
  readonly count?: number;
  /** Megabytes. */
  readonly size?: number;
}
