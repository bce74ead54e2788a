import { type Bounds, boundsOfPositions, unionBounds } from '../geometry/bounds';
import type { AtlasIndex } from './atlas-index';
import type { FeatureId, ListedChapter, Passage, WrittenScene } from './model';
import { hasText, linkTargets, passagesOf } from './prose';
import type { LayerId } from './vocabulary';
import type { YearRange } from './years';

/** Where the camera stands in a scene: what it shows, or its place. */
type SceneCamera =
  | { readonly kind: 'bounds'; readonly bounds: Bounds }
  | {
      readonly kind: 'camera';
      readonly camera: {
        readonly lon: number;
        readonly lat: number;
        readonly zoom: number;
        readonly bearing: number;
        readonly pitch: number;
      };
    };

/** What the map shows while a passage is read: as written, and where nothing is written, as its links have it. */
export interface StoryScene {
  readonly camera: SceneCamera;
  /** The layers drawn; null: those of the chapter. */
  readonly layers: readonly LayerId[] | null;
  /** The years shown; null: what the reader had. */
  readonly years: YearRange | null;
  /** The places that are lit and named; none: nothing steps back. */
  readonly lit: readonly FeatureId[];
  /** An arc between two positions. */
  readonly arc?: NonNullable<WrittenScene['arc']>;
}

type Index = Pick<AtlasIndex, 'bounds'>;

/**
 * The scene of a passage. It depends on the chapter alone, not on what was shown before: so any way through the story
 * ends in the same picture.
 * @param chapter while its text has not come, it is shown as a whole
 * @param passage counted from 1; beyond the last it is the last
 */
export function sceneOf(index: Index, chapter: ListedChapter, passage: number): StoryScene {
  let scene: StoryScene = {
    camera: { kind: 'bounds', bounds: chapter.bounds },
    layers: null,
    years: null,
    lit: [],
  };
  const passages = hasText(chapter) ? passagesOf(chapter).slice(0, passage) : [];
  for (const one of passages) scene = nextScene(index, one, scene);
  return scene;
}

/** A passage without places keeps the camera and the light of the one before it. */
function nextScene(index: Index, passage: Passage, before: StoryScene): StoryScene {
  const written = passage.scene ?? {};
  const places = written.lit ?? placesIn(passage);
  const ends = boundsOfPositions((written.arc ?? []).map(([lon, lat]) => [lon, lat]));
  const bounds = unionBounds([...places.map((id) => index.bounds(id)), ends]);
  const derived: SceneCamera | null = bounds && { kind: 'bounds', bounds };
  const [from, to] = written.years ?? [];
  return {
    camera: writtenCamera(written) ?? derived ?? before.camera,
    layers: written.layers ?? null,
    years: from === undefined || to === undefined ? null : { from, to },
    lit: places.length > 0 ? places : before.lit,
    ...(written.arc ? { arc: written.arc } : {}),
  };
}

function placesIn(passage: Passage): readonly FeatureId[] {
  const targets = linkTargets(passage);
  return [...new Set(targets.flatMap((to) => (to.kind === 'feature' ? [to.id] : [])))];
}

function writtenCamera({ bounds, center, zoom, bearing = 0, pitch = 0 }: WrittenScene): SceneCamera | null {
  if (bounds) return { kind: 'bounds', bounds };
  if (!center || zoom === undefined) return null;
  const [lon, lat] = center;
  return { kind: 'camera', camera: { lon, lat, zoom, bearing, pitch } };
}
