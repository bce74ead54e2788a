import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Resource } from '../state/resource';
import { Boundary } from './boundary';
import { useT } from './context';
import { ResourceError } from './resource-error';

interface Props<T> {
  readonly of: Resource<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** Loads something and shows it when it is there; says so while it is not, and what may help. */
export function AsyncContent<T>({ of, children }: Props<T>) {
  const t = useT();
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => of.load(), [of]);
  const now = of.state.value;
  if (now.kind === 'ready') {
    return (
      <Boundary>
        <Shown value={now.value} render={children} />
      </Boundary>
    );
  }
  const retry = () => {
    // The button that has the focus goes.
    around.current?.focus({ preventScroll: true });
    of.load();
  };
  return (
    <div role={now.kind === 'loading' ? undefined : 'alert'} tabIndex={-1} ref={around}>
      {now.kind === 'loading' ? (
        <p class="aside">{t('feature.loading')}</p>
      ) : (
        <ResourceError missing={now} onRetry={retry} />
      )}
    </div>
  );
}

/** A component of its own, so that what fails in it fails below the boundary. */
function Shown<T>({ value, render }: { readonly value: T; readonly render: Props<T>['children'] }) {
  return <>{render(value)}</>;
}
