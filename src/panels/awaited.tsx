import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Lazy } from '../content/lazy';
import { useExplorer } from './context';

interface Props<T> {
  readonly of: Lazy<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** Loads something and shows it when it is there; says so while it is not, and offers to try again. */
export function Awaited<T>({ of, children }: Props<T>) {
  const { t } = useExplorer();
  useEffect(() => of.load(), [of]);
  const now = of.now.value;
  switch (now.kind) {
    case 'loading':
      return <p class="aside">{t.value('feature.loading')}</p>;
    case 'failed':
      return (
        <p>
          {t.value('feature.loadFailed')}{' '}
          <button type="button" class="text-button" onClick={() => of.load()}>
            {t.value('feature.tryAgain')}
          </button>
        </p>
      );
    case 'ready':
      return <>{children(now.value)}</>;
  }
}
