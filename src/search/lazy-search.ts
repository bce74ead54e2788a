import { signal } from '@preact/signals';
import type { Lazy, Loaded } from '../content/lazy';
import type { Search } from './search-index';

/** The search, whose index and code are fetched when a reader first turns to it. */
export function lazySearch(): Lazy<Search> {
  const now = signal<Loaded<Search>>({ kind: 'loading' });
  let asked = false;
  function load(): void {
    if (asked) return;
    asked = true;
    now.value = { kind: 'loading' };
    openSearch().then(
      (value) => {
        now.value = { kind: 'ready', value };
      },
      () => {
        asked = false;
        now.value = { kind: 'failed' };
      },
    );
  }
  return { now, load };
}

async function openSearch(): Promise<Search> {
  const [index, { openIndex }] = await Promise.all([
    import('virtual:atlas/search'),
    import('./search-index'),
  ]);
  return openIndex(index.default);
}
