import { render } from 'preact';
import { settled } from './content/lazy';
import type { Basemap } from './map/basemap';
import { ROOM } from './map/camera-math';
import { mapSources } from './map/map-sources';
import { SceneMaker } from './map/svg/draw-scene';
import { Frame, fitting } from './map/svg/frame';
import { SceneSvg } from './map/svg/scene-svg';
import { mapNaming } from './map-naming';
import { type Explorer, ExplorerContext } from './panels/context';
import { Handout } from './panels/print/handout';
import type { Printed } from './panels/print/printed';
import { WHOLE_ROUTE } from './state/defaults';

/** The map on paper, in CSS pixels: as wide as A4 and Letter have room for. */
const WIDTH = 680;
const HEIGHTS = { least: 380, most: 620 } as const;

/** A picture that hangs does not keep the words from being printed. */
const RELIEF_PATIENCE_MS = 5000;

/** Makes handouts; all that they need must be there, as a browser that prints waits for nothing. */
export class HandoutMaker {
  readonly #explorer: Explorer;
  readonly #basemap: () => Basemap | null;
  readonly #element = document.createElement('div');
  /** Kept, so that the picture is at hand when it is drawn. */
  readonly #relief = new Image();

  /** @param basemap what the map lies on; null while it has not come */
  constructor(explorer: Explorer, basemap: () => Basemap | null) {
    this.#explorer = explorer;
    this.#basemap = basemap;
    this.#element.id = 'handout';
  }

  /** Resolves when claims, references and the relief have come, or could not in good time. */
  async prepare(): Promise<void> {
    const { library, references } = this.#explorer;
    await Promise.all([settled(library.claims()), settled(references), this.#loadRelief()]);
  }

  /** On paper a relief that cannot be had is missed by nobody. */
  async #loadRelief(): Promise<void> {
    const basemap = this.#basemap();
    if (basemap === null) return;
    if (this.#relief.src === '') this.#relief.src = basemap.relief.light;
    const come = this.#relief.decode().catch((error: unknown) => console.info('No relief to print:', error));
    await Promise.race([come, new Promise((resolve) => setTimeout(resolve, RELIEF_PATIENCE_MS))]);
  }

  /** Puts a handout of what is shown now into the page, where only paper shows it. */
  show(what: Printed): void {
    document.body.append(this.#element);
    render(
      <ExplorerContext.Provider value={this.#explorer}>
        <Handout what={what} map={this.#map()} address={window.location.href} on={new Date()} />
      </ExplorerContext.Provider>,
      this.#element,
    );
  }

  hide(): void {
    render(null, this.#element);
    this.#element.remove();
  }

  /** The view of the map in light colours, with the north at its top. */
  #map() {
    const basemap = this.#basemap();
    if (basemap === null) return null;
    const { index, state, t } = this.#explorer;
    const map = document.getElementById('map');
    const shape = map === null ? 1 : map.clientHeight / Math.max(1, map.clientWidth);
    const size = { x: WIDTH, y: Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, WIDTH * shape)) };
    const camera = fitting(state.sight.view.value ?? WHOLE_ROUTE, Infinity, size, ROOM_FOR_ALL);
    const scene = new SceneMaker().draw({
      record: { ...state.record.value, lang: t.value.lang, theme: 'light', pointed: null },
      basemap,
      sources: mapSources(index, basemap.names, mapNaming(this.#explorer)),
      frame: new Frame(camera, size),
    });
    return <SceneSvg scene={scene} label={t.value('map.label')} />;
  }
}

/** Undoes the room that a view is given on screen around what it fits: on paper it fits what the screen shows. */
const ROOM_FOR_ALL = { top: -ROOM, right: -ROOM, bottom: -ROOM, left: -ROOM };
