import { expect, test } from 'vitest';
import { faceSetOf } from '../../../src/i18n/faces';
import { loadLabelFonts } from '../../../src/i18n/label-fonts';

test.each([
  ['de', 'latin'],
  ['vi', 'vietnamese'],
  ['uk-UA', 'cyrillic'],
  ['el', 'greek'],
  ['ur-PK-u-nu-latn', 'arabic'],
  ['zh-Hant', 'han'],
  ['hi', undefined],
  ['sr-Latn', 'latin'],
])('%s is written in the faces of %s', (locale, set) => {
  expect(faceSetOf(locale)).toBe(set);
});

test('the faces of labels are there before the map paints them', async () => {
  const asked: string[] = [];
  const fonts = {
    load: async (family: string, letters?: string) => {
      asked.push(`${family} ${letters}`);
      return [{}];
    },
  } as unknown as FontFaceSet;
  await loadLabelFonts('ru', 'Москва', fonts);
  expect(asked).toEqual([
    '16px "Atlas Sans" я',
    '16px "Atlas Sans Semibold" я',
    '16px "Atlas Serif Italic" я',
  ]);
  asked.length = 0;
  await loadLabelFonts('fr', 'Paris', fonts);
  expect(asked).toEqual([]);
});
