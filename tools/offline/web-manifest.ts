import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FIRST_LANGUAGE } from '../../src/content/first-language';

/** What a language's folder says of the atlas. */
interface Names {
  readonly lang: string;
  readonly dir: string;
  /** Absent: what the first language says. */
  readonly name?: string;
  readonly description?: string;
}

const ICONS = [
  { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: 'icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
  { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
];

/**
 * The web app manifest, which makes the atlas installable. All addresses are relative to it. It has one colour for
 * light and dark; the page's own `theme-color` has both, and counts while it is open.
 * @param atlas its folder
 */
export async function webManifest(atlas: string): Promise<string> {
  const folder = join(atlas, 'languages');
  const languages = (await readdir(folder)).sort();
  const names = await Promise.all(languages.map((lang) => namesIn(join(folder, lang), lang)));
  const first = names.find(({ lang }) => lang === FIRST_LANGUAGE);
  if (first === undefined) throw new Error(`${folder} has no language "${FIRST_LANGUAGE}"`);
  const { lang, dir, name, description } = first;
  const others = names.filter((one) => one !== first);
  return JSON.stringify({
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    lang,
    dir,
    name,
    short_name: name,
    ...(description === undefined ? {} : { description }),
    name_localized: localized(others, 'name'),
    short_name_localized: localized(others, 'name'),
    description_localized: localized(others, 'description'),
    categories: ['education', 'books', 'news'],
    theme_color: '#fbf9f4',
    background_color: '#fbf9f4',
    icons: ICONS,
  });
}

async function namesIn(folder: string, lang: string): Promise<Names> {
  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8'));
  const [{ direction }, messages] = await Promise.all([read('language.json'), read('interface.json')]);
  return { lang, dir: direction, name: messages['app.title'], description: messages['app.subtitle'] };
}

const localized = (names: readonly Names[], member: 'name' | 'description') =>
  Object.fromEntries(
    names.flatMap(({ lang, dir, [member]: value }) =>
      value === undefined ? [] : [[lang, { value, lang, dir }] as const],
    ),
  );
