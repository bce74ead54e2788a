import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../src/content/language';
import { type PageName, pathOf } from './links';

/** The site map for crawlers: each page of each language, with its sisters in the others. */
export function siteMap(languages: readonly Language[], pages: readonly PageName[], site: string): string {
  const urls = languages.flatMap((lang) =>
    pages.map((page) =>
      h('url', {}, [
        h('loc', {}, new URL(pathOf(lang, page), site).href),
        ...languages.map((other) =>
          h('xhtml:link', {
            rel: 'alternate',
            hreflang: other,
            href: new URL(pathOf(other, page), site).href,
          }),
        ),
      ]),
    ),
  );
  const set = h(
    'urlset',
    {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    },
    urls,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(set)}\n`;
}

/** What crawlers may read: all of it. */
export function robots(site: string | null): string {
  const map = site === null ? '' : `Sitemap: ${new URL('sitemap.xml', site).href}\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
