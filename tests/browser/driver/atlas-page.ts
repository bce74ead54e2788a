import type { Locator, Page, Request } from 'playwright-core';
import { auditPage } from './audit';
import { PageLog, type Transfer, transferOf } from './page-log';
import { type Picture, pictureOf } from './picture';
import { type AddressCamera, type Box, cameraOf, screenPosition, uncovered } from './screen-position';
import { swipe } from './swipe';

/** How many pictures may differ from the one before, until the map counts as restless. */
const MOST_PICTURES_COUNT = 60;
/** A map that is about to be drawn anew, whole, looks still before. */
const STILL_MS = 300;

/** An open atlas, and what a reader does with it. Names are those of the published interface, in English. */
export class AtlasPage {
  readonly page: Page;
  readonly #log: PageLog;
  #firstRequests: readonly Request[] = [];

  /** Takes a page that has loaded nothing yet. `site` is the address of the atlas. */
  constructor(page: Page, site: string) {
    this.page = page;
    this.#log = new PageLog(page, new URL(site).origin);
  }

  /** Goes to an address and waits until the map stands still with its first layers drawn. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    const idleMs = await this.whenIdle();
    const idleAtMs = idleMs + (await this.page.evaluate(() => performance.timeOrigin));
    this.#firstRequests = this.#log.finished().filter((request) => request.timing().startTime <= idleAtMs);
  }

  /** Resolves with the milliseconds from navigation to the mark `atlas:idle`. */
  async whenIdle(): Promise<number> {
    const mark = await this.page.waitForFunction(
      () => performance.getEntriesByName('atlas:idle', 'mark')[0]?.startTime,
    );
    return Number(await mark.jsonValue());
  }

  /** The outermost, as MapLibre makes its canvas a region of the same name. `name` is that of another language. */
  map(name = 'Map'): Locator {
    return this.page.getByRole('region', { name, exact: true }).first();
  }

  /** What takes the mouse, the finger and the arrow keys. */
  canvas(): Locator {
    return this.map().getByRole('application');
  }

  /** Story, layers and the open feature; beside the map or, on narrow screens, a sheet over it. */
  panel(): Locator {
    return this.page.getByRole('main');
  }

  /** Turns the panel to the story, the layers or another of its tabs. */
  async showTab(name: 'Story' | 'Ride' | 'Time' | 'Check' | 'Layers' | 'Sources'): Promise<void> {
    await this.panel().getByRole('tab', { name }).click();
  }

  /** The checkbox of a layer, which stands on the tab "Layers". */
  checkbox(layer: string): Locator {
    return this.page.getByRole('checkbox', { name: layer, exact: true });
  }

  /** Names of the layers whose checkboxes are ticked, in the order of the legend. */
  async checkedLayers(): Promise<string[]> {
    const boxes = await this.panel().getByRole('checkbox', { checked: true }).all();
    return Promise.all(boxes.map((box) => box.evaluate(labelOf)));
  }

