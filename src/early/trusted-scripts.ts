/** The part of the Trusted Types API that is used here; TypeScript's own library does not know it yet. */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | null },
  ): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/**
 * Lets the page start its workers where a policy of Trusted Types demands that somebody vouches for each script's
 * address: the map's worker and the service worker, both files of the site, and nothing else. MapLibre starts its worker
 * from a plain address, so that the policy has to be the one that is asked by default. A page has one: whichever of its
 * scripts comes first makes it.
 * @param site address of the folder that the site is served from
 */
export function trustOwnScripts({ trustedTypes }: Window, site: string): void {
  const createScriptURL = (address: string) => (isOwnScript(address, site) ? address : null);
  if (trustedTypes?.defaultPolicy != null) return;
  try {
    trustedTypes?.createPolicy('default', { createScriptURL });
  } catch (error) {
    // The host's policy allows none of ours: the map is drawn without a worker, and nothing is stored.
    console.info('No scripts can be vouched for:', error);
  }
}

/** Whether an address is that of a script in the site's own folder. */
export function isOwnScript(address: string, site: string): boolean {
  const { href, pathname } = new URL(address, site);
  return href.startsWith(site) && pathname.endsWith('.js');
}
