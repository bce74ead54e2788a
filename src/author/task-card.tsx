import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../ui/icon-button';
import { useAuthor } from './context';
import { useWords } from './words';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Where the form is sent; absent: there is nothing to save. */
  readonly onSave?: () => void;
  readonly canSave?: boolean;
  readonly saveLabel?: string;
  /** Throws away what was typed; absent: nothing was. */
  readonly onReset?: (() => void) | undefined;
}

/** The card of what the author is at, beside the page. */
export function TaskCard({ title, children, onSave, canSave = true, saveLabel, onReset }: Props) {
  const { author } = useAuthor();
  const w = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The author may be further already: in a field, or at a handle on the map.
    const { activeElement } = document;
    if (!activeElement?.closest('.author-card, .author-drawing'))
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <form
      class="author-card"
      aria-labelledby="author-card-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) onSave?.();
        const { currentTarget } = event;
        // Once what is wrong is marked.
        requestAnimationFrame(() =>
          currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
        );
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') author.close();
        const isSaved = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (isSaved && canSave) onSave?.();
      }}
    >
      <div class="author-card-head">
        <h2 id="author-card-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon={X} label={w('card.close')} onClick={() => author.close()} />
      </div>
      {children}
      {onSave && (
        <div class="author-card-foot">
          <button type="submit" class="button strong" aria-disabled={canSave ? undefined : true}>
            {saveLabel ?? w('card.save')}
          </button>
          {onReset && (
            <button type="button" class="button" onClick={onReset}>
              {w('card.reset')}
            </button>
          )}
        </div>
      )}
    </form>
  );
}
