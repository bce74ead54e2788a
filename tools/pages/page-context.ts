import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Contexts } from '../../src/app/providers';
import type { References } from '../../src/content/citation/reference';
import type { FigureFacts } from '../../src/content/figure';
import type { LanguageInfo, Translation } from '../../src/content/language';
import {
  type LocalizedClaim,
  type LocalizedDetails,
  localizeClaim,
  localizeDetails,
} from '../../src/content/localized';
import type { Atlas, ContentFeature, SourceId } from '../../src/content/model';
import { type ListedSource, listSources } from '../../src/sources/list-sources';
import type { Explorer } from '../../src/ui/context';
import { figureFacts } from '../atlas/figure-facts';
import type { ReadAtlas } from '../atlas/read-atlas';
import { staticContext } from './static-context';

/** All content in one language, for the plain pages. What a language lacks is in English and marked so. */
export interface PageContext {
  readonly info: LanguageInfo;
  readonly atlas: Atlas;
  /** Words, names and lookups. */
  readonly explorer: Explorer;
  /** The same, and what each feature takes. */
  readonly contexts: Contexts;
  /** In order of the article. */
  readonly claims: readonly LocalizedClaim[];
  readonly detailsOf: (feature: ContentFeature) => LocalizedDetails;
  /** In alphabetical order, which numbers them. */
  readonly sources: readonly ListedSource[];
  /** The number of a source on the page of the sources, from 1. */
  readonly numberOf: (source: SourceId) => number;
  readonly references: References;
  /** The pictures of the facts. */
  readonly figures: FigureFacts;
}

/** The content in one of its languages. */
export function pageContextOf(
  content: ReadAtlas,
  references: References,
  translation: Translation,
): PageContext {
  const { atlas } = content;
  const { info, features, claims } = translation;
  const sources = listSources(new Map(Object.entries(atlas.sources)), references);
  const numbers = new Map(sources.map(({ source }, place) => [source.id, place + 1]));
  const contexts = staticContext(content, translation);
  return {
    info,
    atlas,
    explorer: contexts.explorer,
    contexts,
    claims: atlas.claims.map((claim) => localizeClaim(claim, claims[claim.id], info.code)),
    detailsOf: ({ id, properties }) => localizeDetails(properties, features[id], info.code),
    sources,
    numberOf: (source) => numbers.get(source) ?? 0,
    references,
    figures: figureFacts(content),
  };
}

export const CurrentPage = createContext<PageContext | null>(null);

/** The language and content of the page that a component stands on. */
export function usePageContext(): PageContext {
  const context = useContext(CurrentPage);
  if (context === null) throw new Error('A part of a page stands outside a page');
  return context;
}
