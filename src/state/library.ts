import type { ReadonlySignal } from '@preact/signals';
import type { Language } from '../content/language';
import { type ToldClaim, type ToldDetails, tellClaim, tellDetails } from '../content/localized';
import type { Details, FeatureId, Source, SourceId } from '../content/model';
import { textsFile } from '../content/texts-file';
import type { LayerId } from '../content/vocabulary';
import { fetchPublished, lazyPublished, type Published, type PublishedKind } from './fetch-published';
import { type Lazy, lazy } from './resource';

/**
 * What the app does not start with: details of features, the claims and the bibliography, from the published files.
 * Claims and details are in the reader's language, as far as it tells them; another language makes another list.
 */
export interface Library {
  /** In order of the article. */
  readonly claims: () => Lazy<readonly ToldClaim[]>;
  readonly sources: Lazy<ReadonlyMap<SourceId, Source>>;
  readonly details: (layer: LayerId) => Lazy<ReadonlyMap<FeatureId, ToldDetails>>;
}

/**
 * @param base address of the folder that holds `geo/`
 * @param lang the reader's language
 */
export function openLibrary(base: string, lang: ReadonlySignal<Language>): Library {
  const opened = new Map<string, Lazy<unknown>>();
  const once = <T>(name: string, open: (code: Language) => Promise<T>): Lazy<T> => {
    const code = lang.value;
    const key = `${code} ${name}`;
    const known = opened.get(key) as Lazy<T> | undefined;
    if (known) return known;
    const fresh = lazy(() => open(code));
    opened.set(key, fresh);
    return fresh;
  };
  const published = <Kind extends PublishedKind>(file: string, kind: Kind) =>
    fetchPublished(new URL(file, base), kind);
  const texts = async <Kind extends 'claimTexts' | 'featureTexts'>(
    code: Language,
    name: string,
    kind: Kind,
  ): Promise<Partial<Published<Kind>>> => (code === 'en' ? {} : published(textsFile(code, name), kind));
  return {
    claims: () =>
      once('claims', async (code) => {
        const [claims, told] = await Promise.all([
          published('geo/claims.json', 'claims'),
          texts(code, 'claims', 'claimTexts'),
        ]);
        return claims.map((claim) => tellClaim(claim, told[claim.id], code));
      }),
    sources: lazyPublished(
      new URL('geo/sources.json', base),
      'sources',
      (sources): ReadonlyMap<SourceId, Source> => new Map(sources.map((source) => [source.id, source])),
    ),
    details: (layer) =>
      once(layer, async (code) => {
        const [{ features }, told] = await Promise.all([
          published(`geo/layers/${layer}.geojson`, 'layer'),
          texts(code, `layers/${layer}`, 'featureTexts'),
        ]);
        const tell = (id: FeatureId, details: Details) => tellDetails(details, told[id], code);
        return new Map(features.map(({ id, properties }) => [id, tell(id, properties)]));
      }),
  };
}
