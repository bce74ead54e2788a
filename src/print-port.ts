import type { Basemap } from './map/basemap';
import type { Explorer } from './panels/context';
import type { Printed } from './panels/print/printed';
import { whenIdle } from './when-idle';

type Maker = import('./handout').HandoutMaker;

/** Prints handouts in place of the screen: by the reader's choice, and for Ctrl+P of the open chapter. */
export class PrintPort {
  readonly #basemap: () => Basemap | null;
  #what: Printed = 'chapter';
  #made: Maker | null = null;
  #coming: Promise<Maker> | null = null;
  #explorer: Explorer | null = null;

  /** @param basemap what the map lies on; null while it has not come */
  constructor(basemap: () => Basemap | null) {
    this.#basemap = basemap;
  }

  /** Opens the browser's own dialog, once all that is printed is there. */
  readonly print = async (what: Printed): Promise<void> => {
    await (await this.#maker()).prepare();
    this.#what = what;
    window.print();
  };

  /** Stands ready for Ctrl+P from when the map stands still and the page has time. */
  bind(explorer: Explorer): void {
    this.#explorer = explorer;
    window.addEventListener('beforeprint', () => this.#made?.show(this.#what));
    window.addEventListener('afterprint', () => {
      this.#made?.hide();
      this.#what = 'chapter';
    });
    whenIdle(window, () => void this.#maker().then((maker) => maker.prepare()));
  }

  #maker(): Promise<Maker> {
    this.#coming ??= this.#load();
    return this.#coming;
  }

  async #load(): Promise<Maker> {
    if (this.#explorer === null) throw new Error('Nothing can be printed before there is something to print');
    const { HandoutMaker } = await import('./handout');
    this.#made = new HandoutMaker(this.#explorer, this.#basemap);
    return this.#made;
  }
}
