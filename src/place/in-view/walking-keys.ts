import type { ScreenDirection } from './nearest-in-direction';

/** What a key does in the list of the places in view. */
type Step =
  | { readonly kind: 'direction'; readonly direction: ScreenDirection }
  /** To a place in the list, from the one that is active; what is beyond its ends is nowhere. */
  | { readonly kind: 'order'; readonly to: (active: number, count: number) => number }
  | { readonly kind: 'open' };

const DIRECTIONS: Readonly<Record<string, ScreenDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const forth = (active: number) => active + 1;
const back = (active: number) => active - 1;

const ORDER: Readonly<Record<string, (active: number, count: number) => number>> = {
  n: forth,
  pagedown: forth,
  p: back,
  pageup: back,
  home: () => 0,
  end: (_active, count) => count - 1,
};

type Press = Pick<KeyboardEvent, 'key' | 'code'> & Partial<Pick<KeyboardEvent, 'shiftKey'>>;

/**
 * The arrows are those of the map: in Urdu too, right is east. With Shift, N and P are letters like others.
 * `null`: the key does not walk.
 */
export function walkStep({ key, code, shiftKey = false }: Press): Step | null {
  const direction = DIRECTIONS[key];
  if (direction !== undefined) return { kind: 'direction', direction };
  const to = shiftKey ? undefined : ORDER[letterOf(key, code)];
  if (to !== undefined) return { kind: 'order', to };
  return key === 'Enter' || key === ' ' ? { kind: 'open' } : null;
}

/** On keyboards of other scripts, the Latin letter of the key. */
function letterOf(key: string, code: string): string {
  const latin = /^[ -~]/.test(key);
  return (latin ? key : code.replace(/^Key/, '')).toLowerCase();
}
