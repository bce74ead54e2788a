import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Translator } from '../i18n/translator';
import type { FallbackView } from '../map/fallback-view';
import type { MapSources } from '../map/map-view';
import type { CameraRequest } from '../state/camera';
import type { Resource } from '../state/resource';
import type { ViewState } from '../state/view-state';
import { afterPaint } from '../ui/after-paint';

/** What the state asks of the map. */
export type BoundMapView = Pick<
  FallbackView,
  'setLabel' | 'setRecord' | 'setHighlight' | 'setSources' | 'setPin' | 'moveTo'
>;

interface Parts {
  readonly state: ViewState;
  readonly t: ReadonlySignal<Translator>;
  /** Whether the exact lines have come, which the data of the map then has. */
  readonly exactLines: Resource<true>['state'];
  /** The data of the map, with the names of the present language. */
  readonly sources: () => MapSources;
  /** Loads the faces that the labels of a language need. */
  readonly loadFonts: (locale: string, sources: MapSources) => Promise<void>;
  /** Where the map went at the start. */
  readonly request: CameraRequest | null;
  /** Calls once the page has been painted. */
  readonly later?: (call: () => void) => void;
}

/**
 * Sends the map what changes in the state, and the exact lines. Another language of the labels waits for its faces. What
 * the page itself answers, by a card or by what is told of a place, the map follows once that is painted: to draw the
 * map takes long.
 * @returns ends that
 */
export function bindMapView(
  view: BoundMapView,
  { state, t, exactLines, sources, loadFonts, request, later = afterPaint }: Parts,
): () => void {
  const lang = signal(t.peek().lang);
  const isExact = computed(() => exactLines.value.kind === 'ready');
  let [sentLang, sentExact, sentId] = [lang.peek(), isExact.peek(), request?.id];
  let selected = state.record.peek().selected.join();
  let isBound = false;
  const outbox = new Outbox(later);
  const ends = [
    effect(() => {
      const { lang: wanted, locale } = t.value;
      void loadFonts(locale, sources()).then(() => {
        if (t.peek().lang === wanted) lang.value = wanted;
      });
    }),
    effect(() => view.setLabel(t.value('map.canvas'))),
    effect(() => {
      const record = { ...state.record.value, lang: lang.value };
      const before = selected;
      selected = record.selected.join();
      outbox.send(() => view.setRecord(record), { isLate: selected !== before });
    }),
    effect(() => {
      const highlight = state.mapHighlight.value;
      outbox.send(() => view.setHighlight(highlight), { isLate: isBound });
    }),
    effect(() => {
      if (lang.value === sentLang && isExact.value === sentExact) return;
      [sentLang, sentExact] = [lang.value, isExact.value];
      view.setSources(sources());
    }),
    effect(() => view.setPin(state.overlay.inspectedPosition.value)),
    effect(() => {
      const asked = state.viewport.cameraRequest.value;
      if (asked === null || asked.id === sentId) return;
      sentId = asked.id;
      outbox.send(() => view.moveTo(asked), { isLate: true });
    }),
  ];
  isBound = true;
  return () => {
    for (const end of ends) end();
    outbox.end();
  };
}

/** Sends one after the other, some once the page has been painted. */
class Outbox {
  readonly #later: (call: () => void) => void;
  #waiting: (() => void)[] = [];

  constructor(later: (call: () => void) => void) {
    this.#later = later;
  }

  /** @param isLate whether it may wait for the page; what comes after it has it sent before */
  send(one: () => void, { isLate }: { readonly isLate: boolean }): void {
    this.#waiting.push(one);
    if (!isLate) this.#sendAll();
    else if (this.#waiting.length === 1) this.#later(() => this.#sendAll());
  }

  end(): void {
    this.#waiting = [];
  }

  #sendAll(): void {
    for (const one of this.#waiting.splice(0)) one();
  }
}
