import type { Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from './security-policy';

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
  const meta = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;
  const page = html.replace(/<meta charset=[^>]*>/i, (charset) => `${charset}\n    ${meta}`);
  if (page === html) throw new Error(`${path}: no <meta charset> to put the content security policy after`);
  return page;
}

/** @throws where a page holds an inline script or style */
export function refuseInline(html: string, path: string): void {
  const inline = firstInline(html);
  if (inline) throw new Error(`${path}: inline ${inline} is not allowed by the content security policy`);
}

function firstInline(html: string): string | undefined {
  const markup = html.replace(/<!--[\s\S]*?-->/g, '');
  const script = /<script\b(?![^>]*\bsrc=)(?![^>]*\btype="application\/(?:ld\+)?json")[^>]*>/i.exec(markup);
  const style = /<style\b[^>]*>|<[a-z][^>]*\sstyle=/i.exec(markup);
  const handler = /<[a-z][^>]*\son[a-z]+=/i.exec(markup);
  return (script ?? style ?? handler)?.[0];
}
