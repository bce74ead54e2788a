import { FIRST_LANGUAGE } from '../../src/content/first-language';
import { atlasNames, atlasTitle } from '../../src/i18n/atlas-title';
import { SHARE_PICTURE, sharePictureFile } from '../pictures/share-picture-file';
import { type PageName, pathOf, rootFrom } from './links';
import { usePageContext } from './page-context';
import { PAGE_TITLES } from './page-titles';
import { addressOf, type SiteAddress } from './site-address';
import { StructuredData } from './structured-data';

interface Props {
  readonly page: PageName;
  readonly site: SiteAddress;
}

/** What machines read of a page: title, description, its other languages, how to show it where it is shared. */
export function PageHead({ page, site }: Props) {
  const { info, explorer } = usePageContext();
  const say = explorer.t.value;
  const name = say(PAGE_TITLES[page]);
  const title = page === 'index.html' ? atlasTitle(say) : say('atlas.titled', { name, ...atlasNames(say) });
  const description = say(DESCRIPTIONS[page], atlasNames(say));
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <Alternates page={page} site={site} />
      <meta property="og:type" content={page === 'index.html' ? 'website' : 'article'} />
      <meta property="og:site_name" content={say('app.title')} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {explorer.localization.languages.map(({ code, locale }) => (
        <meta
          key={code}
          property={code === info.code ? 'og:locale' : 'og:locale:alternate'}
          content={ogLocale(locale)}
        />
      ))}
      <SharePicture site={site} />
      <StructuredData page={page} title={title} description={description} site={site} />
    </>
  );
}

const DESCRIPTIONS = {
  'index.html': 'pages.summary',
  'places.html': 'pages.places',
  'claims.html': 'pages.claims',
  'sources.html': 'pages.sources',
  'licences.html': 'pages.licenceTextsIntro',
} as const;

/** Open Graph writes `ur_PK` for what is `ur-PK-u-nu-latn`. */
function ogLocale(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return `${language}_${region}`;
}

/** The same page in each language. Crawlers want absolute addresses, and get them where the site's is known. */
function Alternates({ page, site }: Props) {
  const { info, explorer } = usePageContext();
  const href = (lang: string) => addressOf(pathOf(lang, page), site, rootFrom(info.code));
  return (
    <>
      {site !== null && <link rel="canonical" href={href(info.code)} />}
      {site !== null && <meta property="og:url" content={href(info.code)} />}
      {explorer.localization.languages.map(({ code }) => (
        <link key={code} rel="alternate" hreflang={code} href={href(code)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={href(FIRST_LANGUAGE)} />
    </>
  );
}

function SharePicture({ site }: Pick<Props, 'site'>) {
  const { info, explorer } = usePageContext();
  const picture = addressOf(sharePictureFile(info.code), site, rootFrom(info.code));
  return (
    <>
      <meta property="og:image" content={picture} />
      <meta property="og:image:type" content="image/jpeg" />
      <meta property="og:image:width" content={String(SHARE_PICTURE.width)} />
      <meta property="og:image:height" content={String(SHARE_PICTURE.height)} />
      <meta property="og:image:alt" content={explorer.t.value('pages.mapAlt')} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
