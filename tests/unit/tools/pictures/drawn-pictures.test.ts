import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, expect, test } from 'vitest';
import { pictures } from '../../../../tools/code/pictures';
import { pictureFaces } from '../../../../tools/pictures/picture-faces';
import { svgDrawer } from '../../../../tools/pictures/svg-drawer';

const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
afterAll(() => rm(folder, { recursive: true }));

const GREEN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#0a0"/></svg>';

test('an atlas without icons gets those that systems ask for, and keeps its own', async () => {
  await writeFile(join(folder, 'icon.svg'), GREEN);
  await mkdir(join(folder, 'icons'));
  await writeFile(join(folder, 'icons/icon-192.png'), 'its own');
  const found = await pictures(folder);
  expect([...found.keys()].sort()).toEqual([
    'icon.svg',
    'icons/apple-touch-icon.png',
    'icons/icon-192.png',
    'icons/icon-512.png',
    'icons/maskable-192.png',
    'icons/maskable-512.png',
  ]);
  expect(String(found.get('icons/icon-192.png'))).toBe('its own');
  expect(cornerAndMiddle(found.get('icons/icon-512.png'))).toEqual([512, [0, 170, 0], [0, 170, 0]]);
  // Paper to the edge, where the system cuts.
  expect(cornerAndMiddle(found.get('icons/maskable-192.png'))).toEqual([192, [244, 241, 232], [0, 170, 0]]);
});

function cornerAndMiddle(png: string | Buffer | undefined) {
  const { width, data } = PNG.sync.read(Buffer.from(png ?? ''));
  const at = (x: number, y: number) => [...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3)];
  return [width, at(1, 1), at(width / 2, width / 2)];
}

test.each([
  ['Two shores, Москва, Αθήνα', 'Source Sans 3'],
  ['راہداری', 'Noto Nastaliq Urdu'],
  ['走廊地图集', 'Noto Sans SC'],
])('there are letters for “%s”', async (text, family) => {
  const { files, missing } = await pictureFaces(text);
  expect(missing).toBe('');
  const { inkWidth } = await svgDrawer({ files, family });
  const line = (words: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90"><text x="9" y="50" font-family="${family}" font-size="20">${words}</text></svg>`;
  expect(inkWidth(line(text))).toBeGreaterThan(3 * text.length);
  expect(inkWidth(line(''))).toBe(0);
});

test('letters that no face has are named, and a file that is no SVG is refused', async () => {
  expect((await pictureFaces('a नदी b')).missing).toBe('दन');
  const { draw } = await svgDrawer();
  expect(() => draw('<svg')).toThrow();
});
