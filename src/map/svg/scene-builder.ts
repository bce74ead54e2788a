import type { FeatureCollection, Position } from 'geojson';
import type { Pixels } from '../../geometry/pixels';
import { inflate, type Rect } from '../../geometry/rect';
import type { MapHighlight, MapRecord } from '../../state/map-record';
import type { Basemap } from '../basemap';
import { highlightsOf } from '../feature-highlight';
import { type MapGround, namesOfFiles } from '../ground';
import type { MapSources } from '../map-view';
import { mapStyle } from '../style/style';
import { styleState } from '../style/style-state';
import { titlesIn } from '../titles/titles';
import type { FlatTransform } from './flat-transform';
import { paintScene } from './paint-scene';
import { type PreparedStyle, prepareStyle, withGround, withTitles } from './prepared-style';
import type { Scene } from './scene';
import { layoutScene, type SceneLayout } from './scene-layout';

/** What a scene is built from: the input of the WebGL map, and the camera. */
export interface SceneInput {
  readonly record: MapRecord;
  /** What has the pointer or the focus; by default nothing. */
  readonly highlight?: MapHighlight | null;
  readonly basemap: Basemap;
  readonly sources: MapSources;
  /** The detailed ground; null or absent: none. */
  readonly ground?: MapGround | null;
  readonly transform: FlatTransform;
  /** What lies over the map: names keep away from it. By default nothing. */
  readonly covered?: readonly Rect[];
  /** How far beyond the map's element it is drawn; by default 0. */
  readonly marginPx?: number;
  /** For a picture that is neither panned nor enlarged: the tolerance by which its lines are simplified. */
  readonly simplifyPx?: number;
}

/**
 * Builds scenes from the style that MapLibre draws. It caches its steps: another highlight only paints again, another
 * camera lays out again, another theme or other data also prepares the style again.
 */
export class SceneBuilder {
  #input: SceneInput | null = null;
  #style: PreparedStyle | null = null;
  #layout: SceneLayout | null = null;

  build(input: SceneInput): Scene {
    const { record, highlight = null, ground = null, transform, marginPx = 0, simplifyPx } = input;
    const { style, layout } = this.#kept(input);
    this.#style = style ?? prepareStyle(styleOf(input));
    this.#layout =
      layout ??
      layoutScene(
        withTitles(withGround(this.#style, ground?.files ?? []), titlesOf(input)),
        { transform, region: inflate(transform.box, marginPx), covered: input.covered, simplifyPx },
        styleState(record, { placeNames: input.sources.placeNames, detail: namesOfFiles(ground) }),
      );
    this.#input = input;
    return paintScene(this.#layout, highlightsOf(record, highlight), record.theme);
  }

  /** The layout of the last scene, for hit tests. */
  get layout(): SceneLayout | null {
    return this.#layout;
  }

  /** The steps of the last scene that are still valid. */
  #kept(input: SceneInput): { readonly style: PreparedStyle | null; readonly layout: SceneLayout | null } {
    const before = this.#input;
    if (before === null) return { style: null, layout: null };
    const sameStyle =
      before.record.theme === input.record.theme &&
      before.sources === input.sources &&
      before.basemap === input.basemap &&
      before.ground?.style === input.ground?.style &&
      before.ground?.own === input.ground?.own;
    const sameView =
      before.ground === input.ground &&
      before.covered === input.covered &&
      before.transform === input.transform &&
      before.marginPx === input.marginPx &&
      before.simplifyPx === input.simplifyPx;
    const sameState = stateOf(before) === stateOf(input);
    return {
      style: sameStyle ? this.#style : null,
      layout: sameStyle && sameView && sameState ? this.#layout : null,
    };
  }
}

const stateOf = ({ record, sources }: SceneInput) =>
  JSON.stringify([styleState(record, sources), record.titled]);

function titlesOf({ record, sources, transform, covered = [] }: SceneInput): FeatureCollection {
  const view = {
    box: transform.box,
    covered,
    pixelsOf: (position: Position) => transform.project(position),
    positionAt: (at: Pixels) => transform.unproject(at),
  };
  return titlesIn(view, record, sources);
}

function styleOf({ record, basemap, sources, ground }: SceneInput) {
  const style = mapStyle(record.theme, basemap, sources, ground?.style.layers(record.theme));
  return ground?.own?.plain(style, record) ?? style;
}
