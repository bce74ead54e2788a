import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';
import { type Picture, pixelsChanged } from './driver/picture';
import { publishedLayer } from './driver/published';

const LAYERS = [
  { id: 'growth', name: 'Growth Corridor' },
  { id: 'livelihood', name: 'Livelihood Corridor' },
  { id: 'innovation', name: 'Innovation Corridor' },
  { id: 'green', name: 'Green Corridor' },
  { id: 'open', name: 'Open Corridor' },
  { id: 'karakoram-highway', name: 'Friendship Highway' },
  { id: 'gwadar', name: 'Gwadar' },
  { id: 'alignments', name: 'CPEC routes' },
  { id: 'history', name: 'History' },
];

/** What a layer changes of the picture at least: three symbols. Edges of letters may come out otherwise twice. */
const SEEN = 150;
const SAME = 40;

describe.each(LAYERS)('the layer “$name”', ({ id, name }) => {
  let atlas: AtlasPage;
  let all: Picture;

  beforeEach(async () => {
    atlas = await theAtlas();
    await atlas.page.getByRole('button', { name: 'Show all', exact: true }).click();
    all = await atlas.stillMap();
  });

  test('goes and comes with its checkbox, on the map and in the address', async () => {
    await atlas.checkbox(name).uncheck();
    await eventually(() => difference(atlas, all)).toBeGreaterThan(SEEN);
    const others = LAYERS.filter((layer) => layer.id !== id).map((layer) => layer.id);
    await eventually(() => layersInAddress(atlas)).toEqual(others.toSorted());

    await atlas.checkbox(name).check();
    await eventually(() => difference(atlas, all)).toBeLessThan(SAME);
  });

  test('stands alone after “Only”', async () => {
    await atlas.page.getByRole('button', { name: `Only ${name}` }).click();
    expect(await atlas.checkedLayers()).toEqual([name]);
    await eventually(() => layersInAddress(atlas)).toEqual([id]);
    await eventually(() => difference(atlas, all)).toBeGreaterThan(SEEN);
  });
});

describe.each(LAYERS)('the list of “$name”', ({ id, name }) => {
  test('has as many features as are published, and opens them', async () => {
    const atlas = await theAtlas();
    const names = (await publishedLayer(id)).features.map((feature) => feature.properties?.name);
    expect(await atlas.listButton(name).textContent()).toBe(String(names.length));
    await atlas.listButton(name).click();
    const links = atlas.listOf(name).getByRole('link');
    expect(await links.allTextContents()).toEqual(names);
    const last = names.at(-1);
    await links.last().click();
    await atlas.feature(last).getByRole('heading', { name: last, exact: true }).waitFor();
    await atlas.closeFeature();
  });
});

describe('the legend', () => {
  beforeAll(async () => {
    const { page } = await theAtlas();
    await page.getByRole('button', { name: 'Whole route' }).click();
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
  });

  test('says that the corridors are our reading', async () => {
    const { page } = await theAtlas();
    expect(await page.getByText('Who is in which is our reading').isVisible()).toBe(true);
  });

  test('hides all and shows all', async () => {
    const atlas = await theAtlas();
    await atlas.page.getByRole('button', { name: 'Hide all' }).click();
    await eventually(() => layersInAddress(atlas)).toEqual([]);
    // The notice that says so takes some of the map's room, so that its picture has another size.
    await atlas.page.getByText('No layer is on').waitFor();
    expect(await atlas.placesInView()).toEqual(['No place of the story is in view.']);
    await atlas.page.getByRole('button', { name: 'Show all', exact: true }).click();
    await eventually(async () => (await atlas.placesInView()).length).toBeGreaterThan(10);
    expect(await atlas.checkedLayers()).toHaveLength(LAYERS.length);
  });

  test('stands on the map while the reader reads, and is the same control', async () => {
    const atlas = await theAtlas();
    await atlas.showTab('Story');
    await atlas.page.getByText('Legend', { exact: true }).click();
    await atlas.checkbox('Growth Corridor').uncheck();
    expect(layersInAddress(atlas)).not.toContain('growth');
    await atlas.page.getByRole('button', { name: 'Lists and how to read the map' }).click();
    expect(await atlas.checkbox('Growth Corridor').isChecked()).toBe(false);
  });
});

let opened: Promise<AtlasPage> | undefined;

/** One for all tests of this file, on the tab of the layers. */
function theAtlas(): Promise<AtlasPage> {
  opened ??= openOnLayers();
  return opened;
}

async function openOnLayers(): Promise<AtlasPage> {
  const atlas = await openAtlas({ viewport: { width: 840, height: 600 }, reducedMotion: true });
  await atlas.showTab('Layers');
  return atlas;
}

const difference = async (atlas: AtlasPage, before: Picture) => pixelsChanged(before, await atlas.stillMap());

/** In alphabetical order; an address that does not say means all but the history. */
function layersInAddress({ page }: AtlasPage): string[] {
  const said = new URL(page.url()).searchParams.get('layers');
  if (said === null) return LAYERS.flatMap(({ id }) => (id === 'history' ? [] : id)).toSorted();
  return said === '' ? [] : said.split(',').toSorted();
}
