import { beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { NARROW, openAtlas } from './driver/open-atlas';
import { pixelsChanged, portion } from './driver/picture';

const LANGUAGES = [
  {
    lang: 'zh',
    option: '中文',
    dir: 'ltr',
    map: '地图',
    tabs: ['故事', '核对', '图层', '来源'],
    layers: ['增长走廊', '民生走廊', '创新走廊', '绿色走廊', '开放走廊'],
    gwadar: '瓜达尔',
    airport: '新瓜达尔国际机场',
    close: '关闭',
    inOperation: '运营中',
  },
  {
    lang: 'ur',
    option: 'اردو',
    dir: 'rtl',
    map: 'نقشہ',
    tabs: ['کہانی', 'جانچ', 'تہیں', 'ماخذ'],
    layers: [
      'ترقی کی راہداری',
      'روزگار و عوامی بہبود کی راہداری',
      'جدت کی راہداری',
      'سبز راہداری',
      'کھلے پن کی راہداری',
    ],
    gwadar: 'گوادر',
    airport: 'نیا گوادر بین الاقوامی ہوائی اڈا',
    close: 'بند کریں',
    inOperation: 'فعال',
  },
];

describe.each(LANGUAGES)('in $option', (language) => {
  const { lang, dir, map, tabs, layers, gwadar, airport, close } = language;
  let atlas: AtlasPage;
  let inEnglish: readonly string[];

  beforeAll(async () => {
    atlas = await openAtlas();
    inEnglish = await atlas.page.evaluate(namesOfControls);
    await atlas.page.getByRole('combobox', { name: 'Language' }).selectOption(lang);
    await atlas.map(map).waitFor();
  });

  test('the page says its language and direction', async () => {
    const html = atlas.page.locator('html');
    expect(await html.getAttribute('lang')).toBe(lang);
    expect(await html.getAttribute('dir')).toBe(dir);
    expect(new URL(atlas.page.url()).searchParams.get('lang')).toBe(lang);
  });

  test(`the panel stands on the ${dir === 'rtl' ? 'right' : 'left'}`, async () => {
    const [panel, open] = [await atlas.panel().boundingBox(), await atlas.map(map).boundingBox()];
    if (dir === 'rtl') expect(panel?.x).toBeGreaterThan(open?.x ?? 0);
    else expect(panel?.x).toBeLessThan(open?.x ?? 0);
  });

  test('the story says that it is English', async () => {
    const prose = atlas.panel().getByText('From a campus in Chongqing');
    const marked = await prose.evaluate((element) => ({
      lang: element.closest('[lang]')?.getAttribute('lang'),
      direction: getComputedStyle(element).direction,
    }));
    expect(marked).toEqual({ lang: 'en', direction: 'ltr' });
  });

  test('the legend is in the language', async () => {
    const names = await atlas.panel().getByRole('tab').allInnerTexts();
    expect(names).toEqual(tabs);
    await atlas.panel().getByRole('tab').nth(2).click();
    for (const name of layers) expect(await atlas.checkbox(name).isVisible(), name).toBe(true);
  });

  test('a feature has its name, its kind and the names of its parts in the language', async () => {
    await atlas.panel().getByRole('tab').first().click();
    await atlas.panel().getByRole('link', { name: 'Gwadar', exact: true }).click();
    const feature = atlas.feature(gwadar);
    const heading = feature.getByRole('heading', { name: gwadar, exact: true });
    expect(await heading.getAttribute('lang')).toBe(lang);
    const part = feature
      .getByRole('listitem')
      .filter({ has: atlas.page.getByRole('link', { name: airport }) });
    expect(await part.first().textContent()).toContain(language.inOperation);
    const summary = feature.getByText('Fishing town on a sandy neck');
    expect(await summary.getAttribute('lang')).toBe('en');
    expect(await summary.getAttribute('dir')).toBe('ltr');
    await atlas.page.getByRole('button', { name: close, exact: true }).click();
  });

  test('no control has kept its English name', async () => {
    expect(inEnglish.length).toBeGreaterThan(15);
    const names = await atlas.page.evaluate(namesOfControls);
    expect(names.filter((name) => inEnglish.includes(name))).toEqual([]);
  });
});

describe('the labels of the map', () => {
  test('are in the language', async () => {
    const atlas = await openAtlas({ path: '#6/34.5/72', viewport: NARROW });
    const language = atlas.page.locator('.masthead select');
    const inEnglish = portion(await atlas.stillMap(), MIDDLE);
    for (const { lang, map } of LANGUAGES) {
      await language.selectOption(lang);
      await atlas.map(map).waitFor();
      await eventually(async () => {
        const now = portion(await atlas.stillMap(atlas.map(map)), MIDDLE);
        return pixelsChanged(inEnglish, now);
      }).toBeGreaterThan(800);
    }
  });
});

/** Of the map on a narrow screen, clear of the sheet and of the buttons on either side. */
const MIDDLE = { x: 75, y: 20, width: 200, height: 340 };

/** Names of the controls in view, with Latin letters in them, that do not say that they are English. */
function namesOfControls(): string[] {
  const controls = document.querySelectorAll('button, [role="tab"], [aria-label], [title]');
  return [...controls]
    .filter((control) => control.closest('[lang]') === document.documentElement)
    .flatMap((control) => [
      control.getAttribute('aria-label') ?? '',
      control.getAttribute('title') ?? '',
      control instanceof HTMLButtonElement ? (control.textContent ?? '') : '',
    ])
    .filter((name) => /[a-z]{3}/i.test(name));
}
