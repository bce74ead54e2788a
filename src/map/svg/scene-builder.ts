import { grown } from '../../geometry/rect';
import type { MapRecord } from '../../state/map-record';
import type { Basemap } from '../basemap';
import { lightsOf } from '../feature-highlight';
import type { MapSources } from '../map-view';
import { mapStyle } from '../style/style';
import { styleState } from '../style/style-state';
import type { Frame } from './flat-transform';
import { paint } from './paint-scene';
import { type PreparedStyle, prepareStyle } from './prepared-style';
import type { Scene } from './scene';
import { type Drawing, layOut } from './scene-layout';

/** What a scene is drawn from: what the WebGL map gets, and the camera. */
export interface SceneInput {
  readonly record: MapRecord;
  readonly basemap: Basemap;
  readonly sources: MapSources;
  readonly frame: Frame;
  /** How far beyond the frame it is drawn, in CSS pixels; by default no further. */
  readonly margin?: number;
  /** For a picture that nobody pans or enlarges: how coarse its lines may be, in CSS pixels. */
  readonly coarse?: number;
}

/** Draws the map as plain data, by the rules of the style that MapLibre draws, scene after scene, and does again only what changed: the least for another light, the most for another camera. */
export class SceneMaker {
  #input: SceneInput | null = null;
  #style: PreparedStyle | null = null;
  #drawing: Drawing | null = null;

  draw(input: SceneInput): Scene {
    const { record, frame, margin = 0, coarse } = input;
    const { style, drawing } = this.#kept(input);
    this.#style = style ?? prepareStyle(mapStyle(record.theme, input.basemap, input.sources));
    this.#drawing =
      drawing ?? layOut(this.#style, { frame, region: grown(frame.box, margin), coarse }, styleState(record));
    this.#input = input;
    return paint(this.#drawing, lightsOf(record), record.theme);
  }

  /** What was drawn last, for those who ask what is where. */
  get drawing(): Drawing | null {
    return this.#drawing;
  }

  /** What of the last scene still holds. */
  #kept(input: SceneInput): { readonly style: PreparedStyle | null; readonly drawing: Drawing | null } {
    const before = this.#input;
    if (before === null) return { style: null, drawing: null };
    const sameStyle =
      before.record.theme === input.record.theme &&
      before.sources === input.sources &&
      before.basemap === input.basemap;
    const sameView =
      before.frame === input.frame && before.margin === input.margin && before.coarse === input.coarse;
    const sameState = JSON.stringify(styleState(before.record)) === JSON.stringify(styleState(input.record));
    return {
      style: sameStyle ? this.#style : null,
      drawing: sameStyle && sameView && sameState ? this.#drawing : null,
    };
  }
}
