import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { useT } from './context';

/** Where something below it breaks while it is drawn, says so in its place, and the rest goes on. */
export function Boundary({ children }: { readonly children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary((cause) =>
    console.error('A part of the atlas could not be shown:', cause),
  );
  return error === undefined ? children : <NotShown onRetry={reset} />;
}

function NotShown({ onRetry }: { readonly onRetry: () => void }) {
  const t = useT();
  return (
    <div class="not-shown" role="alert">
      <p class="trouble">
        <span>{t('feature.notShown')}</span>{' '}
        <button type="button" class="text-button" onClick={onRetry}>
          {t('feature.tryAgain')}
        </button>{' '}
        <button type="button" class="text-button" onClick={() => window.location.reload()}>
          {t('feature.reload')}
        </button>
      </p>
    </div>
  );
}
