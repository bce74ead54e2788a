import type { Point } from 'geojson';
import { indexAtlas } from '../../src/content/atlas-index';
import type { Atlas, Chapter, Claim, ContentFeature, LayerFile, Mention } from '../../src/content/model';
import { NOTHING_RENAMED } from '../../src/content/model';
import { LAYER_IDS, type LayerId, type Verdict } from '../../src/content/vocabulary';

type Given = Partial<ContentFeature['properties']> & Pick<ContentFeature, 'time'>;

/** A feature with what a test says of it. */
function feature(id: string, geometry: ContentFeature['geometry'], given: Given = {}): ContentFeature {
  const { time, ...properties } = given;
  return {
    type: 'Feature',
    id,
    geometry,
    ...(time ? { time } : {}),
    properties: {
      name: id,
      summary: '',
      kind: 'town',
      status: 'operational',
      grade: 'A',
      facts: [],
      sources: [],
      ...properties,
    },
  };
}

/** The file of a layer that is there. */
export function layerFile({ layers }: Pick<Atlas, 'layers'>, id: LayerId): LayerFile {
  const file = layers[id];
  if (file === undefined) throw new Error(`No layer "${id}"`);
  return file;
}

const point = (lon: number, lat: number): Point => ({ type: 'Point', coordinates: [lon, lat] });

/** A chapter whose prose marks one claim and nothing else. */
function chapter(id: string, layers: LayerId[], claim: string): Chapter {
  const link = { kind: 'link', to: { kind: 'claim', id: claim }, children: [] } as const;
  return {
    id,
    lang: 'en',
    title: id,
    part: 'opening',
    bounds: [60, 20, 80, 40],
    layers,
    paragraphs: [1],
    blocks: [{ kind: 'paragraph', children: [link] }],
  };
}

function claim(id: string, verdict: Verdict, features: string[]): Claim {
  return {
    id,
    paragraph: 1,
    section: 'opening',
    statement: '',
    kind: 'event',
    features,
    theme: 'history',
    verdict,
    record: '',
    confidence: 'high',
    sources: [],
  };
}

/** Two towns, a plant with a port, a road of two legs, an event; two chapters, three mentions, two claims. */
export function smallAtlas() {
  const road = (id: string, from: number, to: number) =>
    feature(
      id,
      {
        type: 'LineString',
        coordinates: [
          [from, 30],
          [to, 31],
        ],
      },
      { kind: 'road' },
    );
  const features: Partial<Record<LayerId, ContentFeature[]>> = {
    'karakoram-highway': [
      feature('road', null, { kind: 'route', parts: ['leg-1', 'leg-2'] }),
      road('leg-1', 70, 71),
      road('leg-2', 71, 72),
      feature('kashgar', point(75.98, 39.47), { importance: 1 }),
    ],
    gwadar: [
      feature('gwadar', point(62.33, 25.12), { kind: 'city', importance: 1 }),
      feature('port', point(62.34, 25.11), { part_of: 'gwadar', time: { interval: ['2007-03-20', '..'] } }),
    ],
    growth: [
      feature('plant', point(70, 28), {
        status: 'announced',
        grade: 'C',
        time: { interval: ['2019-11-01', '..'] },
      }),
    ],
    history: [feature('bandung', point(107.6, -6.9), { status: 'event', time: { date: '1955-04-18' } })],
  };
  const layers = Object.fromEntries(
    LAYER_IDS.map((id): [LayerId, LayerFile] => [
      id,
      { type: 'FeatureCollection', license: 'CC0-1.0', attribution: ['us'], features: features[id] ?? [] },
    ]),
  ) as Record<LayerId, LayerFile>;
  const mention = (id: string, chapter: string, index: number): Mention => ({
    feature: id,
    chapter,
    lang: 'en',
    index,
    excerpt: '',
  });
  const atlas: Atlas = {
    layers,
    chapters: [chapter('first', ['karakoram-highway'], 'c1'), chapter('second', ['history', 'gwadar'], 'c2')],
    mentions: [
      mention('gwadar', 'first', 0),
      mention('gwadar', 'second', 1),
      mention('bandung', 'second', 0),
    ],
    sources: {},
    claims: [claim('c1', 'wrong', ['road', 'kashgar']), claim('c2', 'agrees', [])],
    disputes: [],
    renamed: NOTHING_RENAMED,
  };
  return { atlas, index: indexAtlas(atlas) };
}
