import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ENGLISH as en } from '../words';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas, type Visit } from './driver/open-atlas';
import { type Picture, pixelsChanged } from './driver/picture';
import { layerIds, publishedLayer } from './driver/published';

/** Any word of the interface in English, by its key. */
const words: Readonly<Record<string, string>> = en;
const LAYERS = layerIds().map((id) => ({ id, name: words[`layer.${id}`] ?? id }));

/** What a layer changes of the picture at least: three symbols. Edges of letters may come out otherwise twice. */
const SEEN_PX = 150;
const SAME_PX = 40;

describe('on one map, the layer', () => {
  let atlas: AtlasPage;
  let bare: Picture;

  beforeAll(async () => {
    atlas = await openOnLayers();
    await hideAll(atlas);
    bare = await atlas.stillMap();
  });

  beforeEach(() => hideAll(atlas));

  test.each(LAYERS)(
    '“$name” comes and goes with its checkbox, on the map and in the address',
    async ({ id, name }) => {
      await atlas.checkbox(name).check();
      await eventually(() => difference(atlas, bare)).toBeGreaterThan(SEEN_PX);
      await eventually(() => layersInAddress(atlas)).toEqual([id]);

      await atlas.checkbox(name).uncheck();
      await eventually(() => difference(atlas, bare)).toBeLessThan(SAME_PX);
      await eventually(() => layersInAddress(atlas)).toEqual([]);
    },
  );
});

describe('by its button, a layer', () => {
  let atlas: AtlasPage;
  let bare: Picture;

  beforeAll(async () => {
    atlas = await openOnLayers({ map: 'svg' });
    await hideAll(atlas);
    bare = await atlas.stillMap();
  });

  beforeEach(() => hideAll(atlas));

  test.each(LAYERS)('$name stands alone after “Only”', async ({ id, name }) => {
    const [other] = LAYERS.filter((layer) => layer.id !== id);
    await atlas.checkbox(other?.name ?? '').check();
    await atlas.page.getByRole('button', { name: `Only ${name}` }).click();
    expect(await atlas.checkedLayers()).toEqual([name]);
    await eventually(() => layersInAddress(atlas)).toEqual([id]);
    await eventually(() => difference(atlas, bare)).toBeGreaterThan(SEEN_PX);
  });
});

describe('the list of', () => {
  let atlas: AtlasPage;

  beforeAll(async () => {
    atlas = await openOnLayers({ map: 'svg' });
  });

  test.each(LAYERS)('“$name” has as many features as are published, and opens them', async ({ id, name }) => {
    const names = (await publishedLayer(id)).features.map((feature) => feature.properties?.name);
    expect(await atlas.listButton(name).textContent()).toBe(String(names.length));
    await atlas.listButton(name).click();
    const links = atlas.listOf(name).getByRole('link');
    expect(await links.allTextContents()).toEqual(names);
    const last = names.at(-1);
    await links.last().click();
    await atlas.feature(last).getByRole('heading', { name: last, exact: true }).waitFor();
    await atlas.closeFeature();
    await atlas.listButton(name).click();
  });
});

describe('the legend', () => {
  test('says that the corridors are our reading', async () => {
    const { page } = await openOnLayers({ map: 'svg' });
    await page.getByText('Who is in which is our reading').waitFor();
  });

  test('hides all and shows all', async () => {
    const atlas = await openOnLayers();
    const { page } = atlas;
    let all = await showAllAnew(atlas);
    await page.getByRole('button', { name: 'Hide all' }).click();
    await eventually(() => layersInAddress(atlas)).toEqual([]);
    await page.getByText('No layer is on').waitFor();
    await eventually(() => difference(atlas, all)).toBeGreaterThan(LAYERS.length * SEEN_PX);
    expect(await atlas.placesInView()).toEqual(['No place of the story is in view.']);
    // Again, should a part of the map have come between the pictures.
    await eventually(async () => {
      const before = all;
      all = await showAllAnew(atlas);
      return pixelsChanged(before, all);
    }).toBeLessThan(SAME_PX);
    expect((await atlas.placesInView()).length).toBeGreaterThan(10);
    expect(await atlas.checkedLayers()).toHaveLength(LAYERS.length);
  });

  test('stands on the map while the reader reads, and is the same control', async () => {
    const atlas = await openOnLayers({ map: 'svg' });
    await atlas.showTab('Story');
    await atlas.page.getByText('Legend', { exact: true }).click();
    await atlas.checkbox('Growth Corridor').uncheck();
    await eventually(() => layersInAddress(atlas)).not.toContain('growth');
    await atlas.page.getByRole('button', { name: 'Lists and how to read the map' }).click();
    expect(await atlas.checkbox('Growth Corridor').isChecked()).toBe(false);
  });
});

async function openOnLayers(visit: Visit = {}): Promise<AtlasPage> {
  const atlas = await openAtlas({ viewport: { width: 840, height: 600 }, reducedMotion: true, ...visit });
  await atlas.showTab('Layers');
  // The map keeps its size and its camera when a notice comes above it.
  await atlas.page.evaluate(liftNotices);
  return atlas;
}

async function hideAll(atlas: AtlasPage): Promise<void> {
  const { page } = atlas;
  if (layersInAddress(atlas).length > 0) await page.getByRole('button', { name: 'Hide all' }).click();
  await page.waitForURL((url) => url.searchParams.get('layers') === '');
}

/** The map with all layers, its names placed anew: MapLibre keeps a name where it was while there is room. */
async function showAllAnew(atlas: AtlasPage): Promise<Picture> {
  await hideAll(atlas);
  await eventually(() => layersInAddress(atlas)).toEqual([]);
  await atlas.stillMap();
  await atlas.page.getByRole('button', { name: 'Show all', exact: true }).click();
  await eventually(() => layersInAddress(atlas)).toHaveLength(LAYERS.length);
  return atlas.stillMap();
}

/** Not as an element, which the page's policy would refuse. */
function liftNotices(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.notices { position: absolute; opacity: 0 }');
  document.adoptedStyleSheets = [sheet];
}

const difference = async (atlas: AtlasPage, before: Picture) => pixelsChanged(before, await atlas.stillMap());

/** In alphabetical order; an address that does not say means all but the history. */
function layersInAddress({ page }: AtlasPage): string[] {
  const said = new URL(page.url()).searchParams.get('layers');
  if (said === null) return LAYERS.flatMap(({ id }) => (id === 'history' ? [] : id)).toSorted();
  return said === '' ? [] : said.split(',').toSorted();
}
