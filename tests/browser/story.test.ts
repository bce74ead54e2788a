import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';
import { type Picture, pixelsChanged, portion } from './driver/picture';
import { chapterIds } from './driver/published';
import { turnTo } from './driver/turn-to';

const BANDUNG = 'Bandung Conference';
const GWADAR = [62.3254, 25.1216] as const;
/** WebGL in software costs by the pixel. */
const SMALL = { width: 1000, height: 600 };

/** Drawn as SVG. */
let plain: AtlasPage;
/** Drawn by WebGL. */
let drawn: AtlasPage;
/** The address that the atlas takes by itself. */
let start: string;

beforeAll(async () => {
  plain = await openAtlas({ reducedMotion: true, map: 'svg' });
  start = `?${new URL(plain.page.url()).hash}`;
  drawn = await openAtlas({ reducedMotion: true, viewport: SMALL });
});

beforeEach(() => turnTo(plain, start));

describe('reading on', () => {
  test('moves the camera and the layers with the chapter', async () => {
    const opening = plain.camera();
    await step(plain, 'Next chapter').click();
    await chapter(plain, 'First steps, 1949–1956').waitFor();
    await eventually(() => plain.camera().lng).toBeGreaterThan(opening.lng + 15);
    expect(await plain.placesInView()).toContain(BANDUNG);
    expect(await layersDrawn(plain)).toEqual(['History']);
  });

  test('leads back the same way', async () => {
    await step(plain, 'Next chapter').click();
    await chapter(plain, 'First steps, 1949–1956').waitFor();
    await step(plain, 'Previous chapter').click();
    await chapter(plain, 'Between the pass and the sea').waitFor();
    await eventually(() => plain.camera().lng).toBeLessThan(75);
    expect(await layersDrawn(plain)).toContain('Friendship Highway');
  });

  test('announces the heading of the chapter, and starts at its top', async () => {
    await step(plain, 'Next chapter').click();
    const heading = chapter(plain, 'First steps, 1949–1956');
    await eventually(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await heading.boundingBox())?.y).toBeLessThan(330);
  });

  test('goes to any chapter by the contents, and ends at the last', async () => {
    const { length } = chapterIds();
    await plain.page.getByRole('button', { name: 'Closing, and whose words these are', exact: true }).click();
    await chapter(plain, 'Closing, and whose words these are').waitFor();
    expect(await step(plain, 'Next chapter').isDisabled()).toBe(true);
    expect(await plain.page.getByText(`Chapter ${length} of ${length}`).isVisible()).toBe(true);
  });
});

describe('a place in the prose', () => {
  let asItWas: Picture;

  beforeAll(async () => {
    asItWas = await drawn.stillMap();
  });

  beforeEach(() => drawn.page.mouse.move(2, 2));

  test.each([
    { way: 'pointed at', lightUp: () => link(drawn).hover(), leave: () => drawn.page.mouse.move(2, 2) },
    { way: 'focused', lightUp: () => link(drawn).focus(), leave: () => link(drawn).blur() },
  ])('lights up on the map while it is $way', async ({ lightUp, leave }) => {
    await lightUp();
    await eventually(() => changeAtGwadar(drawn, asItWas)).toBeGreaterThan(100);
    await leave();
    await eventually(() => changeAtGwadar(drawn, asItWas)).toBe(0);
  });

  test('shows the whole highway where the link means all of it', async () => {
    await drawn.panel().getByRole('link', { name: 'Karakoram Highway' }).first().hover();
    await eventually(async () => pixelsChanged(asItWas, await drawn.stillMap())).toBeGreaterThan(500);
    await drawn.page.mouse.move(2, 2);
  });

  test('opens when it is chosen', async () => {
    await link(plain).click();
    await plain.feature('Gwadar').waitFor();
    await plain.closeFeature();
  });

  test('draws a corridor alone where the link names one', async () => {
    await turnTo(plain, '?chapter=five-corridors');
    await plain.panel().getByRole('link', { name: 'growth corridor', exact: true }).click();
    expect(await layersDrawn(plain)).toEqual(['Growth Corridor']);
  });
});

describe('the way to the next chapter', () => {
  test('is a cut for a reader who prefers reduced motion', async () => {
    expect(await scalesOnTheWay(plain)).toBe(1);
  });

  test('is a flight for others', async () => {
    await plain.page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await scalesOnTheWay(plain)).toBeGreaterThan(2);
  });
});

/** The title of the chapter follows in its name. */
const step = ({ page }: AtlasPage, name: string) => page.getByRole('button', { name });

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

/** How many scales the map shows from “Next chapter” on, until it has arrived and the address says where. */
const scalesOnTheWay = ({ page }: AtlasPage) =>
  page.evaluate(async () => {
    const [scale, before] = [document.querySelector('.map-scale'), location.hash];
    const shown = new Set<string | undefined>();
    const seen = new MutationObserver(() => shown.add(scale?.outerHTML));
    if (scale) seen.observe(scale, { attributes: true, childList: true, characterData: true, subtree: true });
    document.querySelector<HTMLElement>('[data-repeats="next-chapter"]')?.click();
    while (location.hash === before) await new Promise(requestAnimationFrame);
    return shown.size;
  });
