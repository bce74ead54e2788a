/**
 * An address that a link may lead to: `http:` or `https:` alone, since others may run code.
 * @returns `undefined` for all else
 */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
