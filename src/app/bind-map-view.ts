import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Translator } from '../i18n/translator';
import type { FallbackView } from '../map/fallback-view';
import type { MapSources } from '../map/map-view';
import type { CameraRequest } from '../state/camera';
import type { Resource } from '../state/resource';
import type { ViewState } from '../state/view-state';

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
}

/**
 * Sends the map what changes in the state, and the exact lines. Another language of the labels waits for its faces.
 * @returns ends that
 */
export function bindMapView(
  view: BoundMapView,
  { state, t, exactLines, sources, loadFonts, request }: Parts,
): () => void {
  const lang = signal(t.peek().lang);
  const isExact = computed(() => exactLines.value.kind === 'ready');
  let [sentLang, sentExact, sentId] = [lang.peek(), isExact.peek(), request?.id];
  const ends = [
    effect(() => {
      const { lang: wanted, locale } = t.value;
      void loadFonts(locale, sources()).then(() => {
        if (t.peek().lang === wanted) lang.value = wanted;
      });
    }),
    effect(() => view.setLabel(t.value('map.canvas'))),
    effect(() => view.setRecord({ ...state.record.value, lang: lang.value })),
    effect(() => view.setHighlight(state.mapHighlight.value)),
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
      view.moveTo(asked);
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
