import { beforeAll, describe, expect, inject, test } from 'vitest';
import { originsOf } from '../../src/content/online-basemap';
import { readOnlineBasemap } from '../../tools/serve/online-config';
import type { AtlasPage } from './driver/atlas-page';
import { openAtlas, openPage } from './driver/open-atlas';
import { serveUnder } from './driver/serve-under';
import { turnTo } from './driver/turn-to';

describe('a whole session', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openAtlas({ webgl: false });
  });

  test('leads everywhere without WebGL too, where the map is there all the same', async () => {
    expect(await atlas.canvas().isVisible()).toBe(true);
    expect(await atlas.page.getByRole('button', { name: 'Zoom in' }).isEnabled()).toBe(true);
    await atlas.page.locator('.masthead select').selectOption('en');
    await turnTo(atlas, '');
    await readOn(atlas);
    await wander(atlas);
  });

  test('asks no other host for anything', () => {
    expect(atlas.foreignRequests).toEqual([]);
  });

  test('leaves the console clean', () => {
    expect(atlas.complaints).toEqual([]);
  });

  test('stores nothing of the reader', async () => {
    const { page } = atlas;
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  });
});

describe('the page as it is sent', () => {
  let response: Response;
  let html: string;

  beforeAll(async () => {
    response = await fetch(inject('site'));
    html = await response.text();
  });

  test('allows nothing but its own host and the servers configured, in the header and in the page', () => {
    const basemap = readOnlineBasemap(process.env);
    const servers = basemap ? originsOf(basemap) : [];
    const header = response.headers.get('content-security-policy') ?? '';
    const [, meta = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    for (const policy of [header, meta]) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain('unsafe-');
      const [, asked = ''] = /connect-src ([^;]*)/.exec(policy) ?? [];
      expect(asked.split(' ')).toEqual(["'self'", ...servers]);
      expect(new Set(policy.match(/https?:[^\s;]*/g))).toEqual(new Set(servers));
      expect(policy).not.toContain('*');
    }
  });

  test('has no script, style or handler in it', () => {
    // A block of data is no script, whatever its element is called.
    const scripts = html.match(/<script\b(?![^>]*type="application\/ld\+json")[^>]*>[^<]*/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toMatch(/^<script\b[^>]*\bsrc="[^"]+"[^>]*>\s*$/);
    expect(html).not.toMatch(/<style\b|\sstyle=|\son[a-z]+=/);
  });
});

describe('under a path of a host for many sites', () => {
  test('all works, with nothing asked for outside that path', async () => {
    const site = await serveUnder('/some/where/');
    const isForeign = (url: string) => !url.startsWith(site) && !/^(blob|data):/.test(url);
    const drawn = await openAtlas({ site, viewport: { width: 840, height: 500 }, reducedMotion: true });
    const asked = (await drawn.firstLoad()).map(({ address }) => address);
    expect(drawn.complaints).toEqual([]);
    await drawn.close();
    const atlas = await openAtlas({ site, map: 'svg', reducedMotion: true });
    atlas.page.on('request', (request) => asked.push(request.url()));
    await wander(atlas);
    expect(asked.filter(isForeign)).toEqual([]);
    expect(atlas.complaints).toEqual([]);
    expect(atlas.page.url()).toContain(site);
  });
});

test('an address with nothing behind it leads into the atlas, on any host, at any depth', async () => {
  for (const site of [inject('site'), await serveUnder('/some/where/')]) {
    const { page } = await openPage({ site, path: 'no/such/page' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'There is nothing at this address',
    );
    const link = page.locator('section[lang=ur]').getByRole('link');
    await expect.poll(() => link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(`${site}ur/`);
    await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  }
});

/** Reads story, lists and facts. */
async function readOn(atlas: AtlasPage): Promise<void> {
  await atlas.page.getByRole('button', { name: 'Next chapter' }).click();
  await atlas.page.getByRole('heading', { name: 'First steps, 1949–1956' }).waitFor();
  const port = await atlas.openFeature('Gwadar Port, multi-purpose terminal');
  await port.getByRole('region', { name: 'Facts' }).getByText('Paid by').first().waitFor();
  expect(new URL(atlas.page.url()).searchParams.get('feature')).toBe('gwadar-port');
  await atlas.closeFeature();
  await atlas.checkbox('Green Corridor').check();
  expect(await atlas.checkbox('Green Corridor').isChecked()).toBe(true);
  await atlas.showTab('Story');
}

/** Does a little of everything. */
async function wander(atlas: AtlasPage): Promise<void> {
  const { page } = atlas;
  await page.getByRole('button', { name: 'Next chapter' }).click();
  await page.getByRole('button', { name: 'Previous chapter' }).click();
  const gwadar = await atlas.openFeature('Gwadar');
  await gwadar.getByRole('region', { name: 'Sources' }).getByRole('listitem').first().waitFor();
  await atlas.closeFeature();
  await atlas.showTab('Layers');
  await page.getByRole('button', { name: 'Only Green Corridor' }).click();
  await atlas.listButton('Green Corridor').click();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  const language = page.locator('.masthead select');
  await language.selectOption('ur');
  await atlas.map('نقشہ').waitFor();
  await language.selectOption('zh');
  await atlas.map('地图').waitFor();
  await language.selectOption('en');
  await atlas.map().waitFor();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await atlas.dragMap(120, 80);
  await atlas.stillMap();
}
