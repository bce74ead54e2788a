import { useCallback, useEffect, useState } from 'preact/hooks';
import { useAuthor } from './context';
import type { Located, Target } from './protocol';
import { errorWords } from './refusal-words';
import { useWords } from './words';

/** What an author wants to change, as it stands in the files. */
export type LocatedState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'found'; readonly located: readonly Located[] }
  | { readonly kind: 'failed'; readonly message: string };

/** Asks where things stand in the files, and what stands there; again when asked to. */
export function useLocated(targets: readonly Target[]): readonly [LocatedState, () => void] {
  const { connection } = useAuthor();
  const w = useWords();
  const [state, setState] = useState<LocatedState>({ kind: 'waiting' });
  const key = JSON.stringify(targets);
  const locate = useCallback(() => {
    const asked: readonly Target[] = JSON.parse(key);
    Promise.all(asked.map((target) => connection.ask({ kind: 'locate', target }))).then(
      (located) => setState({ kind: 'found', located }),
      (error) => setState({ kind: 'failed', message: errorWords(error, w) }),
    );
  }, [connection, key, w]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with each render, the question does not
  useEffect(() => locate(), [key]);
  return [state, locate];
}
