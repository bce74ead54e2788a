import type { Locator, Page } from 'playwright-core';
import { auditPage } from './audit';
import { PageLog, type Transfer } from './page-log';
import { type Picture, pictureOf } from './picture';
import { cameraOf, screenPosition, uncovered } from './screen-position';

/** An open atlas, and what a reader does with it. Names are those of the published interface, in English. */
export class AtlasPage {
  readonly page: Page;
  readonly #log: PageLog;
  #firstLoad: Promise<readonly Transfer[]> = Promise.resolve([]);

  /** Takes a page that has loaded nothing yet. `site` is the address of the atlas. */
  constructor(page: Page, site: string) {
    this.page = page;
    this.#log = new PageLog(page, new URL(site).origin);
  }

  /** Goes to an address and waits until the map stands still with its first layers drawn. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.whenIdle();
    this.#firstLoad = this.#log.transfers();
  }

  /** Resolves with the milliseconds from navigation to the mark `atlas:idle`. */
  async whenIdle(): Promise<number> {
    const mark = await this.page.waitForFunction(
      () => performance.getEntriesByName('atlas:idle', 'mark')[0]?.startTime,
    );
    return Number(await mark.jsonValue());
  }

  /** The outermost, as MapLibre makes its canvas a region of the same name. */
  map(): Locator {
    return this.page.getByRole('region', { name: 'Map', exact: true }).first();
  }

  /** Story, layers and the open feature; beside the map or, on narrow screens, a sheet over it. */
  panel(): Locator {
    return this.page.getByRole('main');
  }

  /** Turns the panel to the story or to the layers. */
  async showTab(name: 'Story' | 'Layers'): Promise<void> {
    await this.panel().getByRole('tab', { name }).click();
  }

  /** The checkbox of a layer, which stands on the tab "Layers". */
  checkbox(layer: string): Locator {
    return this.page.getByRole('checkbox', { name: layer, exact: true });
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
    while ((await folded.count()) > 0) await folded.first().click();
  }

  async closeFeature(): Promise<void> {
    await this.page.getByRole('button', { name: 'Close', exact: true }).click();
  }

  /** Clicks the map at a place, given as longitude and latitude. The map must look straight down. */
  async clickMapAt(place: readonly [lng: number, lat: number]): Promise<void> {
    const { x, y } = await this.positionOf(place);
    await this.page.mouse.click(x, y);
  }

  /** Where a place is on the page, reckoned from the address and the map's uncovered part. */
  async positionOf(place: readonly [lng: number, lat: number]): Promise<{ x: number; y: number }> {
    const map = await this.map().boundingBox();
    if (!map) throw new Error('the map is not visible');
    const panel = this.panel();
    const cover = (await panel.isVisible()) ? await panel.boundingBox() : null;
    return screenPosition(place, cameraOf(this.page.url()), uncovered(map, cover));
  }

  async screenshotOfMap(): Promise<Picture> {
    return pictureOf(await this.map().screenshot());
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
    return this.#firstLoad;
  }

  /** Leaves the page; what it stored is gone with it. */
  close(): Promise<void> {
    return this.page.context().close();
  }
}
