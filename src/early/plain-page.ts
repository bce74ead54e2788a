import { FIRST_LANGUAGE } from '../content/first-language';
import type { AddressText } from '../state/address-text';

/** Why a reader with script gets the plain page: each has a note of its own there, `[data-note]`. */
export type PlainReason = 'failed' | 'late' | 'tooOld' | 'unstyled';

/** Where the plain pages hold what an address opens. */
const PAGE_OF = [
  ['feature', 'places.html'],
  ['claim', 'claims.html'],
  ['ride', 'places.html'],
] as const;

/** Events that show that the page is being read. */
const READING = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/** The page for readers without script, where it serves a reader with script: at what the address asks for. */
export class PlainPage {
  readonly #document: Document;
  readonly #asked: AddressText;

  constructor(document: Document, asked: AddressText) {
    this.#document = document;
    this.#asked = asked;
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-reload]')) window.location.reload();
    });
  }

  /** Shows it in place of what the explorer would be. @param lang that the reader wants */
  show(reason: PlainReason, lang: string): void {
    const page = this.#document.documentElement;
    // The explorer of that page may fare better, and its plain page is in that language.
    const isEnd = reason === 'failed' || reason === 'tooOld';
    if (isEnd && lang !== page.lang) {
      this.#goTo(lang);
      return;
    }
    delete page.dataset.script;
    page.dataset.plain = reason;
    this.showNotes(reason);
    this.#whenParsed(() => this.#lead());
    for (const act of READING) {
      window.addEventListener(act, () => page.setAttribute('data-reads', ''), { capture: true, once: true });
    }
  }

  /** Shows the notes of that name, and no others. */
  showNotes(name: PlainReason | 'pressed'): void {
    this.#whenParsed(() => {
      const notes = this.#document.querySelectorAll<HTMLElement>('[data-note]');
      for (const note of Array.from(notes)) note.hidden = note.dataset.note !== name;
    });
  }

  #lead(): void {
    // Ids of chapters are plain letters, so nothing is to be decoded.
    const chapter = this.#asked.parameter('chapter') ?? this.#asked.place;
    this.#document.getElementById(chapter)?.scrollIntoView();
    const [part, file] = PAGE_OF.filter(([name]) => this.#asked.parameter(name))[0] ?? [];
    if (part === undefined) return;
    const id = encodeURIComponent(this.#asked.parameter(part) ?? '');
    for (const link of Array.from(this.#document.querySelectorAll<HTMLAnchorElement>('a[data-asked]'))) {
      link.href = `${file}#${id}`;
      link.hidden = false;
    }
  }

  /** The same view in the folder of a language. */
  #goTo(lang: string): void {
    const { baseURI, documentElement } = this.#document;
    const root = new URL(documentElement.dataset.root ?? './', baseURI);
    const folder = new URL(lang === FIRST_LANGUAGE ? './' : `${lang}/`, root);
    folder.search = window.location.search;
    folder.hash = window.location.hash;
    window.location.replace(folder.href);
  }

  #whenParsed(act: () => void): void {
    if (this.#document.readyState !== 'loading') act();
    else this.#document.addEventListener('readystatechange', act, { once: true });
  }
}
