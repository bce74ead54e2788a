import { FIRST_LANGUAGE } from '../../src/content/first-language';
import type { Atlas, ChapterId, ClaimId, FeatureId, SourceId } from '../../src/content/model';
import type { LayerId } from '../../src/content/vocabulary';

/** The pages of each language, by the name of their file. They lie in one folder, the story's page at its root. */
const PAGES = ['index.html', 'places.html', 'claims.html', 'sources.html'] as const;
/** The page of licence texts, which the foot of each page leads to. */
const LICENCES = 'licences.html';
export type PageName = (typeof PAGES)[number] | typeof LICENCES;

/** The pages that lead to one another: that of the claims only where there are claims. */
export const pagesOf = ({ claims }: Pick<Atlas, 'claims'>): readonly PageName[] =>
  PAGES.filter((page) => page !== 'claims.html' || claims.length > 0);

/** Those, and the page of licence texts. */
export const allPagesOf = (atlas: Pick<Atlas, 'claims'>): readonly PageName[] => [
  ...pagesOf(atlas),
  LICENCES,
];

/** From any page of a language to another one of it. */
export const pageHref = (page: PageName): string => (page === 'index.html' ? './' : page);

export const chapterHref = (id: ChapterId): string => `./#${id}`;
export const featureHref = (id: FeatureId): string => `places.html#${id}`;
export const layerHref = (id: LayerId): string => `places.html#${layerAnchor(id)}`;
export const claimHref = (id: ClaimId): string => `claims.html#${id}`;
export const sourceHref = (id: SourceId): string => `sources.html#${id}`;

/** Features may be called as their layer is. */
export const layerAnchor = (id: LayerId): string => `layer-${id}`;

/** The folder of a language below the site's root: empty for the first, whose pages lie there. */
export const folderOf = (lang: string): string => (lang === FIRST_LANGUAGE ? '' : `${lang}/`);

/** From the folder of a language to the site's root. */
export const rootFrom = (lang: string): string => (lang === FIRST_LANGUAGE ? './' : '../');

/** Where a page lies below the site's root. */
export const pathOf = (lang: string, page: PageName): string =>
  `${folderOf(lang)}${page === 'index.html' ? '' : page}`;

/** From the map's page to what is open on it. */
export const onMapHref = (part: 'feature' | 'claim', id: string): string => `./?${part}=${id}`;
