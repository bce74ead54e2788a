import type { MarkKind } from './profile';

interface Props {
  readonly kind: MarkKind | null;
  readonly x: number;
  readonly y: number;
}

/** Outlines around a middle of 0, 0. */
const SHAPES: Readonly<Record<MarkKind, string>> = {
  pass: 'M-5 3.5L0 -5L5 3.5Z',
  tunnel: 'M-5 4V0A5 5 0 0 1 5 0V4Z',
  'border-crossing': 'M-1 -6H1V6H-1Z',
};

/** A stop on the profile: a dot, or the sign of a pass, a tunnel or a border crossing. */
export function ProfileMark({ kind, x, y }: Props) {
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  return kind === null ? (
    <circle class="ride-stop" transform={place} r={2} />
  ) : (
    <path class={`ride-mark mark-${kind}`} transform={place} d={SHAPES[kind]} />
  );
}
