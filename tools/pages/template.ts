import {
  defaultTreeAdapter as adapter,
  parse,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import { attribute, descendants, elementsIn, replaceNode, setAttribute } from '../serve/html-tree';

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

/**
 * Fills the built `index.html`, whose tags for script and style Vite has written.
 * @throws where the template lacks a place that something belongs in
 */
export function fillTemplate(template: string, { lang, dir, root, head, app, story }: Parts): string {
  const page = parse(template);
  for (const element of elementsIn(page)) {
    if (element.tagName === 'html') {
      // A language's folder speaks it, whatever the reader's browser prefers.
      const speaks = root === './' ? undefined : lang;
      const attributes = { lang, dir, 'data-root': root, 'data-speaks': speaks };
      for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
    }
    for (const name of ['href', 'src']) {
      const address = attribute(element, name);
      if (address?.startsWith('./')) setAttribute(element, name, root + address.slice(2));
    }
  }
  if (app !== null) fill(page, 'atlas:app', app);
  else for (const element of elementsIn(page).filter(isOfExplorer)) adapter.detachNode(element);
  for (const node of nodesBetween(page, 'atlas:head', '/atlas:head')) adapter.detachNode(node);
  adapter.detachNode(comment(page, '/atlas:head'));
  fill(page, 'atlas:head', head);
  fill(page, 'atlas:story', story);
  return serialize(page);
}

/** The explorer's element with its script, and what is loaded ahead for it alone: the faces are for all pages. */
function isOfExplorer(element: Tree.Element): boolean {
  if (element.tagName === 'link') {
    const rel = attribute(element, 'rel');
    return rel === 'modulepreload' || (rel === 'preload' && attribute(element, 'as') !== 'font');
  }
  return attribute(element, 'id') === 'app' || element.tagName === 'script';
}

function comment(page: Tree.Document, data: string): Tree.CommentNode {
  const found = descendants(page)
    .filter(adapter.isCommentNode)
    .find((node) => node.data === data);
  if (found === undefined) throw new Error(`index.html has no <!--${data}-->`);
  return found;
}

/** What stands between two comments with one parent. */
function nodesBetween(page: Tree.Document, start: string, end: string): Tree.ChildNode[] {
  const siblings = comment(page, start).parentNode?.childNodes ?? [];
  return siblings.slice(siblings.indexOf(comment(page, start)) + 1, siblings.indexOf(comment(page, end)));
}

/** Puts markup in the place of a comment. */
function fill(page: Tree.Document, place: string, markup: string): void {
  const node = comment(page, place);
  const context = node.parentNode;
  if (context === null || !adapter.isElementNode(context))
    throw new Error(`<!--${place}--> is in no element`);
  replaceNode(node, parseFragment(context, markup, { scriptingEnabled: false }));
}
