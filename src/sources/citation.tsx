import { useState } from 'preact/hooks';
import type { Citable } from '../content/citation/citable';
import type { MessageKey } from '../i18n/translator';
import { useT } from '../ui/context';
import { CopyButton, CopyStatus } from '../ui/copy-button';
import { CITATION_FORMATS } from './formats';

interface Props {
  /** Heading. */
  readonly title: MessageKey;
  readonly item: Citable;
  readonly reference: string;
  readonly bibtex: string;
}

/** A reference to take along as text, BibTeX or CSL-JSON. */
export function Citation({ title, item, reference, bibtex }: Props) {
  const t = useT();
  const [times, setTimes] = useState(0);
  const onCopied = () => setTimes((before) => before + 1);
  const heading = `citation-${item.id}`;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{t(title)}</h3>
      <p class="reference" dir="auto">
        {reference}
      </p>
      <div class="source-actions">
        <CopyButton label="cite.copyText" text={() => reference} describedBy={heading} onCopied={onCopied} />
        {CITATION_FORMATS.map(({ copyLabel, write }) => (
          <CopyButton
            key={copyLabel}
            label={copyLabel}
            text={() => write([{ item, bibtex }])}
            describedBy={heading}
            onCopied={onCopied}
          />
        ))}
      </div>
      <CopyStatus times={times} />
    </section>
  );
}
