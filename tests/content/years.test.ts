import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../../src/content/atlas-index';
import type { FeatureTime } from '../../src/content/model';
import { visibleFeatures } from '../../src/content/visible-features';
import { LAYER_IDS } from '../../src/content/vocabulary';
import { featuresBy, isWithin, type YearRange } from '../../src/content/years';
import { mapSources } from '../../src/map/map-sources';
import { isVisible } from '../../src/map/style/expressions';
import { ANY_YEARS } from '../../src/map/style/style-state';
import { readAtlas } from '../../tools/atlas/read-atlas';

const { atlas } = await readAtlas('geo');
const index = indexAtlas(atlas);
const features = Object.values(atlas.layers).flatMap((layer) => layer.features);

/** First and last date of a feature as its file writes them; open ends lie far away. */
function datesOf(time: FeatureTime | undefined): [string, string] {
  if (time === undefined) return ['0000', '9999'];
  const [start, end] = 'date' in time ? [time.date, time.date] : time.interval;
  return [start === '..' ? '0000' : start, end === '..' ? '9999' : end];
}

const SPANS: readonly YearRange[] = [
  ...[1955, 1985, 2000, 2015, 2026].map((to) => ({ from: null, to })),
  { from: 1960, to: 1979 },
  { from: 2005, to: 2005 },
];

describe.each(SPANS)('from $from to $to', ({ from, to }) => {
  const span = { from, to };
  /** By the dates alone: begun before the last day, not over before the first. */
  const within = (time: FeatureTime | undefined) => {
    const [start, end] = datesOf(time);
    return start <= `${to}-12-31` && (from === null || end >= `${from}-01-01`);
  };
  const expected = features.filter(({ time }) => within(time)).map(({ id }) => id);
  const timeOf = (id: string) => features.find((feature) => feature.id === id)?.time;
  /** A stop of which no time is known comes with its road. */
  const drawn = features
    .filter(({ time, properties: { stop } }) => within(time ?? (stop && timeOf(stop.route))))
    .map(({ id }) => id);

  test('legend and lists hold what `time` in the data says', () => {
    const listed = LAYER_IDS.flatMap((id) => featuresBy(index, id, span)).map(({ id }) => id);
    expect(listed).toEqual(drawn);
  });

  test('links and search tell the same apart', () => {
    expect(features.filter(({ time }) => isWithin(time, span)).map(({ id }) => id)).toEqual(expected);
  });

  test('the map draws it', () => {
    const { points, lines, areas } = mapSources(
      index,
      { type: 'FeatureCollection', features: [] },
      {
        nameOf: ({ id }) => id,
        placeNameOf: () => undefined,
      },
    );
    const state = {
      layers: LAYER_IDS,
      isFiltered: false,
      featureFilter: [],
      alwaysShown: [],
      to,
      from: from ?? ANY_YEARS.from,
      lang: 'en',
    };
    const { filter } = featureFilter(isVisible, 'isDrawn', state);
    const found = [...points.features, ...lines.features, ...areas.features].filter(({ properties }) =>
      filter({ zoom: 12, globalState: state } as never, { type: 1, properties } as never, undefined as never),
    );
    const ids = new Set(found.map(({ properties }) => properties?.id));
    const placed = drawn.filter((id) => index.features.get(id)?.geometry);
    expect([...ids].toSorted()).toEqual(placed.toSorted());
    const counted = visibleFeatures(index, {
      layers: LAYER_IDS,
      years: span,
      featureFilter: null,
      selected: [],
    });
    expect(counted.filter(({ geometry }) => geometry).map(({ id }) => id)).toEqual(placed);
  });
});
