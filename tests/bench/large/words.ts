/** Numbers that look thrown and are the same each time: mulberry32. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
}

const SYLLABLES = 'ba cha da gar ha jal kan lor ma nu par qas ra shi tal un va wa yar zan'.split(' ');
const WORDS = (
  'the a of in on with from by over under near after before since until water power road bridge valley river ' +
  'mountain village town people workers engineers company ministry bank loan grant plan report line station school ' +
  'field market harbour tunnel lake glacier winter summer spring first second third new old long short built opened ' +
  'closed paid promised delayed repaired carried counted found said wrote showed held moved reached crossed joined'
).split(' ');

/** Texts without sense, as long as those of the content, and none like another, so that they pack no better. */
export class Words {
  readonly #throw: (sides: number) => number;

  constructor(seed: number) {
    this.#throw = dice(seed);
  }

  /** One of a list. */
  one<Thing>(of: readonly Thing[]): Thing {
    const found = of[this.#throw(of.length)];
    if (found === undefined) throw new Error('an empty list has none');
    return found;
  }

  /** From `low` to below `high`. */
  number(low: number, high: number): number {
    return low + this.#throw(high - low);
  }

  /** A name that nothing real has: `Talvaran`. */
  name(): string {
    const word = Array.from({ length: 4 }, () => this.one(SYLLABLES)).join('');
    return `${word[0]?.toUpperCase()}${word.slice(1)}`;
  }

  /** So many words without a full stop. */
  phrase(count: number): string {
    const words = Array.from({ length: count }, () => this.one(WORDS)).join(' ');
    return `${words[0]?.toUpperCase()}${words.slice(1)}`;
  }

  /** A day from 1960 to 2025. */
  day(): string {
    const two = (value: number) => String(value).padStart(2, '0');
    return `${this.number(1960, 2026)}-${two(this.number(1, 13))}-${two(this.number(2, 28))}`;
  }
}
