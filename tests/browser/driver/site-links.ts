interface LinksFound {
  /** Links that lead nowhere, one line each. */
  readonly dead: readonly string[];
  /** How many different ones were looked at. */
  readonly count: number;
}

/** A page: what in it can be led to, and whether the explorer stands in it, which opens what an address names. */
interface Target {
  readonly ids: ReadonlySet<string>;
}

/** Follows all links of some pages of a site that stay on it. */
export async function siteLinks(site: string, pages: readonly string[]): Promise<LinksFound> {
  const targets = new Map<string, Promise<Target | null>>();
  const targetAt = (address: string) => {
    const known = targets.get(address) ?? load(address);
    targets.set(address, known);
    return known;
  };
  const dead = new Set<string>();
  const seen = new Set<string>();
  for (const page of pages) {
    const from = new URL(page, site).href;
    for (const href of hrefsIn(await (await fetch(from)).text())) {
      const to = new URL(href, from);
      if (!to.href.startsWith(site) || seen.has(`${from} ${to.href}`)) continue;
      seen.add(`${from} ${to.href}`);
      const target = await targetAt(`${to.origin}${to.pathname}`);
      const named = decodeURIComponent(to.hash.slice(1));
      const opens = to.searchParams.get('feature') ?? to.searchParams.get('claim');
      if (target === null || (named !== '' && !target.ids.has(named)) || opens === '')
        dead.add(`${page}: ${href}`);
    }
  }
  return { dead: [...dead], count: seen.size };
}

async function load(address: string): Promise<Target | null> {
  const response = await fetch(address);
  const text = await response.text();
  if (!response.ok) return null;
  return { ids: new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)) };
}

const hrefsIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
