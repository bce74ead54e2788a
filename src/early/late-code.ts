/*
 * How the built atlas loads code that comes later; `tools/code/late-code-plugin.ts` puts this in place of Vite's own.
 *
 * A page asks only once for a module: where it could not be had, each further `import` of it fails without a request. So
 * its files are fetched first, which may fail as often as it likes, and imported when they are there, from the cache.
 */

/** Code that came whole and is broken all the same: a page does not run it a second time under its address. */
const broken = new Set<string>();
let attempt = 0;

/**
 * @param load imports the module
 * @param files addresses of its chunk, then of what that needs, from the importing chunk
 * @param importer address of the importing chunk
 */
export async function loadCode<Module>(
  load: () => Promise<Module>,
  files: readonly string[] | undefined,
  importer: string,
): Promise<Module> {
  const urls = (files ?? []).map((file) => new URL(file, importer).href);
  const [chunk] = urls.filter((url) => url.endsWith('.js'));
  const again = chunk !== undefined && broken.has(chunk);
  await Promise.all(urls.map((url) => fetchPart(url, again)));
  try {
    return await (again ? importAgain<Module>(chunk) : load());
  } catch (error) {
    if (chunk !== undefined) broken.add(chunk);
    throw error;
  }
}

/** A module of its own to the browser, as its address is another. */
async function importAgain<Module>(chunk: string): Promise<Module> {
  attempt += 1;
  return import(/* @vite-ignore */ `${chunk}?again=${attempt}`);
}

/** @param afresh past the browser's cache, which may hold a broken one */
async function fetchPart(url: string, afresh: boolean): Promise<void> {
  if (isLinked(url)) return;
  const response = await fetch(url, { cache: afresh ? 'reload' : 'default' });
  const isCss = url.endsWith('.css');
  const type = response.headers.get('Content-Type') ?? '';
  // Hosts that answer a missing file with a page of theirs say 200.
  if (!response.ok || !type.includes(isCss ? 'css' : 'javascript'))
    throw new Error(`${url}: ${response.status} ${response.statusText}, ${type || 'of no type'}`);
  await response.arrayBuffer();
  if (isCss) await linkStyle(url);
}

/** Whether the page has it already, or names it in its head. */
function isLinked(url: string): boolean {
  return [
    ...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet], link[rel=modulepreload]'),
  ].some(({ href }) => href === url);
}

function linkStyle(url: string): Promise<void> {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', crossOrigin: '', href: url });
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      // So that it is not taken for one that is there.
      link.remove();
      reject(new Error(`${url}: no style sheet`));
    };
    document.head.append(link);
  });
}
