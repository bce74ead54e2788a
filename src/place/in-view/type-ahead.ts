import { nameKey, normalise } from '../../i18n/text-folding';

/** Letters typed with longer between them do not belong together. */
const PAUSE_MS = 800;

/** Finds an entry of a list by the first letters of its name, as listboxes do. */
export class TypeAhead {
  #typed = '';
  #lastMs = Number.NEGATIVE_INFINITY;

  /** Whether a letter that is typed now goes on with those before. */
  isUnderWay(nowMs: number): boolean {
    return nowMs - this.#lastMs <= PAUSE_MS;
  }

  /** What is typed from here on is a new name: another key was pressed between. */
  end(): void {
    this.#lastMs = Number.NEGATIVE_INFINITY;
  }

  /**
   * Takes a letter. The first one leads to the next name that begins so, and again when it is repeated; further ones
   * make the beginning longer.
   * @param active the place of the entry to search from; -1: none
   * @returns the place of the entry found, or null
   */
  type(letter: string, names: readonly string[], active: number, nowMs: number): number | null {
    this.#typed = this.isUnderWay(nowMs) ? this.#typed + letter : letter;
    this.#lastMs = nowMs;
    const keys = names.map(nameKey);
    const typed = normalise(this.#typed);
    const stays = [...typed].length > 1;
    const found = nextWith(typed, keys, stays ? active : active + 1);
    const [first = ''] = typed;
    const isRepeated = stays && typed === first.repeat(typed.length);
    return found ?? (isRepeated ? nextWith(first, keys, active + 1) : null);
  }
}

/** The first place from one on, and around, whose name begins so. */
function nextWith(beginning: string, names: readonly string[], from: number): number | null {
  for (let step = 0; step < names.length; step++) {
    const place = (Math.max(0, from) + step) % names.length;
    if (names[place]?.startsWith(beginning)) return place;
  }
  return null;
}
