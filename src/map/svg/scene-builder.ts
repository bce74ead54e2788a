import { inflate } from '../../geometry/rect';
import type { MapRecord } from '../../state/map-record';
import type { Basemap } from '../basemap';
import { highlightsOf } from '../feature-highlight';
import type { MapSources } from '../map-view';
import { mapStyle } from '../style/style';
import { styleState } from '../style/style-state';
import type { FlatTransform } from './flat-transform';
import { paintScene } from './paint-scene';
import { type PreparedStyle, prepareStyle } from './prepared-style';
import type { Scene } from './scene';
import { layoutScene, type SceneLayout } from './scene-layout';

/** What a scene is drawn from: what the WebGL map gets, and the camera. */
export interface SceneInput {
  readonly record: MapRecord;
  readonly basemap: Basemap;
  readonly sources: MapSources;
  readonly transform: FlatTransform;
  /** How far beyond the frame it is drawn, in CSS pixels; by default no further. */
  readonly marginPx?: number;
  /** For a picture that nobody pans or enlarges: how coarse its lines may be, in CSS pixels. */
  readonly simplifyPx?: number;
}

/** Draws the map as plain data, by the rules of the style that MapLibre draws, scene after scene, and does again only what changed: the least for another light, the most for another camera. */
export class SceneBuilder {
  #input: SceneInput | null = null;
  #style: PreparedStyle | null = null;
  #layout: SceneLayout | null = null;

  build(input: SceneInput): Scene {
    const { record, transform, marginPx = 0, simplifyPx } = input;
    const { style, layout } = this.#kept(input);
    this.#style = style ?? prepareStyle(mapStyle(record.theme, input.basemap, input.sources));
    this.#layout =
      layout ??
      layoutScene(
        this.#style,
        { transform, region: inflate(transform.box, marginPx), simplifyPx },
        styleState(record),
      );
    this.#input = input;
    return paintScene(this.#layout, highlightsOf(record), record.theme);
  }

  /** What was drawn last, for those who ask what is where. */
  get layout(): SceneLayout | null {
    return this.#layout;
  }

  /** What of the last scene still holds. */
  #kept(input: SceneInput): { readonly style: PreparedStyle | null; readonly layout: SceneLayout | null } {
    const before = this.#input;
    if (before === null) return { style: null, layout: null };
    const sameStyle =
      before.record.theme === input.record.theme &&
      before.sources === input.sources &&
      before.basemap === input.basemap;
    const sameView =
      before.transform === input.transform &&
      before.marginPx === input.marginPx &&
      before.simplifyPx === input.simplifyPx;
    const sameState = JSON.stringify(styleState(before.record)) === JSON.stringify(styleState(input.record));
    return {
      style: sameStyle ? this.#style : null,
      layout: sameStyle && sameView && sameState ? this.#layout : null,
    };
  }
}
