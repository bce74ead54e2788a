import type { SiteFile, SiteFiles } from './site-files';

/** What stands at an address of a site. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly file: SiteFile }
  /** A folder without its slash: relative links of its page would lead astray. `location` is relative, too. */
  | { readonly kind: 'folder'; readonly location: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'malformed' };

/** @param target of the request: a path with perhaps a query, or a whole address, as proxies send it */
export function findFile(files: SiteFiles, target: string): Found {
  const [pathname, query] = splitTarget(target);
  const segments = decodeSegments(pathname);
  if (segments === null) return { kind: 'malformed' };
  if (segments.some((segment) => segment.includes('/'))) return { kind: 'nothing' };
  const [name = ''] = segments.slice(-1);
  const path = [...segments.slice(0, -1), name || 'index.html'].join('/');
  const file = files.get(path);
  if (file) return { kind: 'file', path, file };
  if (files.has(`${path}/index.html`))
    return { kind: 'folder', location: `./${encodeURIComponent(name)}/${query}` };
  return { kind: 'nothing' };
}

/** The path without the slash at its start, and the query with its question mark. */
function splitTarget(target: string): [string, string] {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*/, '');
  const at = local.indexOf('?');
  const [pathname, query] = at < 0 ? [local, ''] : [local.slice(0, at), local.slice(at)];
  return [pathname.replace(/^\//, ''), query];
}

function decodeSegments(pathname: string): readonly string[] | null {
  try {
    return pathname.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}
