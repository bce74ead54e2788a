import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { NARROW, openAtlas } from './driver/open-atlas';
import { pixelsChanged, portion } from './driver/picture';
import { turnTo } from './driver/turn-to';

/** What a reader of each language finds. */
const LANGUAGES = [
  {
    lang: 'zh',
    option: '中文',
    dir: 'ltr',
    map: '地图',
    tabs: ['故事', '行程', '时间', '核对', '图层', '来源'],
    prose: '白泽研究院',
    summary: '渔业小城',
    fact: '码头岸线602米',
    claim: '由中国帮助修建的中巴友谊公路于1966年完工',
    port: '瓜达尔港',
    layers: ['增长走廊', '民生走廊', '创新走廊', '绿色走廊', '开放走廊'],
    gwadar: '瓜达尔',
    airport: '新瓜达尔国际机场',
    unreviewed: '尚未经母语读者审校',
    close: '关闭',
    inOperation: '运营中',
  },
  {
    lang: 'ur',
    option: 'اردو',
    dir: 'rtl',
    map: 'نقشہ',
    tabs: ['کہانی', 'سفر', 'وقت', 'جانچ', 'تہیں', 'مآخذ'],
    prose: 'بائزے انسٹی ٹیوٹ',
    summary: 'دو خلیجوں کے درمیان',
    fact: 'گودی 602 میٹر',
    claim: '1966',
    port: 'گوادر بندرگاہ',
    layers: [
      'ترقی کی راہداری',
      'روزگار و عوامی بہبود کی راہداری',
      'جدت کی راہداری',
      'سبز راہداری',
      'کھلے پن کی راہداری',
    ],
    gwadar: 'گوادر',
    airport: 'نیا گوادر بین الاقوامی ہوائی اڈا',
    unreviewed: 'اہلِ زبان قارئین نے ابھی',
    close: 'بند کریں',
    inOperation: 'فعال',
  },
];

describe.each(LANGUAGES)('in $option', (language) => {
  const { lang, dir, map, tabs, layers, gwadar, airport, close } = language;
  let atlas: AtlasPage;
  let inEnglish: readonly string[];

  beforeAll(async () => {
    atlas = await openAtlas({ map: 'svg' });
    inEnglish = await atlas.page.evaluate(namesOfControls);
    await atlas.page.getByRole('combobox', { name: 'Language' }).selectOption(lang);
    await atlas.map(map).waitFor();
  });

  beforeEach(() => turnTo(atlas, ''));

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

  test('the story is told in it, runs its way, and says that no native reader has reviewed it', async () => {
    const prose = atlas.panel().locator('.prose');
    expect(await prose.textContent()).toContain(language.prose);
    const marked = await prose.evaluate((element) => ({
      lang: element.getAttribute('lang'),
      direction: getComputedStyle(element).direction,
    }));
    expect(marked).toEqual({ lang, direction: dir });
    expect(await atlas.panel().getByText(language.unreviewed).isVisible()).toBe(true);
  });

  test('the legend is in the language', async () => {
    const names = await atlas.panel().getByRole('tab').allInnerTexts();
    expect(names).toEqual(tabs);
    await atlas.panel().getByRole('tab').nth(4).click();
    for (const name of layers) expect(await atlas.checkbox(name).isVisible(), name).toBe(true);
  });

  test('a feature has its name, its kind and the names of its parts in the language', async () => {
    await atlas.panel().getByRole('link', { name: gwadar, exact: true }).first().click();
    const feature = atlas.feature(gwadar);
    const heading = feature.getByRole('heading', { name: gwadar, exact: true });
    expect(await heading.getAttribute('lang')).toBe(lang);
    const part = feature.getByRole('row').filter({ has: atlas.page.getByRole('link', { name: airport }) });
    expect(await part.first().textContent()).toContain(language.inOperation);
    const summary = feature.getByText(language.summary);
    expect(await summary.getAttribute('lang')).toBe(lang);
    await feature.getByRole('link', { name: language.port }).first().click();
    await atlas.panel().getByText(language.fact).waitFor();
    await atlas.page.getByRole('button', { name: close, exact: true }).click();
    await feature.waitFor({ state: 'detached' });
  });

  test('a claim is told in it', async () => {
    await atlas.panel().getByRole('tab').nth(3).click();
    const claim = atlas.panel().locator('a[data-opens="claim:c18"]');
    expect(await claim.textContent()).toContain(language.claim);
    expect(await claim.locator('.claim-statement').getAttribute('lang')).toBe(lang);
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

test('a language is taken with Enter or on leaving the field, not on the way to it', async () => {
  const { page } = await openAtlas({ map: 'svg' });
  const html = page.locator('html');
  const field = page.getByRole('combobox', { name: 'Language' });
  await field.focus();
  await page.keyboard.press('ArrowDown');
  const shown = await field.inputValue();
  expect(shown).not.toBe('en');
  expect(await html.getAttribute('lang')).toBe('en');
  await page.keyboard.press('Escape');
  expect(await field.inputValue()).toBe('en');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(() => html.getAttribute('lang')).toBe(shown);
});
