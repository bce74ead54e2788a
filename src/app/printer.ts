import type { Basemap } from '../map/basemap';
import type { PrintScope } from '../print/context';
import { type Resource, resource } from '../state/resource';
import type { Contexts } from './providers';
import { whenIdle } from './when-idle';

type Maker = import('./print-handout').HandoutMaker;

/** Prints handouts in place of the screen: by the reader's choice, and for Ctrl+P of the open chapter. */
export class Printer {
  readonly #basemap: () => Basemap | null;
  #what: PrintScope = 'chapter';
  #made: Maker | null = null;
  #contexts: Contexts | null = null;

  /** @param basemap what the map lies on; null while it has not come */
  constructor(basemap: () => Basemap | null) {
    this.#basemap = basemap;
  }

  /** Opens the browser's own dialog, once all that is printed is there. */
  readonly print: Resource<(what: PrintScope) => Promise<void>> = resource(async () => {
    const maker = await this.#load();
    return async (what) => {
      await maker.prepare();
      this.#what = what;
      window.print();
    };
  });

  /** Stands ready for Ctrl+P from when the map stands still and the page has time. */
  bind(contexts: Contexts): void {
    this.#contexts = contexts;
    window.addEventListener('beforeprint', () => {
      if (this.#made === null) this.print.load();
      else this.#made.show(this.#what);
    });
    window.addEventListener('afterprint', () => {
      this.#made?.hide();
      this.#what = 'chapter';
    });
    whenIdle(window, () => this.print.load());
  }

  async #load(): Promise<Maker> {
    if (this.#contexts === null) throw new Error('Nothing can be printed before there is something to print');
    const { HandoutMaker } = await import('./print-handout');
    const maker = new HandoutMaker(this.#contexts, this.#basemap);
    await maker.prepare();
    this.#made = maker;
    return maker;
  }
}
