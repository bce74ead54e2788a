import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { ENGLISH as en } from '../words';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';

const BAD = 'tests/fixtures/data/bad';

/** A file as it is chosen or dropped. */
const payload = (name: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: readFileSync(`${BAD}/${name}`),
});

describe('data of the reader’s own, on the SVG map', () => {
  let atlas: AtlasPage;

  beforeEach(async () => {
    atlas = await openAtlas({ map: 'svg' });
    await atlas.showTab('Layers');
  });

  const section = () => atlas.page.getByRole('region', { name: en['data.title'] });
  const add = (name: string) => section().locator('input[type=file]').setInputFiles(payload(name));
  const drawn = () => atlas.map().locator('[data-layer$="-areas"][data-layer^="own-"] path').count();
  const layers = () => section().getByRole('list', { name: en['data.list'] });

  test('a file is added, mended, kept over a reload, removed and brought back', async () => {
    await add('ring-unclosed.geojson');
    await layers().getByText(en['clinic.ring-unclosed']).waitFor({ state: 'attached' });
    await eventually(drawn).toBe(0);
    await layers().getByText('1 finding').click();
    await layers()
      .getByRole('button', { name: `Mend it: ${en['clinic.ring-unclosed']}` })
      .click();
    await eventually(drawn).toBe(1);

    await atlas.page.reload();
    await atlas.whenIdle();
    await eventually(drawn).toBe(1);

    await atlas.showTab('Layers');
    await layers().getByRole('button', { name: 'Remove ring-unclosed.geojson' }).click();
    await eventually(drawn).toBe(0);
    await section().getByRole('button', { name: en['data.undo'] }).click();
    await eventually(drawn).toBe(1);
    expect(atlas.foreignRequests).toEqual([]);
    expect(atlas.complaints).toEqual([]);
  });

  test('the mended file is saved, and is sound', async () => {
    await add('ring-unclosed.geojson');
    await layers().getByText('1 finding').click();
    await layers()
      .getByRole('button', { name: `Mend it: ${en['clinic.ring-unclosed']}` })
      .click();
    await layers().getByText(en['data.sound']).waitFor();
    await layers().getByText('Save ring-unclosed.geojson').click();
    const [download] = await Promise.all([
      atlas.page.waitForEvent('download'),
      layers().getByRole('button', { name: 'ring-unclosed.geojson as GeoJSON' }).click(),
    ]);
    const { features } = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(features.at(-1).geometry.coordinates[0].at(-1)).toEqual([74, 36]);
  });

  test('text is pasted, and told of by keyboard alone', async () => {
    await section().getByText(en['data.paste']).focus();
    await atlas.page.keyboard.press('Enter');
    await section().getByLabel(en['data.pasteLabel']).fill('name,lat,lon\nSost,36.69,74.82\n');
    await atlas.page.keyboard.press('Tab');
    await atlas.page.keyboard.press('Enter');
    await section().getByRole('status').getByText('Pasted data was added: 1 feature.').waitFor();
  });

  test('files that are dropped are taken, a hostile one is told of', async () => {
    // What takes them comes when the map stands still.
    const isTaken = () =>
      atlas.page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([''], 'a'));
        return !document.body.dispatchEvent(
          new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }),
        );
      });
    await eventually(isTaken).toBe(true);
    await atlas.page.evaluate(
      ([text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text ?? ''], 'bomb.kml'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [readFileSync(`${BAD}/doctype.kml`, 'utf8')],
    );
    await layers().getByText(en['clinic.doctype']).waitFor();
    expect(atlas.complaints).toEqual([]);
  });
});

test('on WebGL a press on own data shows its properties', async () => {
  const atlas = await openAtlas();
  await atlas.showTab('Layers');
  const section = atlas.page.getByRole('region', { name: en['data.title'] });
  const area = {
    type: 'Feature',
    properties: { owner: '<b>Nobody</b>' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [64, 28],
          [65, 28],
          [65, 29],
          [64, 29],
          [64, 28],
        ],
      ],
    },
  };
  const file = { name: 'area.geojson', mimeType: 'x/x', buffer: Buffer.from(JSON.stringify(area)) };
  await section.locator('input[type=file]').setInputFiles(file);
  await section.getByRole('status').getByText('area.geojson was added: 1 feature.').waitFor();
  await atlas.clickMapAt([64.5, 28.5]);
  const card = atlas.page.getByRole('region', { name: en['here.title'] });
  await card.getByText('<b>Nobody</b>').waitFor();
  expect(atlas.complaints).toEqual([]);
});
