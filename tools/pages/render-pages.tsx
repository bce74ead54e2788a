import type { FeatureCollection } from 'geojson';
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { References } from '../../src/content/citation/references';
import type { Language } from '../../src/content/language';
import { type BasemapTopology, unpackBasemap } from '../../src/map/basemap';
import { ExplorerContext } from '../../src/panels/context';
import { Panel } from '../../src/panels/panel';
import { SkipLinks } from '../../src/panels/skip-links';
import type { ReadAtlas } from '../atlas/read-atlas';
import { ClaimsPage } from './claims-page';
import { type Edition, EditionContext, editionOf, useEdition } from './edition';
import { folderOf, PAGES, type PageName, rootFrom } from './links';
import { PageHead } from './page-head';
import { PlacesPage } from './places-page';
import { routeMap, routeMapFile } from './route-map';
import type { SiteAddress } from './site-address';
import { SourcesPage } from './sources-page';
import { StoryPage } from './story-page';
import { fillTemplate } from './template';

/** What the files of the basemap hold. */
export interface BasemapFiles {
  readonly topology: BasemapTopology;
  readonly names: FeatureCollection;
  /** An address of the light relief that holds the picture itself. */
  readonly relief: string;
}

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
  /** The style sheet of the Chinese faces, from the site's root. */
  readonly hanFonts: string;
}

const BODIES: Readonly<Record<PageName, ComponentType>> = {
  'index.html': StoryPage,
  'places.html': PlacesPage,
  'claims.html': ClaimsPage,
  'sources.html': SourcesPage,
};

/** All pages and maps of all languages, by their paths below the site's root. */
export function renderPages(sheets: Sheets): ReadonlyMap<string, string> {
  const { content, references, basemap } = sheets;
  const { topology, names, relief } = basemap;
  const ground = unpackBasemap(topology, names, { light: relief, dark: relief });
  const editions = [...content.languages.values()].map((translation) =>
    editionOf(content, references, translation),
  );
  return new Map(
    editions.flatMap((edition): [string, string][] => [
      [routeMapFile(edition.info.code), routeMap(edition, ground)],
      ...PAGES.map((page): [string, string] => [
        `${folderOf(edition.info.code)}${page}`,
        renderPage(edition, page, sheets),
      ]),
    ]),
  );
}

function renderPage(edition: Edition, page: PageName, { template, site, scripts, hanFonts }: Sheets): string {
  const { code, direction, locale } = edition.info;
  const root = rootFrom(code);
  const Body = BODIES[page];
  const isExplorer = page === 'index.html';
  const head = renderIn(edition, () => <PageHead page={page} site={site} />);
  const fonts = writesHan(locale) ? hanSheet(`${root}${hanFonts}`, isExplorer) : '';
  return fillTemplate(template, {
    lang: code,
    dir: direction,
    root,
    head: `${head}${isExplorer ? scripts(code, root) : ''}${fonts}`,
    app: isExplorer ? renderIn(edition, StillApp) : null,
    story: renderIn(edition, Body),
  });
}

const writesHan = (locale: string) => new Intl.Locale(locale).maximize().script?.startsWith('Han') ?? false;

/**
 * Chinese faces for machines that have none: it names slices, of which a browser loads those that it needs. The
 * explorer asks for them itself, so its page does only where there is no script.
 */
function hanSheet(href: string, isExplorer: boolean): string {
  const link = renderToString(<link rel="stylesheet" href={href} />);
  return isExplorer ? `<noscript>${link}</noscript>` : link;
}

function renderIn(edition: Edition, Part: ComponentType): string {
  return renderToString(
    <ExplorerContext.Provider value={edition.explorer}>
      <EditionContext.Provider value={edition}>
        <Part />
      </EditionContext.Provider>
    </ExplorerContext.Provider>,
  );
}

/**
 * The explorer as it is first painted: what a reader may begin to read, where it will stay. The script fills in the
 * rest, the map and what lies on it.
 */
function StillApp() {
  const { t } = useEdition().explorer;
  return (
    <>
      <SkipLinks />
      <Panel />
      <section class="map-region">
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
