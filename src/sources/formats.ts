import { bibtexFile } from '../content/citation/bibtex';
import type { Citable } from '../content/citation/citable';
import { CSL_JSON_TYPE, cslJson } from '../content/citation/csl-json';
import type { MessageKey } from '../i18n/translator';

/** An item of a bibliography, and its BibTeX entry as the build made it; absent: not loaded. */
export interface CitableEntry {
  readonly item: Citable;
  readonly bibtex: string | undefined;
}

/** A format in which references are copied and saved. */
export interface CitationFormat {
  /** What the file's name ends in. */
  readonly extension: string;
  readonly mediaType: string;
  /** Label of the button that copies one reference. */
  readonly copyLabel: MessageKey;
  /** Label of the button that saves a list of them; it is given their `count`. */
  readonly saveLabel: MessageKey;
  /** @returns the text of a file; empty where no entry can be written */
  readonly write: (entries: readonly CitableEntry[]) => string;
}

/** In order of display. A new format is a row here, and its two labels in the messages. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  {
    extension: '.bib',
    mediaType: 'application/x-bibtex',
    copyLabel: 'sources.copyBibtex',
    saveLabel: 'sources.saveBibtex',
    write: (entries) => bibtexFile(entries.flatMap(({ bibtex }) => bibtex ?? [])),
  },
  {
    extension: '.csl.json',
    mediaType: CSL_JSON_TYPE,
    copyLabel: 'sources.copyCsl',
    saveLabel: 'sources.saveCsl',
    write: (entries) => cslJson(entries.map(({ item }) => item)),
  },
];
