import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useT } from '../../ui/context';

interface Props {
  readonly title: string;
  /** What it shows, and what is missing. */
  readonly text: string;
  readonly table: () => ComponentChildren;
  readonly children: ComponentChildren;
}

/** A picture of numbers: what it shows in a sentence, the picture, and all its numbers in a table with their sources. */
export function FigureWithTable({ title, text, table, children }: Props) {
  const t = useT();
  const heading = useId();
  const [open, setOpen] = useState(false);
  return (
    <figure class="figure" aria-labelledby={heading}>
      <figcaption>
        <h4 id={heading}>{title}</h4>
        <p class="aside">{text}</p>
      </figcaption>
      {children}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('figures.table')}</summary>
        {open && table()}
      </details>
    </figure>
  );
}
