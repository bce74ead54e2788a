import { type ComponentChildren, render } from 'preact';
import type { ListedChapter } from '../content/model';
import { hasText } from '../content/prose';
import { figureLibrary } from '../figures/figure-library';
import type { Pixels } from '../geometry/pixels';
import type { Basemap } from '../map/basemap';
import { FIT_MARGIN_PX, NO_PADDING } from '../map/camera-math';
import { fitting } from '../map/fitting';
import { mapSources } from '../map/map-sources';
import { scaleBar } from '../map/scale-bar';
import { type FlatCamera, FlatTransform } from '../map/svg/flat-transform';
import { SceneBuilder } from '../map/svg/scene-builder';
import { SceneSvg } from '../map/svg/scene-svg';
import type { PrintScope } from '../print/context';
import { Handout } from '../print/handout';
import { DEFAULT_LAYERS, PLACE_ZOOM, WHOLE_ROUTE } from '../state/defaults';
import { addressNow } from '../state/link-address';
import type { MapRecord } from '../state/map-record';
import { outcome, settled } from '../state/resource';
import type { Explorer } from '../ui/context';
import { labelNames } from './label-names';
import { type Contexts, Providers } from './providers';

/** The map on paper, in CSS pixels: as wide as A4 and Letter have room for. */
const WIDTH_PX = 680;
const HEIGHTS_PX = { least: 380, most: 620 } as const;
/** The map of each chapter where the whole story is printed. */
const CHAPTER_SIZE = { x: WIDTH_PX, y: 260 } as const;
const CHAPTER_ROOM = { size: CHAPTER_SIZE, padding: NO_PADDING, overlays: [] };

/** A picture that hangs does not keep the words from being printed. */
const RELIEF_PATIENCE_MS = 5000;

/** Makes handouts; all that they need must be there, as a browser that prints waits for nothing. */
export class HandoutMaker {
  readonly #contexts: Contexts;
  readonly #basemap: () => Basemap | null;
  readonly #element = document.createElement('div');
  /** Kept, so that the browser has decoded the picture when it is drawn. */
  readonly #relief = new Image();

  /** @param basemap what the map lies on; null while it has not come */
  constructor(contexts: Contexts, basemap: () => Basemap | null) {
    this.#contexts = contexts;
    this.#basemap = basemap;
    this.#element.id = 'handout';
  }

  /**
   * Resolves when claims, references, pictures and the relief have come, or could not in good time; rejects where the
   * text of the story cannot be had.
   */
  async prepare(): Promise<void> {
    const { explorer, sources } = this.#contexts;
    await Promise.all([
      wholeStory(explorer),
      settled(explorer.library.claims()),
      settled(sources.references),
      settled(figureLibrary),
      this.#loadRelief(),
    ]);
  }

  /** Without the relief the handout is printed all the same. */
  async #loadRelief(): Promise<void> {
    const basemap = this.#basemap();
    if (basemap === null) return;
    if (this.#relief.src === '') this.#relief.src = basemap.relief.light;
    const come = this.#relief.decode().catch((error: unknown) => console.info('No relief to print:', error));
    await Promise.race([come, new Promise((resolve) => setTimeout(resolve, RELIEF_PATIENCE_MS))]);
  }

  /** Puts a handout of what is shown now into the page, where only paper shows it. */
  show(what: PrintScope): void {
    document.body.append(this.#element);
    const draw = this.#drawer();
    const mapOf = ({ bounds, layers = DEFAULT_LAYERS }: ListedChapter) =>
      draw(fitting({ bounds, maxZoom: PLACE_ZOOM }, CHAPTER_ROOM), CHAPTER_SIZE, {
        layers,
        featureFilter: null,
        selected: [],
      });
    render(
      <Providers contexts={this.#contexts}>
        <Handout
          scope={what}
          map={this.#view(draw)}
          mapOf={what === 'story' ? mapOf : () => null}
          address={addressNow(this.#contexts.explorer.state, window.location)}
          on={new Date()}
        />
      </Providers>,
      this.#element,
    );
  }

  hide(): void {
    render(null, this.#element);
    this.#element.remove();
  }

  /** What the screen shows. */
  #view(draw: Draw): ComponentChildren {
    const map = document.getElementById('map');
    const shape = map === null ? 1 : map.clientHeight / Math.max(1, map.clientWidth);
    const height = Math.min(HEIGHTS_PX.most, Math.max(HEIGHTS_PX.least, WIDTH_PX * shape));
    const size = { x: WIDTH_PX, y: height };
    const bounds = this.#contexts.explorer.state.viewport.bounds.value ?? WHOLE_ROUTE;
    return draw(fitting({ bounds, maxZoom: Infinity }, { size, padding: ROOM_FOR_ALL, overlays: [] }), size);
  }

  /** Draws maps in light colours, with the north at the top; they share what does not differ between them. */
  #drawer(): Draw {
    const basemap = this.#basemap();
    if (basemap === null) return () => null;
    const { index, state, t, localization } = this.#contexts.explorer;
    const maker = new SceneBuilder();
    const sources = mapSources(index, basemap.names, labelNames(localization));
    const now: MapRecord = { ...state.record.value, lang: t.value.lang, theme: 'light' };
    return (camera, size, record) => {
      const transform = new FlatTransform(camera, size);
      const scene = maker.build({ record: { ...now, ...record }, basemap, sources, transform });
      const { widthPx, text } = scaleBar(transform.middleLat, transform.worldPx, now.lang);
      return (
        <>
          <SceneSvg scene={scene} label={t.value('map.label')} />
          <p class="printed-scale" dir="ltr">
            <svg width={widthPx} height="7" aria-hidden="true">
              <path
                d={`M.75 0V6.25H${widthPx - 0.75}V0`}
                fill="none"
                stroke="currentColor"
                stroke-width="1.5"
              />
            </svg>{' '}
            {text}
          </p>
        </>
      );
    };
  }
}

async function wholeStory({ index, library }: Explorer): Promise<void> {
  if (index.chapters.every(hasText)) return;
  if ((await outcome(library.story)).kind === 'failed') throw new Error('The story could not be loaded');
}

/** Makes a map with its scale; null where there is nothing to draw it on. */
type Draw = (camera: FlatCamera, size: Pixels, record?: Partial<MapRecord>) => ComponentChildren;

/** Undoes the room that a view is given on screen around what it fits: on paper it fits what the screen shows. */
const ROOM_FOR_ALL = {
  top: -FIT_MARGIN_PX,
  right: -FIT_MARGIN_PX,
  bottom: -FIT_MARGIN_PX,
  left: -FIT_MARGIN_PX,
};
