import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import { loadLabelFonts } from '../i18n/label-fonts';
import type { Localization } from '../i18n/localization';
import type { Translator } from '../i18n/translator';
import { type Basemap, loadBasemap } from '../map/basemap';
import { type FallbackEvents, FallbackView, loadView } from '../map/fallback-view';
import { mapSources } from '../map/map-sources';
import type { GestureTexts, MapSources } from '../map/map-view';
import type { CameraRequest } from '../state/camera';
import { RIDE_ZOOM } from '../state/defaults';
import type { ViewState } from '../state/view-state';
import type { MapStatus } from '../ui/map-handle';
import { mapNaming } from './label-names';
import { coveredSides, overlaysOn, watchCover } from './map-cover';

/** Where the panels and the map meet: the element of the one, the view of the other. */
export interface MapSlot {
  readonly handle: Signal<FallbackView | null>;
  readonly status: Signal<MapStatus>;
  /** How often the map has been drawn. */
  readonly drawn: Signal<number>;
  /** What the map lies on, once it has come. */
  readonly basemap: Signal<Basemap | null>;
  /** The zoom of the camera that goes along with a ride; the reader may change it on the way. */
  readonly rideZoom: Signal<number>;
  readonly container: Promise<HTMLElement>;
  readonly mount: (element: HTMLElement) => void;
}

export function createMapSlot(): MapSlot {
  let mount: (element: HTMLElement) => void = () => {};
  const container = new Promise<HTMLElement>((resolve) => {
    mount = resolve;
  });
  return {
    handle: signal(null),
    status: signal<MapStatus>({ kind: 'loading' }),
    drawn: signal(0),
    basemap: signal(null),
    rideZoom: signal(RIDE_ZOOM),
    container,
    mount,
  };
}

interface Parts {
  readonly state: ViewState;
  readonly index: AtlasIndex;
  readonly t: ReadonlySignal<Translator>;
  readonly localization: Localization;
}

/**
 * Loads the map and keeps it and the state the same; where it cannot be drawn, the rest goes on without it, and the
 * reader may have it tried again.
 */
export async function bindMap(port: MapSlot, parts: Parts): Promise<void> {
  let unbind = () => {};
  const fail = (error: unknown) => {
    console.warn('The map cannot be drawn:', error);
    unbind();
    port.handle.value = null;
    port.status.value = { kind: 'failed', message: 'map.failed', retry: () => void draw() };
    performance.mark('atlas:idle');
  };
  async function draw(): Promise<void> {
    port.status.value = { kind: 'loading' };
    try {
      unbind = await drawMap(port, parts, fail);
    } catch (error) {
      fail(error);
    }
  }
  await draw();
}

/** @returns what puts the map away */
async function drawMap(port: MapSlot, parts: Parts, onGone: FallbackEvents['onGone']): Promise<() => void> {
  const { state, t } = parts;
  const [container, basemap, drawer] = await Promise.all([
    port.container,
    loadBasemap(),
    loadView(state.appearance.renderer.peek()),
  ]);
  port.basemap.value = basemap;
  await loadLabelFonts(t.peek().locale, labelText(sourcesIn(basemap, parts)), document.fonts);
  const goal = startOf(state);
  const view = await FallbackView.open(drawer, {
    container,
    basemap,
    sources: sourcesIn(basemap, parts),
    record: { ...state.record.peek(), lang: t.peek().lang },
    request: goal,
    padding: coveredSides(container),
    overlays: () => overlaysOn(container),
    label: t.peek()('map.canvas'),
    gestures: state.appearance.embedded.peek() ? gestureTexts(t.peek()) : null,
    events: { ...eventsOf(port, state), onGone },
  });
  const unfollow = follow({ view, container, basemap, goal }, parts);
  port.handle.value = view;
  return () => {
    unfollow();
    view.dispose();
  };
}

/** Where the map begins. One that is tried again may have been asked for no more than a place to be in view. */
function startOf({ viewport }: ViewState): CameraRequest | null {
  const [goal, camera] = [viewport.cameraRequest.peek(), viewport.camera.peek()];
  if (goal?.target.kind !== 'reveal' || camera === null) return goal;
  return { ...goal, target: { kind: 'camera', camera } };
}

function eventsOf(port: MapSlot, state: ViewState): Omit<FallbackEvents, 'onGone'> {
  return {
    onSelect: (id) => state.select(id, 'map'),
    onInspect: (position) =>
      state.appearance.embedded.peek() ? state.close() : state.overlay.inspect(position),
    onHighlight: (id) => {
      if (id !== (state.highlighted.peek()?.id ?? null)) state.highlight(id, 'pointer');
    },
    onSettle: (camera, view) => state.viewport.settle(camera, view),
    onUserMove: () => state.ride.interrupt(),
    onZoom: (zoom) => {
      port.rideZoom.value = zoom;
    },
    onDrawn: () => {
      port.drawn.value = port.drawn.peek() + 1;
    },
    onIdle: () => {
      if (port.status.peek().kind === 'loading') port.status.value = { kind: 'ready' };
      performance.mark('atlas:idle');
    },
    onReplaced: (cause) => {
      // In a frame the notice would take the room of the map, which shows all the same.
      if (cause === 'unable' && state.appearance.embedded.peek()) return;
      const message = cause === 'graphics' ? 'map.withoutWebgl' : 'map.drawnPlainly';
      port.status.value = { kind: 'changed', message };
    },
    onTrouble: (message) => console.warn(`Map: ${message}`),
  };
}

interface Drawn {
  readonly view: FallbackView;
  readonly container: HTMLElement;
  readonly basemap: Basemap;
  /** Where it went at the start. */
  readonly goal: CameraRequest | null;
}

/** What a map in a frame says to a reader whose wheel or finger scrolls the page around it. */
const gestureTexts = (t: Translator): GestureTexts => ({
  wheel: t('embed.wheel'),
  wheelMac: t('embed.wheelMac'),
  fingers: t('embed.fingers'),
});

/**
 * The map shows what the state says, in the language of the labels, beside what covers it.
 * @returns what ends that
 */
function follow({ view, container, basemap, goal }: Drawn, parts: Parts): () => void {
  const { state, t } = parts;
  const lang = signal(t.peek().lang);
  let [named, aimed] = [lang.peek(), goal?.id];
  const ends = [
    effect(() => {
      const { lang: wanted, locale } = t.value;
      void loadLabelFonts(locale, labelText(sourcesIn(basemap, parts)), document.fonts).then(() => {
        if (t.peek().lang === wanted) lang.value = wanted;
      });
    }),
    effect(() => view.setLabel(t.value('map.canvas'))),
    effect(() => view.setRecord({ ...state.record.value, lang: lang.value })),
    effect(() => {
      if (lang.value === named) return;
      named = lang.value;
      view.setSources(sourcesIn(basemap, parts));
    }),
    effect(() => view.setPin(state.overlay.inspectedPosition.value)),
    effect(() => {
      const goal = state.viewport.cameraRequest.value;
      if (goal === null || goal.id === aimed) return;
      aimed = goal.id;
      view.moveTo(goal);
    }),
    watchCover(container, {
      onSides: (padding) => view.setPadding(padding),
      onOverlays: () => view.fitAgain(),
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** All that the map's labels say in the reader's language. */
function labelText({ points, placeNames }: MapSources): string {
  return [...points.features, ...placeNames.features].map(({ properties }) => properties?.name).join('');
}

const sourcesIn = ({ names }: Basemap, { index, localization }: Parts) =>
  mapSources(index, names, mapNaming(localization));