  /** The open feature of that name. */
  feature(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** Opens a feature by its link in the panel, or from the lists of the layers, and waits for it. */
  async openFeature(name: string): Promise<Locator> {
    const link = this.panel().getByRole('link', { name, exact: true }).first();
    if (!(await link.isVisible())) await this.openLists();
    await link.click();
    await this.feature(name).waitFor();
    return this.feature(name);
  }

  /** Unfolds the list of features of every layer. */
  async openLists(): Promise<void> {
    await this.showTab('Layers');
    const folded = this.panel().getByRole('button', { expanded: false });
    for (let left = await folded.count(); left > 0; left--) await folded.first().click();
    await folded.first().waitFor({ state: 'detached' });
  }

  /** The button in the legend that unfolds the list of a layer, and says how long it is. */
  listButton(layer: string): Locator {
    return this.panel().getByRole('button', { name: `List of ${layer}, ` });
  }

  /** The list of a layer, which its button unfolds. */
  listOf(layer: string): Locator {
    const button = this.page.getByRole('button', { name: `List of ${layer}, ` });
    return this.panel().getByRole('listitem').filter({ has: button }).getByRole('list');
  }

  async closeFeature(): Promise<void> {
    await this.page.getByRole('button', { name: 'Close', exact: true }).click();
  }

  /** Clicks the map at a place, given as longitude and latitude. The map must look straight down. */
  async clickMapAt(place: readonly [lng: number, lat: number]): Promise<void> {
    const { x, y } = await this.positionOf(place);
    await this.page.mouse.click(x, y);
  }

  /** Taps the map at a place with a finger. Needs a visit with `touch`. */
  async tapMapAt(place: readonly [lng: number, lat: number]): Promise<void> {
    const { x, y } = await this.positionOf(place);
    await this.page.touchscreen.tap(x, y);
  }

  /** Where a place is on the page, reckoned from the address and the map's uncovered part. */
  async positionOf(place: readonly [lng: number, lat: number]): Promise<{ x: number; y: number }> {
    return screenPosition(place, this.camera(), await this.openMap());
  }

  /** The part of the map that the panel does not cover. */
  async openMap(): Promise<Box> {
    const map = await this.map().boundingBox();
    if (!map) throw new Error('the map is not visible');
    const panel = this.panel();
    return uncovered(map, (await panel.isVisible()) ? await panel.boundingBox() : null);
  }

  /** Grabs the map in the middle of its uncovered part and drags it by so many pixels. */
  async dragMap(right: number, down: number): Promise<void> {
    const { x, y, width, height } = await this.openMap();
    const [startX, startY] = [x + width / 2 - right / 2, y + height / 2 - down / 2];
    await this.page.mouse.move(startX, startY);
    await this.page.mouse.down();
    await this.page.mouse.move(startX + right, startY + down, { steps: 6 });
    await this.page.mouse.up();
  }

  /** Draws a finger over the page. Needs a visit with `touch`. */
  swipe(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    return swipe(this.page, from, to);
  }

  /** Where the map last stood still, as the address tells it. */
  camera(): AddressCamera {
    return cameraOf(this.page.url());
  }

  /** The features on screen, as the keyboard's list over the map names them. */
  async placesInView(): Promise<readonly string[]> {
    const places = this.page.getByRole('listbox', { name: /^Places in view/ });
    await places.focus();
    const names = await places.getByRole('option').allTextContents();
    await places.blur();
    return names;
  }

  /** The map once it stands still: two pictures in a row are the same. */
  async stillMap(map = this.map()): Promise<Picture> {
    let before = await map.screenshot();
    let since = Date.now();
    for (let pictures = 0; pictures < MOST_PICTURES_COUNT; pictures++) {
      await this.page.waitForTimeout(STILL_MS / 2);
      const now = await map.screenshot();
      if (!now.equals(before)) since = Date.now();
      else if (Date.now() - since >= STILL_MS) return pictureOf(now);
      before = now;
    }
    throw new Error('the map does not come to rest');
  }

  /** What axe finds against WCAG 2.2 AA, one line a finding. */
  axe(): Promise<readonly string[]> {
    return auditPage(this.page);
  }

  /** Console errors and warnings and uncaught exceptions so far. */
  get complaints(): readonly string[] {
    return this.#log.complaints;
  }

  /** Addresses outside the atlas's own host that the page has asked for. */
  get foreignRequests(): readonly string[] {
    return this.#log.foreignRequests;
  }

  /** All that had been loaded when the map first stood still, with bytes on the wire. */
  firstLoad(): Promise<readonly Transfer[]> {
    return Promise.all(this.#firstRequests.map(transferOf));
  }

  /** Leaves the page; what it stored is gone with it. */
  close(): Promise<void> {
    return this.page.context().close();
  }
}

const labelOf = (box: Element) =>
  (box instanceof HTMLInputElement && box.labels?.[0]?.textContent.trim()) || '';
