import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { engines, scripts } from '../../../package.json';
import { LAYER_IDS } from '../../../src/content/vocabulary';
import { type Address, encodeAddress } from '../../../src/state/address';
import { OLDEST_BROWSERS } from '../../../tools/code/oldest-browsers';
import { ENGLISH as messages } from '../../words';

const PAGES = readdirSync('docs').filter((name) => name.endsWith('.md'));
const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'src/README.md',
  'geo/README.md',
  ...PAGES.map((name) => `docs/${name}`),
];
const readme = readFileSync('README.md', 'utf8');
const page = (name: string) => readFileSync(`docs/${name}.md`, 'utf8');

/** What GitHub makes of a heading. */
const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const README_BYTES = 8192;

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, first = '']) => first);
const code = (text: string) => text.match(/```.+?```|`[^`\n]+`/gs) ?? [];

describe('the README', () => {
  test('names each command, and none that is not there', () => {
    const named = found(readme, /\bnpm (?:run )?([a-z][a-z:]*)/g).filter((name) => name !== 'ci');
    expect([...new Set(named)].sort()).toEqual(Object.keys(scripts).sort());
  });

  test('is short, and leads to every page', () => {
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(README_BYTES);
    const pages = [...DOCS.filter((file) => file !== 'README.md'), 'CITATION.cff', 'LICENSE'];
    expect(pages.filter((file) => !readme.includes(`](${file}`))).toEqual([]);
  });

  test('says which Node it needs', () => {
    const [sentence = ''] = found(readme, /^It needs Node ([^;]+);/gm);
    const lowest = engines.node.split(' || ').map((range) => range.replace(/[^\d.]|(\.0)+$/g, ''));
    expect(sentence.match(/(?<=from )[\d.]+|[\d.]+(?= or later)/g)).toEqual(lowest);
  });

  test('says which browsers the style sheets are built for', () => {
    const named = page('browsers').match(
      /Chrome and Edge from (\d+), Firefox from (\d+), Safari from ([\d.]+)/,
    );
    const [, chrome, firefox, safari] = named ?? [];
    expect([
      `chrome${chrome}`,
      `edge${chrome}`,
      `firefox${firefox}`,
      `safari${safari}`,
      `ios${safari}`,
    ]).toEqual(OLDEST_BROWSERS);
  });

  test('lists the parts of the address that the atlas reads and writes, in their order', () => {
    const everything: Required<Address> = {
      lang: 'ur',
      layers: ['green'],
      feature: 'gwadar',
      claim: 'c18',
      chapter: 'outlook',
      passage: 3,
      ride: { id: 'karakoram-highway', km: 543 },
      years: { from: null, to: 1978 },
      by: 'status',
      hide: ['announced'],
      size: 'cost',
      theme: 'dark',
      map: 'svg',
      basemap: 'online',
      embed: true,
      camera: { zoom: 5, lat: 30, lon: 70, bearing: 0, pitch: 0 },
    };
    const params = [...new URLSearchParams(encodeAddress(everything).search).keys()];
    expect(found(page('address'), /^\| `\?(\w+)=` \|/gm)).toEqual(params);
    expect(found(page('address'), /^\| `#(.+?)` \|/gm)).toEqual([Object.keys(everything.camera).join('/')]);
  });

  test('lists the layers with the names of their checkboxes', () => {
    const rows = [...page('address').matchAll(/^\| `([\w-]+)` \| "(.+?)" \|/gm)];
    const listed = rows.map(([, id, name]) => [id, name]);
    expect(listed).toEqual(LAYER_IDS.map((id) => [id, messages[`layer.${id}` as keyof typeof messages]]));
  });

  test('calls things by their names in the interface', () => {
    const words = Object.values(messages).map((text) => new RegExp(`^${pattern(text)}$`));
    const names = found(page('accessible-names'), /"([^"]+)"/g);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !words.some((word) => word.test(name)))).toEqual([]);
  });
});

describe.each(DOCS)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('links to files that exist', () => {
    const links = found(text.replace(/`[^`\n]+`/g, ''), /\]\(([^)\s]+)\)/g);
    const paths = links.filter((link) => !/^(\w+:|#)/.test(link)).map((link) => link.replace(/#.*/, ''));
    expect(paths.filter((path) => !existsSync(join(dirname(file), path)))).toEqual([]);
  });

  test('links to headings that are there', () => {
    const links = found(text.replace(/`[^`\n]+`/g, ''), /\]\(([^):\s]*#[^)\s]+)\)/g);
    const lost = links.filter((link) => {
      const [path = '', heading = ''] = link.split('#');
      const target = path === '' ? text : readFileSync(join(dirname(file), path), 'utf8');
      return !found(target, /^#+ (.+)$/gm).some((title) => slugOf(title) === heading);
    });
    expect(lost).toEqual([]);
  });

  test('speaks of files that exist', () => {
    const paths = code(text).flatMap((span) =>
      found(span, /(?<![\w.-])((?:src|tools|geo|tests|docs)\/[\w./-]*)/g),
    );
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('speaks of functions that are where it says', () => {
    const pairs = [...text.matchAll(/`(#?\w+)` in `(src\/[\w./-]+)`/g)];
    const strays = pairs.filter(([, name = '', path = '']) => !declares(readFileSync(path, 'utf8'), name));
    expect(strays.map(([pair]) => pair)).toEqual([]);
  });
});

/** Whether a module declares something of that name, at its top or as a member. */
function declares(source: string, name: string): boolean {
  return new RegExp(`\\b(function|class|const) ${name}\\b|^ {2,4}(readonly )?${name}(\\(|: | = )`, 'm').test(
    source,
  );
}

/** A message as a regular expression in which any value may stand for a placeholder. */
function pattern(text: string): string {
  return text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+');
}
