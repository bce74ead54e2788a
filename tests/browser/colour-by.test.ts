import { beforeEach, describe, expect, test } from 'vitest';
import { ENGLISH as en } from '../words';
import type { AtlasPage } from './driver/atlas-page';
import { eventually } from './driver/eventually';
import { openAtlas } from './driver/open-atlas';

const PLANNED = en['category.announced'];

describe('coloured by status, on the SVG map', () => {
  let atlas: AtlasPage;

  beforeEach(async () => {
    atlas = await openAtlas({ path: '?map=svg&layers=green,growth' });
  });

  const legend = () => atlas.map().locator('.map-legend');
  /** The colours of what is drawn of the content. */
  const fills = () =>
    atlas.page
      .locator('[data-layer="project-dots"] circle')
      .evaluateAll(
        (dots) => new Set(dots.flatMap((dot) => [dot.getAttribute('fill'), dot.getAttribute('stroke')])).size,
      );
  const dots = () => atlas.page.locator('[data-layer="project-dots"] circle').count();

  test('the map, the legend, the table and the address agree', async () => {
    const before = await fills();
    await legend().getByRole('combobox', { name: 'Colour by' }).selectOption('status');
    await eventually(() => atlas.page.url()).toContain('by=status');
    await eventually(fills).toBeGreaterThan(before);
    const row = legend().getByRole('checkbox', { name: PLANNED });
    expect(await row.isChecked()).toBe(true);

    const drawn = await dots();
    await row.uncheck();
    await eventually(dots).toBeLessThan(drawn);
    await eventually(() => atlas.page.url()).toContain('hide=announced');

    await atlas.showTab('Layers');
    await atlas.page.getByRole('button', { name: 'Table of the places' }).click();
    const table = atlas.page.getByRole('table', { name: 'Places on the map' });
    await table.getByRole('row').nth(3).waitFor();
    const cells = await table.getByRole('cell').allTextContents();
    expect(cells).toContain('In operation');
    expect(cells).not.toContain('Planned');
  });

  test('a link brings back the colours and what is hidden', async () => {
    atlas = await openAtlas({ path: '?map=svg&by=payer&hide=pakistan&layers=alignments' });
    const box = legend().getByRole('checkbox', { name: /^Pakistan \d+$/ });
    await box.waitFor();
    expect(await box.isChecked()).toBe(false);
    expect(await legend().getByRole('combobox', { name: 'Colour by' }).inputValue()).toBe('payer');
    await eventually(() => atlas.page.url()).toContain('by=payer&hide=pakistan');
  });

  test('a row that is pointed at lights its layer, and the others step back', async () => {
    const faint = () => atlas.page.locator('[data-layer="project-dots"] circle[fill-opacity]').count();
    expect(await faint()).toBe(0);
    await legend().getByText('Green Corridor', { exact: true }).hover();
    await eventually(faint).toBeGreaterThan(5);
    await atlas.canvas().hover({ position: { x: 500, y: 600 } });
    await eventually(faint).toBe(0);
  });
});

test('on the tab "Check" legend and map are coloured by verdict, and say so', async () => {
  const atlas = await openAtlas({ path: '?map=svg' });
  await atlas.showTab('Check');
  const legend = atlas.map().locator('.map-legend');
  await legend.getByText(/^Places of the claims listed/).waitFor();
  expect(await legend.getByRole('combobox', { name: 'Colour by' }).inputValue()).toBe('verdict');
  await legend.getByRole('checkbox', { name: 'Agrees', exact: false }).first().waitFor();
  expect(atlas.complaints).toEqual([]);
});
