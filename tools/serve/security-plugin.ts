import {
  defaultTreeAdapter as adapter,
  parse,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import type { Plugin } from 'vite';
import { attribute, elementsIn } from './html-tree';
import { configuredPolicy } from './security-policy';

/**
 * Writes the content security policy into every built page, so that it holds on hosts where headers cannot be set.
 * Fails the build on an inline script or style, which the policy would silently disable.
 */
export function securityPlugin(): Plugin {
  return {
    name: 'atlas:security',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        refuseInline(html, path);
        return withPolicy(html, path);
      },
    },
  };
}

/** Right after the charset: a policy in `<meta>` binds only what comes after it. */
function withPolicy(html: string, path: string): string {
  const page = parse(html);
  const charset = elementsIn(page).find(
    (element) => element.tagName === 'meta' && attribute(element, 'charset') !== undefined,
  );
  const next = charset?.parentNode?.childNodes[charset.parentNode.childNodes.indexOf(charset) + 1];
  if (charset?.parentNode == null || next === undefined)
    throw new Error(`${path}: no <meta charset> to put the content security policy after`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${configuredPolicy()}">`;
  for (const node of parseFragment(meta).childNodes) {
    adapter.detachNode(node);
    adapter.insertBefore(charset.parentNode, node, next);
  }
  return serialize(page);
}

/** @throws where a page holds an inline script or style */
export function refuseInline(html: string, path: string): void {
  // Without scripting, what `<noscript>` holds is read as elements too.
  const inline = elementsIn(parse(html, { scriptingEnabled: false })).find(isInline);
  if (inline === undefined) return;
  const attributes = inline.attrs.map(({ name, value }) => ` ${name}="${value}"`).join('');
  throw new Error(
    `${path}: inline <${inline.tagName}${attributes}> is not allowed by the content security policy`,
  );
}

/** Data in a script that never runs is allowed. */
function isInline(element: Tree.Element): boolean {
  if (element.attrs.some(({ name }) => name === 'style' || name.startsWith('on'))) return true;
  if (element.tagName === 'style') return true;
  const type = attribute(element, 'type') ?? '';
  const isData = /^application\/(?:ld\+)?json$/.test(type);
  return element.tagName === 'script' && attribute(element, 'src') === undefined && !isData;
}
