import type { Citable } from './citable';

/** A view of the atlas as a reader cites it. */
export interface CitedView {
  /** What is open, such as "Gwadar"; null: the atlas as a whole. */
  readonly title: string | null;
  /** The atlas's own name. */
  readonly atlas: string;
  readonly url: string;
  /** When it was opened; its day in the reader's own time zone counts. */
  readonly on: Date;
}

const LONG_DATE: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };

/** A view as CSL-JSON: a web page without author or date, opened on a day. */
export function viewItem({ title, atlas, url, on }: CitedView): Citable {
  return {
    id: citationKey(url),
    type: 'webpage',
    title: title ?? atlas,
    ...(title === null ? {} : { 'container-title': atlas }),
    URL: url,
    accessed: { 'date-parts': [[on.getFullYear(), on.getMonth() + 1, on.getDate()]] },
  };
}

/**
 * A view in the style of the bibliography (APA, 7th edition), as plain text.
 * APA writes dates as American English does, in whatever language the title is.
 */
export function viewReference({ title, atlas, url, on }: CitedView): string {
  const date = new Intl.DateTimeFormat('en-US', LONG_DATE).format(on);
  const named = title ?? atlas;
  const stop = /[.!?]$/.test(named) ? ' ' : '. ';
  const inAtlas = title === null ? '' : ` ${atlas}.`;
  return `${named}${stop}(n.d.).${inAtlas} Retrieved ${date}, from ${url}`;
}

/** A key that BibTeX takes: the atlas, and the id of what its address names as open. */
function citationKey(url: string): string {
  const { searchParams } = new URL(url);
  const opened = ['feature', 'claim', 'chapter'].flatMap((part) => searchParams.get(part) ?? []);
  const id = (opened[0] ?? '').replace(/[^a-z0-9-]+/gi, '-');
  return id === '' ? 'corridor-atlas' : `corridor-atlas-${id}`;
}
