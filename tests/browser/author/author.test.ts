import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { auditPage } from '../driver/audit';
import { eventually } from '../driver/eventually';
import { launchBrowser } from '../driver/launch';
import { type DevServer, serveForAuthor } from './dev-server';

/** The check of a change, and the page that is drawn anew after it. */
const WITHIN_MS = 30_000;

let server: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await serveForAuthor('river');
  browser = await launchBrowser({ webgl: false });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** A page of its own has drafts of its own. */
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(WITHIN_MS);
});
afterEach(() => page.close());

/** Opens the atlas with author's mode on. */
async function open(query: string): Promise<void> {
  await page.addInitScript(() => sessionStorage.setItem('author:on', 'true'));
  await page.goto(`${server.address}?map=svg&${query}`);
  await bar().waitFor();
}

const bar = (): Locator => page.getByRole('toolbar', { name: 'Author’s tools' });
const card = (): Locator => page.locator('.author-card');
const field = (name: string): Locator => card().locator(`[name="${name}"]`);
const notice = () => eventually(() => page.locator('.author-notice').textContent());
const tool = (name: string | RegExp): Locator => page.getByRole('button', { name });

/** Does what loads the page anew, and waits until it has. */
async function reloaded(act: () => unknown): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.old = '';
  });
  await act();
  await page
    .waitForFunction(() => !('old' in document.documentElement.dataset))
    .catch(async (error) => {
      throw new Error(`${await page.locator('.author-notice').textContent()}`, { cause: error });
    });
  await bar().waitFor();
}

/** Saves what stands in the card, and waits for the page that is drawn anew. */
const save = (button = card().getByRole('button', { name: 'Save' })): Promise<void> =>
  reloaded(() => button.click());

/** Selects words of a passage, as a mouse does. */
const select = (passage: number, words: string): Promise<void> =>
  page.locator(`[data-passage="${passage}"]`).evaluate((element, wanted) => {
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`No words "${wanted}"`);
  }, words);

/** The lines that a test has changed. */
let before: string[] = [];
const changes = (): string[] => server.diff().filter((line) => !before.includes(line));
beforeEach(() => {
  before = server?.diff() ?? [];
});

