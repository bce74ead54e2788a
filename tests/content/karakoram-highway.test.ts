import { distance, length, pointToLineDistance } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import { expect, test } from 'vitest';
import { indexAtlas } from '../../src/content/atlas-index';
import { readAtlas } from '../../tools/atlas/read-atlas';

const { atlas } = await readAtlas('geo');
const index = indexAtlas(atlas);
const legs = (index.features.get('karakoram-highway')?.properties.parts ?? []).flatMap((id) => {
  return index.features.get(id) ?? [];
});
const lines = legs.flatMap(({ geometry }) => (geometry?.type === 'LineString' ? [geometry] : []));
const stops = [...index.features.values()].flatMap((feature) => {
  const { stop } = feature.properties;
  return stop?.route === 'karakoram-highway' ? [{ feature, stop }] : [];
});

/** Islamabad, Rawalpindi and Taxila come before the drawn line begins; their chainage is below zero. */
const stopsOnRoad = stops.filter(({ stop }) => stop.km >= 0);

function ends({ coordinates }: LineString): [Position, Position] {
  return [coordinates[0] ?? [], coordinates.at(-1) ?? []];
}

test('the highway is seven legs, joined end to end, from Hasan Abdal to Kashgar', () => {
  expect(legs.map(({ id }) => id)).toEqual([
    'kkh-hasan-abdal-havelian',
    'kkh-havelian-thakot',
    'kkh-thakot-dassu',
    'kkh-dassu-raikot',
    'kkh-raikot-khunjerab',
    'kkh-khunjerab-oytagh',
    'kkh-oytagh-kashgar',
  ]);
  expect(lines).toHaveLength(7);
  for (const [i, line] of lines.slice(1).entries()) {
    const before = lines[i];
    if (before === undefined) throw new Error(`No leg before ${legs[i + 1]?.id}`);
    expect
      .soft(distance(ends(before)[1], ends(line)[0], { units: 'meters' }), legs[i + 1]?.id)
      .toBeLessThan(1);
  }
});

test('its drawn length is that of the generalised road', () => {
  const kilometres = lines.reduce(
    (sum, line) => sum + length({ type: 'Feature', properties: {}, geometry: line }),
    0,
  );
  expect(kilometres).toBeGreaterThan(1100);
  expect(kilometres).toBeLessThan(1300);
});

test('it has at least 80 stops, in order of chainage', () => {
  expect(stops.length).toBeGreaterThanOrEqual(80);
  const kilometres = stops.map(({ stop }) => stop.km);
  expect(kilometres).toEqual([...kilometres].sort((a, b) => a - b));
});

test('every stop has its place on the drawn line, at a height that roads reach', () => {
  const odd = stopsOnRoad.filter(({ stop }) => {
    const away = Math.min(...lines.map((line) => pointToLineDistance(stop.on_line, line)));
    return away > 0.5 || !isHeight(stop.elevation_m);
  });
  expect(odd.map(({ feature }) => feature.id)).toEqual([]);
});

function isHeight(metres: number): boolean {
  return metres > 200 && metres < 4800;
}

test('stops follow one another along the line as they do by chainage', () => {
  const along = lines.flatMap(({ coordinates }) => coordinates);
  const nearestVertex = ({ stop }: { stop: { on_line: Position } }) => {
    const away = along.map((position) => distance(position, stop.on_line));
    return away.indexOf(Math.min(...away));
  };
  const places = stopsOnRoad.map(nearestVertex);
  const backward = stopsOnRoad.filter((_stop, i) => (places[i] ?? 0) < (places[i - 1] ?? 0) - 3);
  expect(backward.map(({ feature }) => feature.id)).toEqual([]);
});
