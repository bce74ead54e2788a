import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Panel } from '../../src/app/panel';
import { Providers } from '../../src/app/providers';
import { SkipLinks } from '../../src/app/skip-links';
import type { References } from '../../src/content/citation/reference';
import { FIRST_LANGUAGE } from '../../src/content/first-language';
import type { Language } from '../../src/content/language';
import { layerRow, layersWhere } from '../../src/content/layers';
import type { LayerId } from '../../src/content/vocabulary';
import { type Basemap, unpackBasemap } from '../../src/map/basemap';
import { unpackDetail } from '../../src/map/detail/detail-file';
import type { GroundFile } from '../../src/map/ground';
import { chapterPictureFile } from '../../src/story/chapter-picture';
import type { ReadAtlas } from '../atlas/read-atlas';
import type { BasemapFiles } from './basemap-files';
import { chapterMap } from './chapter-map';
import { ClaimsPage } from './claims-page';
import { FirstPicture } from './first-picture';
import { LicenceTextsPage, type Licensed } from './licence-texts-page';
import { allPagesOf, folderOf, type PageName, rootFrom } from './links';
import { NOT_FOUND_PAGE, NotFoundHead, NotFoundPage } from './not-found-page';
import { CurrentPage, type PageContext, pageContextOf, usePageContext } from './page-context';
import { PageHead } from './page-head';
import { PlacesPage } from './places-page';
import { planFile, planMap } from './plan-map';
import type { SharedSheets } from './render-shared';
import { routeMap, routeMapFile } from './route-map';
import { sharedPictures } from './shared-pictures';
import type { SiteAddress } from './site-address';
import { SourcesPage } from './sources-page';
import { StoryPage } from './story-page';
import { fillTemplate } from './template';

/** What the pages are made from. */
export interface Sheets {
  readonly content: ReadAtlas;
  readonly references: References;
  readonly basemap: BasemapFiles;
  /** The built `index.html`, its places for what is written here still empty. */
  readonly template: string;
  readonly site: SiteAddress;
  /** Tags that the explorer's page of a language needs in its head, from the site's root. */
  readonly scripts: (lang: Language, root: string) => string;
  /** The style sheet of the Chinese faces, from the site's root; null where no language needs it. */
  readonly hanFonts: string | null;
  readonly licensed: Licensed;
  /** The script of the page for what is not there, from the site's root. */
  readonly findRoot: string;
  /** For which languages pictures must be drawn that shared links show. */
  readonly shared: Pick<SharedSheets, 'languages' | 'icon'>;
  /** The files of the Arabic faces, from the site's root. */
  readonly arabicFonts: readonly string[];
}

const BODIES: Readonly<Record<PageName, ComponentType<Licensed>>> = {
  'index.html': StoryPage,
  'places.html': PlacesPage,
  'claims.html': ClaimsPage,
  'sources.html': SourcesPage,
  'licences.html': LicenceTextsPage,
};

/** What is written around the explorer, by its path below the site's root. */
interface Rendered {
  /** All pages and maps of all languages. */
  readonly pages: ReadonlyMap<string, string>;
  /** What shared links show. */
  readonly pictures: ReadonlyMap<string, Buffer>;
}

/** All pages, maps and pictures of all languages. */
export async function renderPages(sheets: Sheets): Promise<Rendered> {
  const { content, references, basemap, shared } = sheets;
  const { topology, names, relief } = basemap;
  const ground = unpackBasemap(topology, names, { light: relief, dark: relief });
  const plans = await plansOf(basemap);
  const contexts = [...content.languages.values()].map((translation) =>
    pageContextOf(content, references, translation),
  );
  const [first] = contexts;
  const chapters = first?.explorer.index.chapters ?? [];
  const pages = new Map([
    ...chapters.map((chapter): [string, string] => [
      chapterPictureFile(chapter.id),
      first ? chapterMap(first, chapter, ground) : '',
    ]),
    [NOT_FOUND_PAGE, renderNotFound(contexts, sheets)],
    ...contexts.flatMap((context): [string, string][] => [
      [routeMapFile(context.info.code), routeMap(context, ground)],
      ...plans.map(({ layer, streets }): [string, string] => [
        planFile(layer, context.info.code),
        planMap(context, { layer, basemap: ground, streets }),
      ]),
      ...allPagesOf(content.atlas).map((page): [string, string] => [
        `${folderOf(context.info.code)}${page}`,
        renderPage(context, page, sheets, page === 'index.html' ? ground : null),
      ]),
    ]),
  ]);
  const drawn = contexts.filter(({ info }) => shared.languages.includes(info.code));
  return { pages, pictures: await sharedPictures(drawn, { basemap: ground, icon: shared.icon }) };
}