test('without the pencil nothing differs from what readers see', async () => {
  await page.goto(`${server.address}?map=svg&lang=de`);
  const pencil = page.getByRole('button', { name: 'Write on this page' });
  await pencil.waitFor();
  expect(await page.locator('[data-passage] button[aria-label^="Edit"]').count()).toBe(0);
  await pencil.click();
  await bar().waitFor();
  expect(await page.locator('[data-passage] button[aria-label^="Edit"]').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Leave author’s mode' }).click();
  await bar().waitFor({ state: 'detached' });
  expect(await page.locator('[data-author] button').count()).toBe(1);
});

describe('a passage', () => {
  test('is written where it is read: one line changes, and the page stays where it is', async () => {
    await open('lang=de&chapter=die-stufe');
    await page.locator('[data-passage="2"]').dblclick({ position: { x: 4, y: 8 } });
    const text = await field('text').inputValue();
    expect(text).toContain('[Talbruck](feature:talbruck)');
    await field('text').fill(text.replace('nie gebaut', 'niemals gebaut'));
    await save();
    expect(changes()).toEqual([
      expect.stringMatching(/^-.*nie gebaut/),
      expect.stringMatching(/^\+.*niemals gebaut/),
    ]);
    expect(await page.locator('#chapter-title').textContent()).toBe('Die Stufe');
    await eventually(() => page.locator('[data-passage="2"]').textContent()).toContain('niemals gebaut');
  });

  test('gets the view, the layers and the years that are shown', async () => {
    await open('lang=de&chapter=die-muendung#map=9/49.9/8.3');
    await page.waitForFunction(() => performance.getEntriesByName('atlas:idle', 'mark').length > 0);
    await tool('Use this view for passage 1').click();
    await eventually(changes).toEqual([
      '+<!-- scene',
      expect.stringMatching(/^\+bounds: \[[-\d., ]+\]$/),
      '+-->',
    ]);
  });

  test('has words that are selected linked', async () => {
    await open('lang=de&chapter=die-quelle');
    await select(1, 'Töpfen');
    await tool('Link these words …').click();
    await card().getByRole('combobox').fill('lornquelle');
    await save(card().getByRole('button', { name: 'Link', exact: true }));
    expect(changes().at(-1)).toContain('[Töpfen](feature:lornquelle)');
  });

  test('whose words are half a link says so, and nothing is written', async () => {
    await open('lang=de&chapter=die-quelle');
    await page.locator('[data-passage="1"]').evaluate((element) => {
      const link = element.querySelector('a');
      const after = link?.nextSibling;
      if (link?.firstChild && after) document.getSelection()?.setBaseAndExtent(link.firstChild, 2, after, 3);
    });
    await tool('Link these words …').click();
    await card().getByRole('combobox').fill('klingen');
    await card().getByRole('button', { name: 'Link', exact: true }).click();
    await notice().toContain('partly a link');
    expect(changes()).toEqual([]);
  });
});

test('words become a claim, and its mark', async () => {
  await open('lang=de&chapter=die-auen');
  await select(1, 'der Fluss breit');
  await tool('Link these words …').click();
  await tool('New claim from the words').click();
  await field('record').fill('Die Karte zeigt ihn breiter als je zuvor.');
  await field('verdict').selectOption('agrees');
  await field('claimConfidence').selectOption('high');
  await field('claimKind').selectOption('event');
  await field('paragraph').fill('4');
  await field('section').selectOption('unterlauf');
  await field('theme').selectOption('wasser');
  await field('sources').fill('auenkarte');
  await field('statement').fill('Der Fluss sei hier breit.');
  await save();
  expect(changes().join('\n')).toMatch(/"id": "c5"[\s\S]*\[der Fluss breit\]\(claim:c5\)/);
  expect(changes().filter((line) => line.startsWith('-')).length).toBeLessThanOrEqual(2);
});

describe('a place', () => {
  test('is added where the map was pressed, of a kind that the atlas had not', async () => {
    await open('lang=de&chapter=die-auen');
    await page.getByRole('button', { name: 'What is at the centre?' }).click();
    await tool('Add a place here').click();
    await field('name').fill('Alte Fähre');
    await field('summary').fill('Eine Fähre, die hier über den Fluss ging.');
    await field('kind').fill('faehre');
    await field('kindName').fill('Fähre');
    await field('status').selectOption('operational');
    await field('grade').selectOption('C');
    await field('sources').fill('auenkarte');
    await field('time').fill('1850/..');
    await card().getByLabel('Layer').selectOption('auen');
    await save();
    const lines = changes();
    expect(lines.join('\n')).toContain('"id": "alte-fahre"');
    expect(lines.join('\n')).toContain('"kind.faehre": "Fähre"');
    expect(JSON.parse(server.read('atlas.json')).kinds.faehre).toEqual({ lane: expect.any(String) });
    expect(JSON.parse(server.read('layers/auen.geojson')).features.at(-1)).toMatchObject({
      id: 'alte-fahre',
      time: { interval: ['1850-01-01', '..'] },
      properties: { kind: 'faehre', time_precision: 'year', facts: [] },
    });
  });

  test('is moved by keyboard, and its grade is asked again', async () => {
    await open('lang=de&feature=wehr-hohenwehr');
    await tool('Move or draw it on the map').click();
    const handle = page.locator('.author-handle');
    await handle.focus();
    await page.keyboard.press('Alt+ArrowRight');
    await page.keyboard.press('Alt+ArrowDown');
    await card().getByRole('button', { name: 'Save' }).click();
    await notice().toContain('needs something');
    expect(changes()).toEqual([]);
    await field('gradeAgain').selectOption('C');
    await save();
    expect(changes().filter((line) => line.includes('coordinates'))).toHaveLength(2);
    expect(changes().length).toBeLessThanOrEqual(4);
  });

  test('that needs a point is drawn as an area by presses on the map', async () => {
    await open('lang=de&feature=wehr-hohenwehr');
    await tool('Move or draw it on the map').click();
    await page.locator('.author-handle').waitFor();
    await card().getByLabel('Drawn as').selectOption('Polygon');
    for (const [x, y] of [
      [600, 500],
      [660, 560],
      [560, 600],
    ] as const)
      await page.mouse.click(x, y);
    await eventually(() => page.locator('.author-handle').count()).toBe(4);
    await tool('One step back').click();
    await eventually(() => page.locator('.author-handle').count()).toBe(3);
    await page.keyboard.press('Escape');
    expect(changes()).toEqual([]);
  });

  test('has one fact edited', async () => {
    await open('lang=de&feature=klingen');
    await page.locator('#feature-title').dblclick();
    await card().locator('.author-records summary', { hasText: 'Flusskilometer' }).click();
    await card().locator('details[open] [name="value"]').fill('Flusskilometer 50, am Fährhaus');
    await save();
    expect(changes()).toEqual([
      expect.stringContaining('"Flusskilometer 50"'),
      expect.stringContaining('"Flusskilometer 50, am Fährhaus"'),
    ]);
  });

  test('is translated beside the first language', async () => {
    await open('lang=en&feature=hohenwehr');
    await tool('Translate this place').click();
    await card().getByLabel('Hohenwehr', { exact: true }).fill('Highweir');
    await save();
    expect(JSON.parse(server.read('languages/en/layers/fluss.json')).hohenwehr).toEqual({ name: 'Highweir' });
  });
});

test('a chapter that a language lacks is translated as a whole, with what is typed kept until then', async () => {
  await open('lang=en&chapter=die-auen');
  await tool('Translate this chapter').click();
  const texts = card().getByRole('textbox');
  await texts.first().waitFor();
  await texts.nth(0).fill('The meadows');
  await card().getByRole('button', { name: 'Save' }).click();
  await notice().toContain('kept as a draft');
  expect(changes()).toEqual([]);
  const count = await texts.count();
  for (let at = 1; at < count; at += 1) {
    const original = await card().locator('.author-original').nth(at).textContent();
    await texts.nth(at).fill(`In English: ${original}`);
  }
  await save();
  const text = server.read('languages/en/story/03-die-auen.md');
  expect(text).toMatch(/^---\ntitle: "The meadows"\npart: unterlauf\n/);
  expect(text).toContain('In English: ');
  expect(text).not.toContain('<!-- scene');
});

describe('a stop', () => {
  const featuresOf = (layer: string): { id: string; properties: Record<string, unknown> }[] =>
    JSON.parse(server.read(`layers/${layer}.geojson`)).features;
  const propertiesOf = (layer: string, id: string) =>
    featuresOf(layer).find((one) => one.id === id)?.properties;

  test('stands in its order among the way-points: position on the line and kilometres are reckoned', async () => {
    await open('lang=de&feature=auer-kanal');
    await tool('Add a stop to this ride').click();
    await field('position').fill('49.16, 9.1');
    await field('stopName').fill('Alte Ziegelei');
    await save();
    expect(propertiesOf('fluss', 'auer-kanal')?.waypoints).toEqual([
      expect.objectContaining({ id: 'kanalkopf' }),
      expect.objectContaining({ id: 'schleuse-auen' }),
      expect.objectContaining({ id: 'alte-ziegelei', name: 'Alte Ziegelei', km_kind: 'measured' }),
      expect.objectContaining({ id: 'steinlaende' }),
    ]);
    expect(changes()).toHaveLength(1);
  });

  test('of a route whose stops are places is said of the place', async () => {
    await open('lang=de&feature=lorn');
    await tool('Add a stop to this ride').click();
    await card().getByRole('button', { name: 'Save' }).click();
    await notice().toContain('2 fields need something');
    await field('stopPlace').fill('floss-muehle');
    await field('elevation').fill('560');
    await save();
    expect(propertiesOf('werke', 'floss-muehle')?.stop).toMatchObject({ route: 'lorn', elevation_m: 560 });
  });
});

test('a line that is drawn anew takes its stops along', async () => {
  await open('lang=de&feature=auer-kanal');
  await tool('Move or draw it on the map').click();
  await page.locator('.author-handle').nth(1).focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Alt+ArrowUp');
  await field('gradeAgain').selectOption('B');
  await save();
  expect(
    changes().filter((line) => line.startsWith('+') && line.includes('"on_line"')).length,
  ).toBeGreaterThan(0);
});

test('a source is read from what is pasted, and stands where its id belongs', async () => {
  await open('lang=de');
  await tool('Add a source').click();
  await field('text').fill(
    '@book{x, title={Die Lorn}, author={Auer, Hanna}, year={1975}, publisher={Talbruck}}',
  );
  await card().getByRole('button', { name: 'Read it' }).click();
  await field('held').selectOption('read');
  await save();
  const ids = JSON.parse(server.read('sources.json')).map(({ id }: { id: string }) => id);
  expect(ids).toEqual(ids.toSorted());
  expect(changes().join('\n')).toContain('"title": "Die Lorn"');
});

test.each([
  ['a few', 3],
  ['more than a change has edits', 150],
])('a file that is dropped becomes places: %s', async (_, count) => {
  await open('lang=de');
  const features = Array.from({ length: count }, (_, i) => ({
    type: 'Feature',
    id: `pegel-${count}-${i}`,
    geometry: { type: 'Point', coordinates: [8.5 + i / 1000, 49] },
    properties: { name: `Pegel ${count}/${i}` },
  }));
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([dropped], 'pegel.geojson'));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  }, text);
  await card().getByLabel('Layer').selectOption('auen');
  await field('kind').fill('ort');
  await field('sources').fill('auenkarte');
  const before = JSON.parse(server.read('layers/auen.geojson')).features.length;
  await save(card().getByRole('button', { name: `Add ${count} places` }));
  expect(JSON.parse(server.read('layers/auen.geojson')).features).toHaveLength(before + count);
  expect(JSON.parse(server.read('layers/auen.geojson')).features.at(-1).properties).toMatchObject({
    kind: 'ort',
    grade: 'C',
    sources: ['auenkarte'],
  });
  expect(changes().filter((line) => line.startsWith('-')).length).toBeLessThanOrEqual(1);
});

