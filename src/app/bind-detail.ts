import { effect, type ReadonlySignal } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import { loadLabelFonts } from '../i18n/label-fonts';
import type { Translator } from '../i18n/translator';
import { unpackDetail } from '../map/detail/detail-file';
import { DetailLoader, type DetailState } from '../map/detail/detail-loader';
import { fetchDetail } from '../map/detail/fetch-detail';
import { groundStyle } from '../map/detail/ground-style';
import type { FallbackView } from '../map/fallback-view';
import type { MapGround } from '../map/ground';
import { slices } from '../map/slices';
import { fetchPublished } from '../state/fetch-published';
import type { ViewState } from '../state/view-state';
import { isArchiveEntry, MapArchives } from './bind-archives';
import { bindOwnData } from './bind-own-data';
import type { MapSlot } from './map-slot';
import type { DrawnOwn } from './own-ground';

interface Parts {
  readonly state: Pick<ViewState, 'viewport' | 'record' | 'appearance' | 'showTab' | 'close'>;
  readonly index: Pick<AtlasIndex, 'archives'>;
  readonly t: ReadonlySignal<Translator>;
  /** Address of the folder that holds `geo/`. */
  readonly site: string;
}

/**
 * Loads the detailed ground of what the map shows, and gives it to the map.
 * @returns ends that
 */
export function bindDetail(
  slot: Pick<MapSlot, 'detail' | 'archives' | 'status'>,
  view: Pick<FallbackView, 'setGround' | 'drawsTiles' | 'avoidOverlays'>,
  { state, index, t, site }: Parts,
): () => void {
  const folder = new URL('geo/basemap/detail/', site);
  let own: DrawnOwn | null = null;
  let came: DetailState = { files: [], entries: [], isIncomplete: false };
  const ground = ({ files }: DetailState): MapGround => ({
    style: groundStyle,
    // What an archive that cannot be drawn would replace stays.
    files: files.filter(({ name }) => !archives.isLeftOut(name)),
    archives: own?.among(archives.ground) ?? archives.ground,
    own,
  });
  const archives = new MapArchives({
    view,
    index,
    site,
    onChange: () => {
      slot.archives.value = { failures: archives.failures, retry: () => archives.retry() };
      view.setGround(ground(came));
    },
  });
  const show = async (loaded: DetailState) => {
    const { entries, isIncomplete } = loaded;
    came = loaded;
    archives.want(state.record.peek(), entries);
    const shown = ground(loaded);
    const lettersIn = (lang: string) => lettersOf(shown, lang);
    slot.detail.value = { entries, isIncomplete, retry: () => loader.retry(), lettersIn };
    const { locale, lang } = t.peek();
    await loadLabelFonts(locale, lettersIn(lang), document.fonts);
    if (slot.detail.peek().entries === entries) view.setGround(shown);
  };
  const loader = new DetailLoader({
    fetchIndex: () => fetchPublished(new URL('index.json', folder), 'detailIndex'),
    load: async (entry, signal) =>
      isArchiveEntry(entry)
        ? archives.load(entry)
        : unpackDetail(entry, await fetchDetail(folder, entry, signal), slices()),
    onChange: (loaded) => void show(loaded),
  });
  // The layers of the ground come even where no file is wanted: names along the content's lines are among them.
  view.setGround({ style: groundStyle, files: [] });
  const stopArchives = effect(() => {
    // A map that falls back to SVG says so.
    void slot.status.value;
    archives.want(state.record.value, came.entries);
  });
  const endOwn = state.appearance.embedded.peek()
    ? () => {}
    : bindOwnData({
        state,
        status: slot.status,
        drawsTiles: () => view.drawsTiles,
        window,
        onChange: (drawn) => {
          own = drawn;
          view.setGround(ground(came));
        },
      });
  const stop = effect(() => {
    const [camera, bounds] = [state.viewport.camera.value, state.viewport.bounds.value];
    if (!camera || !bounds) return;
    view.avoidOverlays();
    loader.look({ zoom: camera.zoom, bounds });
  });
  return () => {
    stop();
    endOwn();
    stopArchives();
    loader.dispose();
  };
}

/** The letters of the names of the ground in a language, each once. */
function lettersOf({ files }: MapGround, lang: string): string {
  const names = files.flatMap(({ collections }) =>
    collections.points.features.map(({ properties }) => properties?.[lang] ?? ''),
  );
  return [...new Set(names.join(''))].join('');
}
