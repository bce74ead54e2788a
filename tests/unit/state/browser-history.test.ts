import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bindHistory } from '../../../src/state/browser-history';
import { ViewState } from '../../../src/state/view-state';
import { smallAtlas } from '../small-atlas';

/** A window whose history is a list; `refuse` says how it answers a write that it does not want. */
class SmallWindow extends EventTarget {
  readonly document = new EventTarget();
  readonly performance = performance;
  readonly entries = ['https://atlas.example/a/'];
  place = 0;
  writes = 0;
  refuse: 'no' | 'with an error' | 'without a word' = 'no';

  readonly location = {
    at: () => new URL(this.entries[this.place] ?? ''),
    get href() {
      return this.at().href;
    },
    get pathname() {
      return this.at().pathname;
    },
    get search() {
      return this.at().search;
    },
    get hash() {
      return this.at().hash;
    },
  };
  readonly history = {
    pushState: (_data: unknown, _title: string, url?: string | URL | null) => {
      if (!this.#takes()) return;
      this.entries.splice(this.place + 1);
      this.entries.push(new URL(url ?? '', this.location.href).href);
      this.place += 1;
    },
    replaceState: (_data: unknown, _title: string, url?: string | URL | null) => {
      if (this.#takes()) this.entries[this.place] = new URL(url ?? '', this.location.href).href;
    },
  };
  setTimeout(run: () => void, milliseconds: number): number {
    return Number(setTimeout(run, milliseconds));
  }
  clearTimeout(timer: number | undefined): void {
    clearTimeout(timer);
  }
  back(): void {
    this.place -= 1;
    this.dispatchEvent(new Event('popstate'));
  }
  /** What stands in the address bar, and in the entries before it, after the page's own address. */
  get walked(): string[] {
    return this.entries
      .slice(0, this.place + 1)
      .map((entry) => entry.replace('https://atlas.example/a/', ''));
  }
  #takes(): boolean {
    this.writes += 1;
    if (this.refuse === 'with an error') throw new DOMException('Too many calls', 'SecurityError');
    return this.refuse === 'no';
  }
}

function visit() {
  const { index } = smallAtlas();
  const state = new ViewState(index, { lang: 'en', theme: 'light' });
  state.restore({}, [], false);
  const window = new SmallWindow();
  bindHistory(
    state,
    {
      languages: new Set(['en', 'ur']),
      features: index.features,
      chapters: new Set(index.chapters.map(({ id }) => id)),
      claims: new Set(['c1']),
      rides: index.rides,
    },
    window,
  );
  return { state, window };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the address bar', () => {
  test('is written at most four times a second, and is right soon after', () => {
    const { state, window } = visit();
    for (let press = 0; press < 120; press++) {
      state.years.set({ from: null, to: 1955 + (press % 60) });
      vi.advanceTimersByTime(30);
    }
    expect(window.writes).toBeLessThanOrEqual(16);
    vi.advanceTimersByTime(250);
    expect(window.walked).toEqual(['?year=2014']);
  });

  test('is written at once for a step, after what is left to say of the one before', () => {
    const { state, window } = visit();
    state.years.set({ from: null, to: 1960 });
    state.years.set({ from: null, to: 1961 });
    state.select('kashgar');
    expect(window.walked).toEqual(['?year=1961', '?feature=kashgar&year=1961']);
  });

  test.each(['pagehide', 'visibilitychange'])('is written before the page goes: %s', (event) => {
    const { state, window } = visit();
    state.years.set({ from: null, to: 1960 });
    state.years.set({ from: null, to: 1961 });
    (event === 'pagehide' ? window : window.document).dispatchEvent(new Event(event));
    expect(window.walked).toEqual(['?year=1961']);
  });

  test.each(['with an error', 'without a word'] as const)(
    'is written later where it is refused %s',
    (how) => {
      const { state, window } = visit();
      window.refuse = how;
      state.select('kashgar');
      state.years.set({ from: null, to: 1960 });
      expect(window.walked).toEqual(['']);
      window.refuse = 'no';
      vi.advanceTimersByTime(1000);
      expect(window.walked).toEqual(['', '?feature=kashgar&year=1960']);
      vi.advanceTimersByTime(60_000);
      expect(window.writes).toBeLessThan(6);
    },
  );

  test('of a step that was refused is not written after the reader went back', () => {
    const { state, window } = visit();
    state.select('kashgar');
    window.refuse = 'with an error';
    state.showChapter('second');
    window.refuse = 'no';
    window.back();
    vi.advanceTimersByTime(60_000);
    expect(window.walked).toEqual(['']);
    expect([state.feature.value, state.address.value]).toEqual([null, {}]);
  });
});

describe('a story that tells itself', () => {
  test('is one step, and Back leads to where it began', () => {
    const { state, window } = visit();
    state.showChapter('second');
    state.story.play();
    for (const chapter of ['first', 'second', 'first']) {
      state.showChapter(chapter);
      vi.advanceTimersByTime(60_000);
    }
    expect(window.walked).toEqual(['', '?chapter=second', '?chapter=first']);
    window.back();
    expect([state.story.chapter.value, state.story.playing.value]).toEqual(['second', false]);
  });

  test('told again is another step, as is what the reader opens in between', () => {
    const { state, window } = visit();
    state.story.play();
    state.showChapter('second');
    state.story.pause();
    state.story.play();
    state.showChapter('first');
    state.story.pause();
    state.select('kashgar');
    expect(window.walked).toEqual([
      '',
      '?chapter=second',
      '?chapter=first',
      '?feature=kashgar&chapter=first',
    ]);
  });
});
