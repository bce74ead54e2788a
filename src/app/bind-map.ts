import { computed, type ReadonlySignal } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import type { OnlineBasemap } from '../content/online-basemap';
import { loadLabelFonts } from '../i18n/label-fonts';
import type { Localization } from '../i18n/localization';
import type { Translator } from '../i18n/translator';
import { loadBasemap } from '../map/basemap';
import { type FallbackEvents, FallbackView } from '../map/fallback-view';
import { loadView } from '../map/load-view';
import { mapSources } from '../map/map-sources';
import type { GestureTexts, MapSources } from '../map/map-view';
import type { CameraRequest } from '../state/camera';
import type { Resource } from '../state/resource';
import type { ViewState } from '../state/view-state';
import { bindMapView } from './bind-map-view';
import { bindFirstPicture } from './first-picture';
import { labelNames } from './label-names';
import { coveredSides, overlaysOn, watchCover } from './map-cover';
import { mapEvents } from './map-events';
import type { MapSlot } from './map-slot';
import { whenIdle } from './when-idle';

interface Parts {
  readonly state: ViewState;
  readonly index: AtlasIndex;
  readonly t: ReadonlySignal<Translator>;
  readonly localization: Localization;
  /** The servers of the online basemap; null: none. */
  readonly online: OnlineBasemap | null;
  /** Address of the folder that holds `geo/`. */
  readonly site: string;
  /** How far the exact lines have come. */
  readonly exactLines: Resource<true>['state'];
}

/**
 * Loads the map and keeps it and the state the same; where it cannot be drawn, the rest goes on without it, and the
 * reader may have it tried again.
 */
export async function bindMap(slot: MapSlot, parts: Parts): Promise<void> {
  let unbind = () => {};
  const fail = (error: unknown) => {
    console.warn('The map cannot be drawn:', error);
    unbind();
    slot.handle.value = null;
    slot.status.value = { kind: 'failed', message: 'map.failed', retry: () => void draw() };
    performance.mark('atlas:idle');
  };
  async function draw(): Promise<void> {
    slot.status.value = { kind: 'loading' };
    try {
      unbind = await openMap(slot, parts, fail);
    } catch (error) {
      fail(error);
    }
  }
  await draw();
}

/** @returns disposes of the map */
async function openMap(slot: MapSlot, parts: Parts, onFail: FallbackEvents['onFail']): Promise<() => void> {
  const { state, t, index, localization, online, exactLines } = parts;
  const picture = slot.container.then((element) =>
    bindFirstPicture(element, { state, slot, request: firstRequest(state) }),
  );
  const [container, basemap, drawer] = await Promise.all([
    slot.container,
    loadBasemap(),
    loadView(state.appearance.renderer.peek()),
  ]);
  slot.basemap.value = basemap;
  // Several ask for them; they are made anew for another language, and for the exact lines.
  const made = computed(() => {
    void exactLines.value;
    return mapSources(index, basemap.names, labelNames(localization));
  });
  const sources = () => made.peek();
  const loadFonts = (locale: string, named: MapSources) =>
    loadLabelFonts(locale, labelText(named) + slot.detail.peek().lettersIn(t.peek().lang), document.fonts);
  await loadFonts(t.peek().locale, sources());
  const request = firstRequest(state);
  const view = await FallbackView.open(drawer, {
    container,
    basemap,
    online,
    sources: sources(),
    record: { ...state.record.peek(), lang: t.peek().lang },
    highlight: state.mapHighlight.peek(),
    request,
    padding: coveredSides(container),
    overlays: () => overlaysOn(container),
    label: t.peek()('map.canvas'),
    gestures: state.appearance.embedded.peek() ? gestureTexts(t.peek()) : null,
    events: { ...mapEvents(slot, state, index), onFail },
  });
  const unbind = bindMapView(view, { state, t, exactLines, sources, loadFonts, request });
  const unwatch = watchCover(container, {
    onSides: (padding) => view.setPadding(padding),
    onOverlays: () => {
      view.fitAgain();
      view.avoidOverlays();
    },
  });
  slot.handle.value = view;
  const endDetail = loadDetail(slot, view, parts);
  return () => {
    endDetail();
    void picture.then((end) => end());
    unbind();
    unwatch();
    view.dispose();
  };
}

/** Loads what loads the detailed ground, once the map stands. @returns ends that */
function loadDetail(slot: MapSlot, view: FallbackView, { state, index, t, site }: Parts): () => void {
  let end: (() => void) | null = () => {};
  const load = async () => {
    try {
      const { bindDetail } = await import('./bind-detail');
      if (end) end = bindDetail(slot, view, { state, index, t, site });
    } catch (error) {
      console.warn('What draws the detailed ground could not be loaded:', error);
      slot.detail.value = { ...slot.detail.peek(), isIncomplete: true, retry: () => void load() };
    }
  };
  whenIdle(window, () => void load());
  return () => {
    end?.();
    end = null;
  };
}

/** Where the map begins. One that is tried again may have been asked for no more than a place to be in view. */
function firstRequest({ viewport }: ViewState): CameraRequest | null {
  const [request, camera] = [viewport.cameraRequest.peek(), viewport.camera.peek()];
  if (request?.target.kind !== 'reveal' || camera === null) return request;
  return { ...request, target: { kind: 'camera', camera } };
}

/** What a map in a frame says to a reader whose wheel or finger scrolls the page around it. */
const gestureTexts = (t: Translator): GestureTexts => ({
  wheel: t('embed.wheel'),
  wheelMac: t('embed.wheelMac'),
  fingers: t('embed.fingers'),
});

/** The text of all labels of the map, in the reader's language. */
function labelText({ points, placeNames, titles }: MapSources): string {
  const named = [...points.features, ...placeNames.features].map(({ properties }) => properties?.name);
  return [...named, ...titles.map(({ name }) => name)].join('');
}
