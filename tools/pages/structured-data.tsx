import { ARTICLE } from '../../src/content/citation/article';
import { authorName } from '../../src/content/citation/author-name';
import { MANIFEST } from '../../src/content/manifest';
import type { LICENSES } from '../../src/content/vocabulary';
import { FIRST_YEAR, HAS_YEARS, LAST_YEAR } from '../../src/content/years';
import { WHOLE_ROUTE } from '../../src/state/defaults';
import { type PageName, pathOf, rootFrom } from './links';
import { type PageContext, usePageContext } from './page-context';
import { addressOf, type SiteAddress } from './site-address';

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

/** Where the licences of the data can be read, by their SPDX identifiers. */
const LICENCES: Readonly<Record<(typeof LICENSES)[number], string>> = {
  'CC-BY-4.0': CC_BY,
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'ODC-By-1.0': 'https://opendatacommons.org/licenses/by/1-0/',
};

/** A layer without features may have no licence. */
const licenceOf = (identifier: string): string | undefined =>
  (LICENCES as Readonly<Record<string, string>>)[identifier];

interface Props {
  readonly page: PageName;
  readonly title: string;
  readonly description: string;
  readonly site: SiteAddress;
}

/** What the atlas is, for machines: schema.org as JSON-LD. A data block, which no browser runs. */
export function StructuredData(props: Props) {
  const described = describe(usePageContext(), props);
  if (described === null) return null;
  // In a script element only `<` could end it; JSON writes it as an escape just as well.
  const __html = JSON.stringify(described).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />;
}

/** The story is a text, the places are data; what the other pages say of themselves stands in their heads. */
function describe(context: PageContext, { page, title, description, site }: Props): object | null {
  const { info } = context;
  const address = (path: string) => addressOf(path, site, rootFrom(info.code));
  const about = {
    '@context': 'https://schema.org',
    url: address(pathOf(info.code, page)),
    inLanguage: info.code,
    isAccessibleForFree: true,
    description,
  };
  switch (page) {
    case 'index.html':
      return {
        '@type': 'Article',
        headline: title,
        license: licenceOf(MANIFEST.licence ?? ''),
        ...about,
        ...storyOf(context),
      };
    case 'places.html':
      return { '@type': 'Dataset', name: title, ...about, ...dataOf(context, address) };
    default:
      return null;
  }
}

function storyOf({ atlas }: PageContext): object {
  const article = ARTICLE === undefined ? undefined : atlas.sources[ARTICLE];
  return {
    isBasedOn: article && {
      '@type': 'NewsArticle',
      headline: article.title,
      url: article.URL,
      publisher: { '@type': 'Organization', name: article['container-title'] },
      author: article.author?.map((author) => ({
        '@type': author.literal === undefined ? 'Person' : 'Organization',
        name: authorName(author),
        givenName: author.given,
        familyName: author.family,
      })),
    },
  };
}

function dataOf({ atlas, explorer }: PageContext, address: (path: string) => string): object {
  const [west, south, east, north] = WHOLE_ROUTE;
  const say = explorer.t.value;
  const licences = Object.values(atlas.layers).map(({ license }) => licenceOf(license));
  return {
    // Its parts are under different ones; each says its own below.
    license: [...new Set(licences.filter((licence) => licence !== undefined))],
    creator: { '@type': 'Organization', name: say('app.title') },
    ...(HAS_YEARS ? { temporalCoverage: `${FIRST_YEAR}/${LAST_YEAR}` } : {}),
    spatialCoverage: {
      '@type': 'Place',
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    distribution: Object.entries(atlas.layers).map(([id, { license }]) => ({
      '@type': 'DataDownload',
      name: say(`layer.${id}`),
      encodingFormat: 'application/geo+json',
      contentUrl: address(`geo/layers/${id}.geojson`),
      license: licenceOf(license),
    })),
  };
}
