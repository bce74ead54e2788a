import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Rect } from '../../geometry/rect';
import type { MapRecord } from '../../state/map-record';
import type { Basemap } from '../basemap';
import type { GroundStyle, MapGround } from '../ground';
import type { MapSources } from '../map-view';
import { mapStyle } from '../style/style';
import type { StyleExtension } from '../style/style-extension';
import type { StyleState } from '../style/style-state';
import { styleState } from '../style/style-state';
import { CoverUpdates } from './cover-updates';
import { FadePause } from './fade-pause';
import type { FrameHold } from './frame-hold';
import type { GroundUpdates } from './ground-updates';
import { addMissing, drawnStyle } from './late-layers';
import { TitleUpdates } from './title-updates';

/** What is sent to a map that stands is drawn whole, unless that takes longer than this. */
const WHOLE_MS = 1000;

/** What the style is made from and filtered by. */
export interface StyleInput {
  readonly sources: MapSources;
  readonly record: MapRecord;
  /** What the style gets from elsewhere than the files of the atlas. */
  readonly extensions: readonly StyleExtension[];
}

/** Sends the differences between two inputs of the style to a MapLibre map. */
export class StyleUpdates {
  readonly #map: MapLibreMap;
  readonly #basemap: Basemap;
  readonly #hold: FrameHold;
  #sent: StyleInput;
  #groundStyle: GroundStyle | null = null;
  #ground: Promise<GroundUpdates> | null = null;
  #groundUpdates: GroundUpdates | null = null;
  readonly #titles: TitleUpdates;
  readonly #fade: FadePause;
  readonly #covers: CoverUpdates;

  /** @param sent what the map's style was made from */
  constructor(map: MapLibreMap, basemap: Basemap, hold: FrameHold, sent: StyleInput) {
    this.#map = map;
    this.#basemap = basemap;
    this.#hold = hold;
    this.#sent = sent;
    this.#fade = new FadePause(map);
    const add = () => addMissing(map, this.#style());
    this.#covers = new CoverUpdates(map, add);
    this.#titles = new TitleUpdates(map, {
      input: () => ({ ...this.#sent, covered: this.#covers.covered }),
      add,
    });
  }

  send(input: StyleInput): void {
    const [before, { record, sources }] = [this.#sent, input];
    this.#sent = input;
    if (sources !== before.sources) this.#sendSources(sources);
    if (isOfAnotherStyle(before, input)) {
      this.#map.setStyle(this.#style(), { diff: true });
    }
    this.#sendState(styleState(before.record, before.sources), styleState(record, sources));
    this.#covers.show();
    this.#titles.show();
  }

  /** Shows the detailed ground; the code for that comes with the first of it. */
  showGround(ground: MapGround): void {
    this.#groundStyle = ground.style;
    this.#ground ??= import('./ground-updates').then(({ GroundUpdates }) => new GroundUpdates(this.#map));
    const show = async (updates: GroundUpdates) => {
      this.#groundUpdates = updates;
      this.#hold.start(WHOLE_MS);
      const shown = updates.show(ground, () => this.#style());
      await shown;
    };
    this.#ground.then(show).catch((error: unknown) => {
      this.#ground = null;
      console.warn('The detailed ground could not be drawn:', error);
    });
  }

  /** Keeps names away from what lies over the map. */
  setCovered(covered: readonly Rect[]): void {
    if (this.#covers.set(covered)) this.#hold.start(WHOLE_MS);
    this.#titles.show();
  }

  /** The camera has come to rest, so that other parts of the world are covered. */
  settle(): void {
    if (this.#covers.show()) this.#hold.start(WHOLE_MS);
  }

  #style(): StyleSpecification {
    const { record, sources, extensions } = this.#sent;
    const style = mapStyle(record.theme, this.#basemap, sources, this.#groundStyle?.layers(record.theme));
    const withGround = this.#titles.withData(this.#groundUpdates?.withData(style) ?? style);
    const withNames = this.#covers.withData(withGround);
    const whole = extensions.reduce((extending, extend) => extend(extending, record), withNames);
    return drawnStyle(whole, (source) =>
      [this.#titles, this.#covers, this.#groundUpdates].some((updates) => updates?.has(source)),
    );
  }

  #sendState(old: StyleState, next: StyleState): void {
    for (const key of Object.keys(next) as (keyof StyleState)[]) {
      if (JSON.stringify(old[key]) === JSON.stringify(next[key])) continue;
      this.#fade.start();
      this.#hold.start(WHOLE_MS, { afterNext: true });
      this.#map.setGlobalStateProperty(key, next[key]);
    }
  }

  #sendSources({ placeNames, points, lines, areas }: MapSources): void {
    for (const [id, data] of Object.entries({ points, lines, areas, 'place-names': placeNames })) {
      this.#map.getSource<GeoJSONSource>(id)?.setData(data);
    }
  }
}

function isOfAnotherStyle(before: StyleInput, { record, extensions }: StyleInput): boolean {
  if (record.theme !== before.record.theme || extensions.length !== before.extensions.length) return true;
  if (extensions.some((extension, at) => extension !== before.extensions[at])) return true;
  return extensions.length > 0 && record.isRidden !== before.record.isRidden;
}
