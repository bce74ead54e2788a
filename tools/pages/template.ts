import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** What goes into the template: markup, made by components. */
export interface Parts {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** From the page's folder to the site's root, as in `../`. */
  readonly root: string;
  /** Tags of the head that are the page's own. */
  readonly head: string;
  /** The explorer as it begins; null: the page has none, and no script. */
  readonly app: string | null;
  /** What is read without script. */
  readonly story: string;
}

const HEAD = /<!--atlas:head-->[\s\S]*<!--\/atlas:head-->/;
const APP = '<!--atlas:app-->';
const STORY = '<!--atlas:story-->';

/** The explorer's element with its script, and what is loaded ahead for it alone: the faces are for all pages. */
const EXPLORER =
  /<div id="app"[^>]*>[\s\S]*?<\/div>\s*|<script\b[\s\S]*?<\/script>\s*|<link rel="(?:modulepreload|preload)"(?! as="font")[^>]*>\s*/g;

/**
 * Fills the built `index.html`, whose tags for script and style Vite has written.
 * @throws where the template lacks a place that something belongs in
 */
export function fillTemplate(template: string, { lang, dir, root, head, app, story }: Parts): string {
  for (const place of [HEAD, APP, STORY]) {
    if (template.search(place) < 0) throw new Error(`index.html has no ${place}`);
  }
  // A language's folder speaks it, whatever the reader's browser prefers.
  const speaks = root === './' ? undefined : lang;
  const html = renderToString(h('html', { lang, dir, 'data-root': root, 'data-speaks': speaks }));
  const page = template
    .replace(/<html\b[^>]*>/, html.replace('</html>', ''))
    .replaceAll(/\b(href|src)="\.\//g, `$1="${root}`);
  // With functions, since markup may hold what `replace` reads as a pattern, such as "$1".
  return (app === null ? page.replace(EXPLORER, '') : page.replace(APP, () => app))
    .replace(HEAD, () => head)
    .replace(STORY, () => story);
}
