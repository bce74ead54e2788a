import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from '../../src/content/manifest';
import { drawIcons } from '../pictures/icons';

const ICON = 'icon.svg';

/** The pictures beside the content: the icon, what is made of it for systems, and what shared links show. */
export const PICTURE = /^(?:icon\.svg|icons\/[a-z0-9-]+\.png|share-[a-z-]+\.jpg)$/i;

/**
 * The pictures of an atlas, by their path below the site's root. One that brings no icon gets one of its own colours,
 * and those for systems that it does not bring are drawn from its icon; what shared links show is there if it brings it.
 * @param folder of the atlas
 */
export async function pictures(folder: string): Promise<ReadonlyMap<string, string | Buffer>> {
  const names = (await readdir(folder, { recursive: true, encoding: 'utf8' }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => PICTURE.test(name));
  const found = names.map(
    async (name): Promise<[string, Buffer]> => [name, await readFile(join(folder, name))],
  );
  const own = new Map<string, string | Buffer>(await Promise.all(found));
  const icon = own.get(ICON) ?? plainIcon();
  return new Map([[ICON, icon], ...(await iconsOf(String(icon))), ...own]);
}

/** The icon of an atlas, as SVG. */
export async function readIcon(folder: string): Promise<string> {
  const file = join(folder, ICON);
  return existsSync(file) ? readFile(file, 'utf8') : plainIcon();
}

/** Drawn once, until the icon changes. */
const drawn = new Map<string, ReadonlyMap<string, Buffer>>();

async function iconsOf(icon: string): Promise<ReadonlyMap<string, Buffer>> {
  const icons = drawn.get(icon) ?? (await drawIcons(icon));
  drawn.clear();
  drawn.set(icon, icons);
  return icons;
}

/** A way between two places, in the colour of the first line, else of the first layer. */
function plainIcon(): string {
  const row = MANIFEST.layers.find(({ drawn }) => drawn !== undefined) ?? MANIFEST.layers[0];
  const colour = row?.colour[0] ?? '#33333d';
  const place = (x: number, y: number) =>
    `<circle cx="${x}" cy="${y}" r="3.4" fill="#fff" stroke="${colour}" stroke-width="2.4"/>`;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#f4f1e8"/>' +
    `<path d="M9 24C9 14 23 18 23 8" fill="none" stroke="${colour}" stroke-width="3.2" stroke-linecap="round"/>` +
    `${place(9, 24)}${place(23, 8)}</svg>`
  );
}
