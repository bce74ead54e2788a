import { MANIFEST } from '../manifest';
import type { Citable } from './citable';
import type { Edition } from './edition';

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

/** What the atlas as a whole is, in the words of the style. */
const GENRE = 'Interactive map';

/** A view as CSL-JSON: a map, or an entry in it, of a version and a date, opened on a day. */
export function viewItem({ title, atlas, url, on }: CitedView, { author, version, date }: Edition): Citable {
  return {
    id: citationKey(url),
    type: title === null ? 'map' : 'entry',
    title: title ?? atlas,
    ...(title === null ? { genre: GENRE } : { 'container-title': atlas }),
    author: [{ literal: author }],
    issued: { 'date-parts': [date] },
    version,
    URL: url,
    accessed: { 'date-parts': [[on.getFullYear(), on.getMonth() + 1, on.getDate()]] },
  };
}

/** A view in the style of the bibliography (APA, 7th edition), as plain text. */
export function viewReference({ title, atlas, url }: CitedView, { author, version, date }: Edition): string {
  const numbered = `${atlas} (Version ${version})`;
  const entry = title === null ? `${numbered} [${GENRE}]. ` : `${title}${stopAfter(title)}In ${numbered}. `;
  return `${author}. (${date[0]}). ${entry}${url}`;
}

const stopAfter = (title: string) => (/[.!?]$/.test(title) ? ' ' : '. ');

/** A key that BibTeX takes: the atlas, and the id of what its address names as open. */
function citationKey(url: string): string {
  const { searchParams } = new URL(url);
  const opened = ['feature', 'claim', 'chapter'].flatMap((part) => searchParams.get(part) ?? []);
  const id = (opened[0] ?? '').replace(/[^a-z0-9-]+/gi, '-');
  return id === '' ? MANIFEST.name : `${MANIFEST.name}-${id}`;
}
