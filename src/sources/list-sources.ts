import type { References } from '../content/citation/reference';
import type { FeatureId, Source, SourceId } from '../content/model';
import { collator } from '../i18n/formats';
import { normalise } from '../i18n/text-folding';

/** A source with what the build made of it. */
export interface ListedSource {
  readonly source: Source;
  readonly reference: string;
  /** The places that rest on it. */
  readonly places: readonly FeatureId[];
  /** Reference and note as a filter compares them. */
  readonly folded: string;
}

/** The bibliography in alphabetical order of the references. Do it once: it sorts and folds all of them. */
export function listSources(
  sources: ReadonlyMap<SourceId, Source>,
  references: References,
): readonly ListedSource[] {
  const order = collator('en', { ignorePunctuation: true, numeric: true });
  return [...sources.values()]
    .map((source) => {
      const { reference = source.title, supports } = references[source.id] ?? {};
      return {
        source,
        reference,
        places: supports?.features ?? [],
        folded: normalise(`${reference} ${source.note ?? ''}`),
      };
    })
    .sort((a, b) => order.compare(a.reference, b.reference));
}
