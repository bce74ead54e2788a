import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { NARROW, openAtlas, WIDE } from './driver/open-atlas';
import { publishedLayer } from './driver/published';
import { turnTo } from './driver/turn-to';

/** WebGL in software costs by the pixel. */
const SMALL = { width: 1000, height: 600 };

describe('a link into the atlas', () => {
  test('opens a feature, where it lies', async () => {
    const atlas = await openAtlas({ path: '?feature=new-gwadar-airport', map: 'svg' });
    expect(await atlas.feature('New Gwadar International Airport').isVisible()).toBe(true);
    const { lng, lat, zoom } = atlas.camera();
    expect(lng).toBeCloseTo(62.499, 1);
    expect(lat).toBeCloseTo(25.291, 1);
    expect(zoom).toBeGreaterThan(8);
  });

  test('opens a chapter with its layers', async () => {
    const atlas = await openAtlas({ path: '?chapter=first-steps', map: 'svg' });
    expect(await atlas.page.getByRole('heading', { name: 'First steps, 1949–1956' }).isVisible()).toBe(true);
    await atlas.showTab('Layers');
    expect(await atlas.checkedLayers()).toEqual(['History']);
  });

  test('says layers, theme, camera and what was there by a year', async () => {
    const atlas = await openAtlas({
      path: '?layers=gwadar,history&year=1980&theme=dark#6.5/30.5/70.25',
      map: 'svg',
    });
    expect(atlas.camera()).toEqual({ zoom: 6.5, lat: 30.5, lng: 70.25, bearing: 0, pitch: 0 });
    expect(await atlas.page.getByText('Showing what existed or happened by 1980.').isVisible()).toBe(true);
    expect(await isDark(atlas)).toBe(true);
    await atlas.showTab('Layers');
    expect(await atlas.checkedLayers()).toEqual(['Gwadar', 'History']);
    const { features } = await publishedLayer('history');
    const shown = Number(await atlas.listButton('History').textContent());
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(features.length);

    await atlas.page.getByRole('button', { name: 'Show all years' }).click();
    expect(await atlas.listButton('History').textContent()).toBe(String(features.length));
  });

  test('says the language', async () => {
    const atlas = await openAtlas({ path: '?layers=&lang=ur#9/10/65', map: 'svg' });
    await eventually(() => atlas.page.locator('html').getAttribute('lang')).toBe('ur');
  });

  test('turns and tilts the map, and keeps the view over a reload', async () => {
    const atlas = await openAtlas({ path: '#8/36/74.5/30/45', viewport: SMALL, reducedMotion: true });
    expect(atlas.camera()).toEqual({ zoom: 8, lat: 36, lng: 74.5, bearing: 30, pitch: 45 });
    await atlas.showTab('Layers');
    await atlas.checkbox('Green Corridor').uncheck();
    await atlas.page.getByRole('button', { name: 'Dark theme' }).click();
    await atlas.openFeature('Gwadar');
    await eventually(() => atlas.camera().zoom).toBeGreaterThan(9);
    await atlas.stillMap();
    const address = atlas.page.url();
    await atlas.page.reload();
    await atlas.whenIdle();
    expect(atlas.page.url()).toBe(address);
    expect(await atlas.feature('Gwadar').isVisible()).toBe(true);
    expect(await isDark(atlas)).toBe(true);
    await atlas.closeFeature();
    await atlas.showTab('Layers');
    expect(await atlas.checkbox('Green Corridor').isChecked()).toBe(false);

    await turnTo(atlas, '#10/25.1216/62.3254');
    await clickMiddle(atlas);
    await atlas.feature('Gwadar').waitFor();
  });
});