describe('nothing is lost', () => {
  test('what the check refuses stays as a draft, over a reload too', async () => {
    await open('lang=de&chapter=die-quelle');
    await tool('Edit passage 2').click();
    await field('text').fill('Ein [Ort](feature:nirgends), den es nicht gibt.');
    await card().getByRole('button', { name: 'Save' }).click();
    await notice().toContain('nirgends');
    expect(changes()).toEqual([]);
    await page.reload();
    await bar().waitFor();
    await eventually(() => field('text').inputValue()).toContain('nirgends');
  });

  test('a file that an editor has changed meanwhile is told, and both are kept', async () => {
    await open('lang=de&feature=klingen');
    await tool('Edit klingen').click();
    await field('summary').fill('Die erste Stadt am Fluss.');
    const file = join(server.folder, 'layers/fluss.geojson');
    const text = server.read('layers/fluss.geojson');
    await reloaded(() => writeFileSync(file, text.replace('"Lornkunde e. V. (CC', '"Lornkunde (CC')));
    // The page follows the editor, with the card and what is typed.
    await eventually(() => field('summary').inputValue()).toBe('Die erste Stadt am Fluss.');
    await save();
    expect(server.read('layers/fluss.geojson')).toContain('Lornkunde (CC BY 4.0)');
    expect(server.read('layers/fluss.geojson')).toContain('Die erste Stadt am Fluss.');
  });

  test('a passage that an editor has moved meanwhile is the one that is written', async () => {
    await open('lang=de&chapter=die-quelle');
    await tool('Edit passage 2').click();
    const words = await field('text').inputValue();
    await field('text').fill(`Nun: ${words}`);
    const file = 'languages/de/story/01-die-quelle.md';
    const [first = '', ...rest] = server.read(file).split('\n\n');
    await reloaded(() =>
      writeFileSync(join(server.folder, file), [first, 'Ein Absatz davor.', ...rest].join('\n\n')),
    );
    await eventually(() => card().getByRole('heading').textContent()).toBe('Edit passage 3');
    await save();
    expect(server.read(file)).toContain('Ein Absatz davor.');
    expect(server.read(file)).toContain(`Nun: ${words}`);
    expect(server.read(file)).not.toContain(`\n${words}`);
  });

  test('a passage is removed with its scene, and nothing else', async () => {
    const text = server.read('languages/de/story/04-die-muendung.md');
    await open('lang=de&chapter=die-muendung');
    await tool('Add a passage after passage 1').click();
    await field('text').fill('Ein Absatz zum Wegwerfen.');
    await save();
    await page.waitForFunction(() => performance.getEntriesByName('atlas:idle', 'mark').length > 0);
    await reloaded(() => tool('Use this view for passage 2').click());
    await tool('Edit passage 2').click();
    await tool('Remove it').click();
    await save(tool('Remove it: press again to do so'));
    expect(server.read('languages/de/story/04-die-muendung.md')).toBe(text);
  });

  test('undo takes the last change back, redo makes it again, and both are listed', async () => {
    await open('lang=de&chapter=die-quelle');
    const file = 'languages/de/story/01-die-quelle.md';
    const text = server.read(file);
    await tool('Edit passage 2').click();
    const words = await field('text').inputValue();
    await field('text').fill(`Kurz: ${words}`);
    await save();
    const next = server.read(file);
    await save(tool(/^Undo: die-quelle 2 edited/));
    expect(server.read(file)).toBe(text);
    await save(tool(/^Redo/));
    expect(server.read(file)).toBe(next);
    await tool('What was changed').click();
    await eventually(() => card().locator('li').first().textContent()).toContain('+Kurz: ');
  });
});

test('what is wrong is listed, and leads to its place', async () => {
  appendFileSync(
    join(server.folder, 'languages/de/story/04-die-muendung.md'),
    '\n[Nichts](feature:nirgends)\n',
  );
  await open('lang=de');
  await tool(/^What is wrong/).click();
  const issue = card().locator('li', { hasText: 'nirgends' });
  await issue.getByRole('button', { name: 'Show' }).click();
  await eventually(() => page.locator('#chapter-title').textContent()).toBe('Die Mündung');
});

test('its forms are fit for everyone', async () => {
  await open('lang=de&feature=klingen');
  await tool('Edit klingen').click();
  await field('name').waitFor();
  expect(await auditPage(page)).toEqual([]);
});
