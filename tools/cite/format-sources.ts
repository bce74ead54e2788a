import { bibtexOf } from '../../src/content/citation/bibtex';
import type { Reference } from '../../src/content/citation/reference';
import type { Source, SourceId } from '../../src/content/model';
import { formatReferences } from './format-references';

/**
 * Each source as a reference and as a BibTeX entry, in the order given.
 * @throws where the style makes nothing of a source
 */
export function formatSources(
  sources: readonly Source[],
): Readonly<Record<SourceId, Pick<Reference, 'reference' | 'bibtex'>>> {
  const references = formatReferences(sources.map(({ custom: _custom, ...source }) => source));
  const formatted = sources.map((source) => {
    const reference = references.get(source.id);
    if (reference === undefined) throw new Error(`No reference came of source "${source.id}"`);
    return [source.id, { reference, bibtex: bibtexOf(source) }] as const;
  });
  return Object.fromEntries(formatted);
}
