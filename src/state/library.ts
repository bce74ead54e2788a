import type { ReadonlySignal } from '@preact/signals';
import type { References } from '../content/citation/reference';
import { FIRST_LANGUAGE } from '../content/first-language';
import type { AllNames, Language } from '../content/language';
import {
  type LocalizedClaim,
  type LocalizedDetails,
  localizeClaim,
  localizeDetails,
} from '../content/localized';
import type { Chapter, Details, FeatureId, FeatureProse, Source, SourceId } from '../content/model';
import { textsFile } from '../content/texts-file';
import type { LayerId } from '../content/vocabulary';
import { fetchPublished, type Published, type PublishedKind, publishedResource } from './fetch-published';
import { type Resource, resource } from './resource';

/** By feature. */
type EnglishTexts = Readonly<Record<FeatureId, FeatureProse>>;

/**
 * What the app does not start with: details of features, the claims and the bibliography, from the published files.
 * Claims and details are in the reader's language as far as they are translated; another language makes another list.
 */
export interface Library {
  /** In order of the article. */
  readonly claims: () => Resource<readonly LocalizedClaim[]>;
  readonly sources: Resource<ReadonlyMap<SourceId, Source>>;
  /** What is said of the features in English, where the reader has no other language. */
  readonly englishTexts: Resource<EnglishTexts>;
  /** All chapters in English; the app starts with the text of the first. */
  readonly story: Resource<readonly Chapter[]>;
  /** The names of features and way-points in other languages than English. */
  readonly names: Resource<AllNames>;
  readonly details: (layer: LayerId) => Resource<ReadonlyMap<FeatureId, LocalizedDetails>>;
}

/**
 * @param base address of the folder that holds `geo/`
 * @param lang the reader's language
 * @param inCode what of it is code: the names of all languages, the texts and the story in English
 */
export function openLibrary(
  base: string,
  lang: ReadonlySignal<Language>,
  inCode: Pick<Library, 'names' | 'englishTexts' | 'story'>,
): Library {
  const opened = new Map<string, Resource<unknown>>();
  /** What was read in other languages is let go, once it is there in this one. */
  const leaveOthers = (code: Language) => {
    for (const key of opened.keys()) if (!key.startsWith(`${code} `)) opened.delete(key);
  };
  const once = <T>(name: string, open: (code: Language) => Promise<T>): Resource<T> => {
    const code = lang.value;
    const key = `${code} ${name}`;
    const known = opened.get(key) as Resource<T> | undefined;
    if (known) return known;
    const fresh = resource(async () => {
      const come = await open(code);
      if (lang.peek() === code) leaveOthers(code);
      return come;
    });
    opened.set(key, fresh);
    return fresh;
  };
  const published = <Kind extends PublishedKind>(file: string, kind: Kind) =>
    fetchPublished(new URL(file, base), kind);
  const texts = async <Kind extends 'claimTexts' | 'featureTexts'>(
    code: Language,
    name: string,
    kind: Kind,
  ): Promise<Partial<Published<Kind>>> =>
    code === FIRST_LANGUAGE ? {} : published(textsFile(code, name), kind);
  return {
    ...inCode,
    claims: () =>
      once('claims', async (code) => {
        const [claims, translated] = await Promise.all([
          published('geo/claims.json', 'claims'),
          texts(code, 'claims', 'claimTexts'),
        ]);
        return claims.map((claim) => localizeClaim(claim, translated[claim.id], code));
      }),
    sources: publishedResource(
      new URL('geo/sources.json', base),
      'sources',
      (sources): ReadonlyMap<SourceId, Source> => new Map(sources.map((source) => [source.id, source])),
    ),
    details: (layer) =>
      once(layer, async (code) => {
        const [{ features }, translated] = await Promise.all([
          published(`geo/layers/${layer}.geojson`, 'layer'),
          texts(code, `layers/${layer}`, 'featureTexts'),
        ]);
        const localized = (id: FeatureId, details: Details) => localizeDetails(details, translated[id], code);
        return new Map(features.map(({ id, properties }) => [id, localized(id, properties)]));
      }),
  };
}

/** @param base address of the folder that holds `geo/` */
export function referencesResource(base: string): Resource<References> {
  return publishedResource(new URL('geo/references.json', base), 'references', (references) => references);
}