describe('Back and Forward', () => {
  let atlas: AtlasPage;
  let start: string;

  beforeAll(async () => {
    atlas = await openAtlas({ reducedMotion: true, map: 'svg' });
    start = `?${new URL(atlas.page.url()).hash}`;
  });

  beforeEach(() => turnTo(atlas, start));

  test('walk through selections, not through pans', async () => {
    await atlas.openFeature('Gwadar');
    await atlas.closeFeature();
    await atlas.panel().getByRole('link', { name: 'Baize Institute' }).first().click();
    await atlas.feature('Baize Institute').waitFor();
    await panEast(atlas);
    await panEast(atlas);
    await atlas.page.goBack();
    await atlas.feature('Baize Institute').waitFor({ state: 'detached' });
    await atlas.page.goBack();
    await atlas.feature('Gwadar').waitFor();
    await atlas.page.goForward();
    await atlas.feature('Gwadar').waitFor({ state: 'detached' });
    await atlas.page.goForward();
    await atlas.feature('Baize Institute').waitFor();
  });

  test('bring the camera back to where it was', async () => {
    await atlas.openFeature('Gwadar');
    await atlas.stillMap();
    const atGwadar = atlas.camera();
    await atlas.openFeature('Gwadar Port, multi-purpose terminal');
    await eventually(() => atlas.camera()).not.toEqual(atGwadar);
    await atlas.page.goBack();
    await eventually(() => atlas.camera()).toEqual(atGwadar);
  });

  test('walk through chapters', async () => {
    const next = atlas.page.getByRole('button', { name: 'Next chapter' });
    await next.click();
    await heading(atlas, 'First steps, 1949–1956').waitFor();
    await panEast(atlas);
    await next.click();
    await heading(atlas, 'Mountains and war, 1957–1964').waitFor();
    await atlas.page.goBack();
    await heading(atlas, 'First steps, 1949–1956').waitFor();
    await atlas.page.goBack();
    await heading(atlas, 'Between the pass and the sea').waitFor();
    await atlas.page.goForward();
    await heading(atlas, 'First steps, 1949–1956').waitFor();
  });
});

describe('nonsense in the address', () => {
  test('is named in a quiet notice in the link’s own words, and leaves a working page', async () => {
    const long = 'x'.repeat(6000);
    const atlas = await openAtlas({
      path: `?feature=${long}&chapter=zz&layers=growth,el-dorado&year=12&lang=tlh&theme=pink#banana`,
      map: 'svg',
    });
    const notice = atlas.page.locator('.notice', { hasText: 'The link asks for something' });
    const text = await notice.textContent();
    for (const word of ['Language', 'tlh', 'Layer', 'el-dorado', 'Place', 'and 4 more']) {
      expect(text).toContain(word);
    }
    expect(text).not.toContain('x'.repeat(41));
    expect(await notice.locator('bdi').count()).toBe(3);
    expect((await notice.boundingBox())?.height).toBeLessThan(240);
    await atlas.page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await notice.count()).toBe(0);
    // What was understood holds, the rest is the default.
    await atlas.showTab('Layers');
    expect(await atlas.checkedLayers()).toEqual(['Growth Corridor']);
    await atlas.openFeature('Gwadar');
    expect(atlas.complaints).toEqual([]);
  });
});

describe.each([
  { where: 'beside the panel', viewport: WIDE },
  { where: 'above the sheet', viewport: NARROW },
])('the place in the hash', ({ where, viewport }) => {
  test(`is in the middle of what is open to see ${where}`, async () => {
    const atlas = await openAtlas({ path: '#10/25.1216/62.3254', viewport, map: 'svg' });
    await clickMiddle(atlas);
    await atlas.feature('Gwadar').waitFor();
  });
});

async function clickMiddle(atlas: AtlasPage): Promise<void> {
  const { x, y, width, height } = await atlas.openMap();
  await atlas.page.mouse.click(x + width / 2, y + height / 2);
}

async function panEast(atlas: AtlasPage): Promise<void> {
  const stood = atlas.page.url();
  await atlas.page.getByRole('button', { name: 'Move the map' }).click();
  await atlas.page.getByRole('button', { name: 'Pan east' }).press('Enter');
  await eventually(() => atlas.page.url()).not.toBe(stood);
}

const heading = ({ page }: AtlasPage, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true });

/** Dark paper under light ink. */
const isDark = ({ page }: AtlasPage) =>
  page.getByRole('main').evaluate((element) => {
    const light = (colour: string) =>
      (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, c) => sum + Number(c), 0);
    const { color, backgroundColor } = getComputedStyle(element);
    return light(backgroundColor) < light(color);
  });
