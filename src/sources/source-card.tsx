import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reference } from '../content/citation/reference';
import type { ClaimId, SourceId } from '../content/model';
import { webAddress } from '../content/web-address';
import { useT } from '../ui/context';
import { CopyButton } from '../ui/copy-button';
import { CITATION_FORMATS } from './formats';
import type { ListedSource } from './list-sources';
import { ReferenceText } from './reference-text';
import { SourceSupports } from './source-supports';

interface Props {
  readonly id: string;
  readonly listed: ListedSource;
  readonly made: Reference | undefined;
  /** Whether the reader was led to it. */
  readonly opened: boolean;
  readonly onClaim: (id: ClaimId) => void;
  readonly onCopied: () => void;
}

/** The id of the card of a source; by place, it may stand in several groups. */
export const sourceCardId = (id: SourceId, group: string) => `card-${id}-${group.replace(/\s+/g, '-')}`;

/** One source: its reference, what it says for the atlas, what rests on it, and ways to take it along. */
export function SourceCard({ id, listed: { source, reference }, made, opened, onClaim, onCopied }: Props) {
  const t = useT();
  const card = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (!opened) return;
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.focus({ preventScroll: true });
  }, [opened]);
  const text = `${id}-text`;
  const entry = { item: source, bibtex: made?.bibtex };
  return (
    <li class="source-card" id={id} ref={card} tabIndex={-1} data-source={source.id}>
      <ReferenceText id={text} reference={reference} url={webAddress(source.URL)} />
      <p class="aside">
        <span class={`held held-${source.custom.held}`}>{t(`sources.held.${source.custom.held}`)}</span>{' '}
        {source.note && (
          <span lang="en" dir="ltr">
            {source.note}
          </span>
        )}
      </p>
      {made && <SourceSupports supports={made.supports} onClaim={onClaim} />}
      <details class="source-cite">
        <summary aria-describedby={text}>{t('sources.cite')}</summary>
        <div class="source-actions">
          <CopyButton label="cite.copyText" text={() => reference} describedBy={text} onCopied={onCopied} />
          {CITATION_FORMATS.filter(({ write }) => write([entry]) !== '').map(({ copyLabel, write }) => (
            <CopyButton
              key={copyLabel}
              label={copyLabel}
              text={() => write([entry])}
              describedBy={text}
              onCopied={onCopied}
            />
          ))}
        </div>
      </details>
    </li>
  );
}