interface Plan {
  readonly layer: LayerId;
  readonly streets: GroundFile;
}

/** The layers that have a plan, with the streets under it. */
function plansOf({ detail, grounds }: BasemapFiles): Promise<Plan[]> {
  const layers = layersWhere(({ plan }) => plan !== undefined);
  return Promise.all(
    layers.map(async (layer) => {
      const name = layerRow(layer).plan?.ground;
      const entry = detail.find((found) => found.name === name);
      if (entry === undefined)
        throw new Error(
          `geo/basemap/detail/index.json: no file "${name}" for the plan of the layer "${layer}"`,
        );
      return { layer, streets: await unpackDetail(entry, grounds.get(entry.name), () => null) };
    }),
  );
}

function renderPage(context: PageContext, page: PageName, sheets: Sheets, ground: Basemap | null): string {
  const { template, site, scripts, licensed } = sheets;
  const { code, direction, locale } = context.info;
  const root = rootFrom(code);
  const Body = BODIES[page];
  const isExplorer = page === 'index.html';
  const head = renderIn(context, () => <PageHead page={page} site={site} />);
  return fillTemplate(template, {
    lang: code,
    dir: direction,
    root,
    head: `${head}${isExplorer ? scripts(code, root) : ''}${fontLinks(locale, root, isExplorer, sheets)}`,
    app: ground ? renderIn(context, () => <StillApp ground={ground} />) : null,
    story: renderIn(context, () => <Body {...licensed} />),
  });
}

/** The one page in all languages, since nothing says which one a reader wants who asks for what is not there. */
function renderNotFound(
  contexts: readonly PageContext[],
  { template, site, hanFonts, findRoot }: Sheets,
): string {
  const [first] = contexts;
  // Hosts answer with it at any depth, so nothing in it may depend on where it seems to lie.
  const root = site === null ? '/' : new URL(site).pathname;
  const head = <NotFoundHead contexts={contexts} findRoot={site === null ? findRoot : null} />;
  return fillTemplate(template, {
    lang: first?.info.code ?? FIRST_LANGUAGE,
    dir: first?.info.direction ?? 'ltr',
    root,
    head: `${renderToString(head)}${hanSheet(root, hanFonts, false)}`,
    app: null,
    story: renderToString(<NotFoundPage contexts={contexts} root={root} />),
  });
}

/** What a page of a language loads of its script's faces. */
function fontLinks(locale: string, root: string, isExplorer: boolean, sheets: Sheets): string {
  const { script = '' } = new Intl.Locale(locale).maximize();
  if (script.startsWith('Han')) return hanSheet(root, sheets.hanFonts, isExplorer);
  if (script !== 'Arab') return '';
  // Their lines are others than those of the reader's own faces, so they should be there before the text is.
  return sheets.arabicFonts
    .map((file) => (
      <link
        key={file}
        rel="preload"
        as="font"
        type="font/woff2"
        href={`${root}${file}`}
        crossorigin="anonymous"
      />
    ))
    .map((link) => renderToString(link))
    .join('');
}

/**
 * Chinese faces for machines that have none: it names slices, of which a browser loads those that it needs. The
 * explorer asks for them itself, so its page does only where there is no script.
 */
function hanSheet(root: string, file: string | null, isExplorer: boolean): string {
  if (file === null) return '';
  const link = renderToString(<link rel="stylesheet" href={`${root}${file}`} />);
  return isExplorer ? `<noscript>${link}</noscript>` : link;
}

function renderIn(context: PageContext, Part: ComponentType): string {
  return renderToString(
    <Providers contexts={context.contexts}>
      <CurrentPage.Provider value={context}>
        <Part />
      </CurrentPage.Provider>
    </Providers>,
  );
}

/**
 * The explorer as it is first painted: what a reader may begin to read, where it will stay. The script fills in the
 * rest, the map and what lies on it.
 */
function StillApp({ ground }: { readonly ground: Basemap }) {
  const context = usePageContext();
  const { t } = context.explorer;
  return (
    <>
      <SkipLinks />
      <Panel hidden />
      <section class="map-region">
        <div class="map-canvas" />
        <div class="map-picture" aria-hidden="true">
          <FirstPicture context={context} basemap={ground} />
        </div>
        <p class="map-status map-status-loading" role="status">
          {t.value('app.loading')}
          {(['late', 'pressed'] as const).map((note) => (
            <span key={note} data-note={note} hidden>
              {' '}
              {t.value(`app.${note}`)}
              {note === 'late' && (
                <button type="button" class="text-button" data-reload>
                  {t.value('feature.reload')}
                </button>
              )}
            </span>
          ))}
        </p>
      </section>
    </>
  );
}
