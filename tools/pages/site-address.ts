/** Where the built site will be served from: what must be an absolute address can be one only where this is known. */
export type SiteAddress = string | null;

/**
 * Reads the environment variable `ATLAS_SITE`.
 * @returns the address with a slash at its end, or null where the variable is missing or empty
 * @throws where it is no address of a folder on the web
 */
export function siteAddress({
  ATLAS_SITE: found = '',
}: Readonly<Record<string, string | undefined>>): SiteAddress {
  if (found === '') return null;
  const address = URL.canParse(found) ? new URL(found) : null;
  if (address === null || !/^https?:$/.test(address.protocol) || address.search || address.hash) {
    throw new Error(`ATLAS_SITE: found "${found}", wanted an address such as https://example.org/atlas/`);
  }
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}

/** An address below the site's root: absolute where the site's is known, else from the page's own folder. */
export function addressOf(path: string, site: SiteAddress, root: string): string {
  return site === null ? `${root}${path}` : new URL(path, site).href;
}
