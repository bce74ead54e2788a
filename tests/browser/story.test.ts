import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';
import { type Picture, pixelsChanged, portion } from './driver/picture';
import { chapterIds } from './driver/published';

const BANDUNG = 'Bandung Conference';
const GWADAR = [62.3254, 25.1216] as const;

describe('reading on', () => {
  let atlas: AtlasPage;

  beforeEach(async () => {
    atlas = await openAtlas({ map: 'svg' });
  });

  test('moves the camera and the layers with the chapter', async () => {
    const opening = atlas.camera();
    await step(atlas, 'Next chapter').click();
    await chapter(atlas, 'First steps, 1949–1956').waitFor();
    await eventually(() => atlas.camera().lng).toBeGreaterThan(opening.lng + 15);
    expect(await atlas.placesInView()).toContain(BANDUNG);
    expect(await layersDrawn(atlas)).toEqual(['History']);
  });

  test('leads back the same way', async () => {
    await step(atlas, 'Next chapter').click();
    await chapter(atlas, 'First steps, 1949–1956').waitFor();
    await step(atlas, 'Previous chapter').click();
    await chapter(atlas, 'Between the pass and the sea').waitFor();
    await eventually(() => atlas.camera().lng).toBeLessThan(75);
    expect(await layersDrawn(atlas)).toContain('Friendship Highway');
  });

  test('announces the heading of the chapter, and starts at its top', async () => {
    await step(atlas, 'Next chapter').click();
    const heading = chapter(atlas, 'First steps, 1949–1956');
    await eventually(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await heading.boundingBox())?.y).toBeLessThan(300);
  });

  test('goes to any chapter by the contents, and ends at the last', async () => {
    const { length } = chapterIds();
    await atlas.page.getByRole('button', { name: 'Closing, and whose words these are', exact: true }).click();
    await chapter(atlas, 'Closing, and whose words these are').waitFor();
    expect(await step(atlas, 'Next chapter').isDisabled()).toBe(true);
    expect(await atlas.page.getByText(`Chapter ${length} of ${length}`).isVisible()).toBe(true);
  });
});

describe('a place in the prose', () => {
  let atlas: AtlasPage;
  let asItWas: Picture;

  beforeAll(async () => {
    atlas = await openAtlas({ reducedMotion: true });
    asItWas = await atlas.stillMap();
  });

  test.each([
    { way: 'pointed at', lightUp: () => link(atlas).hover(), leave: () => atlas.page.mouse.move(2, 2) },
    { way: 'focused', lightUp: () => link(atlas).focus(), leave: () => link(atlas).blur() },
  ])('lights up on the map while it is $way', async ({ lightUp, leave }) => {
    await lightUp();
    await eventually(() => changeAtGwadar(atlas, asItWas)).toBeGreaterThan(100);
    await leave();
    await eventually(() => changeAtGwadar(atlas, asItWas)).toBe(0);
  });

  test('shows the whole highway where the link means all of it', async () => {
    await atlas.panel().getByRole('link', { name: 'Friendship Highway' }).hover();
    await eventually(async () => pixelsChanged(asItWas, await atlas.stillMap())).toBeGreaterThan(500);
    await atlas.page.mouse.move(2, 2);
  });

  test('opens when it is chosen', async () => {
    const own = await openAtlas({ reducedMotion: true, map: 'svg' });
    await link(own).click();
    await own.feature('Gwadar').waitFor();
    await own.closeFeature();
  });

  test('draws a corridor alone where the link names one', async () => {
    const own = await openAtlas({ reducedMotion: true, map: 'svg' });
    await own.panel().getByRole('link', { name: 'growth', exact: true }).click();
    expect(await layersDrawn(own)).toEqual(['Growth Corridor']);
  });
});

describe('the way to the next chapter', () => {
  test('is a cut for a reader who prefers reduced motion', async () => {
    const atlas = await openAtlas({ reducedMotion: true, map: 'svg' });
    const atOnce = await cameraAtOnce(atlas);
    await atlas.stillMap();
    expect(atOnce).toBe(new URL(atlas.page.url()).hash);
  });

  test('is a flight for others', async () => {
    const atlas = await openAtlas();
    const atOnce = await cameraAtOnce(atlas);
    await eventually(() => new URL(atlas.page.url()).hash).not.toBe(atOnce);
  });
});

const step = ({ page }: AtlasPage, name: string) => page.getByRole('button', { name, exact: true });

const chapter = ({ page }: AtlasPage, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true });

const link = (atlas: AtlasPage) => atlas.panel().getByRole('link', { name: 'Gwadar', exact: true });

async function layersDrawn(atlas: AtlasPage): Promise<string[]> {
  await atlas.showTab('Layers');
  return atlas.checkedLayers();
}

/** Pixels that differ within 20 px of Gwadar. */
async function changeAtGwadar(atlas: AtlasPage, before: Picture): Promise<number> {
  const [map, { x, y }] = [await atlas.openMap(), await atlas.positionOf(GWADAR)];
  const box = { x: x - map.x - 20, y: y - map.y - 20, width: 40, height: 40 };
  return pixelsChanged(portion(before, box), portion(await atlas.stillMap(), box));
}

/** The hash when “Next chapter” has done its work, before a frame could be drawn on the way. */
const cameraAtOnce = (atlas: AtlasPage) =>
  step(atlas, 'Next chapter').evaluate((button) => {
    if (button instanceof HTMLElement) button.click();
    return window.location.hash;
  });
