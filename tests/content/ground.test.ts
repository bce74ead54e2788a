import { describe, expect, test } from 'vitest';
import { atlasScene, textsIn } from './atlas-scene';

/** Where a city is, and the zooms at which a reader may look for it. */
const CITIES = [
  { name: 'Karachi', lat: 24.9, lon: 67.1 },
  { name: 'Lahore', lat: 31.5, lon: 74.35 },
  { name: 'Peshawar', lat: 34, lon: 71.6 },
  { name: 'Quetta', lat: 30.2, lon: 67 },
  { name: 'Kashgar', lat: 39.45, lon: 76 },
  { name: 'Beijing', lat: 39.9, lon: 116.4 },
] as const;

describe.each(CITIES)('$name, with the layers that are on at first,', ({ name, lat, lon }) => {
  test.each([4, 5, 6, 7, 8, 9, 10, 11, 12])('is named at zoom %i, once', async (zoom) => {
    const named = textsIn(await atlasScene({ zoom, lat, lon })).filter((text) => text === name);
    expect(named).toHaveLength(1);
  });
});

test('Gwadar at zoom 13 is a plan with named streets, piers and bays', async () => {
  const scene = await atlasScene({ zoom: 13, lat: 25.115, lon: 62.33 });
  const texts = textsIn(scene);
  expect(texts).toEqual(
    expect.arrayContaining(['Gwadar Eastbay Expressway', 'Port Road', 'Koh-e-Batil', 'Berths 1–3']),
  );
  const drawn = (id: string) => {
    const layer = scene.layers.find((candidate) => candidate.id === id);
    return layer?.kind === 'paths' ? layer.paths.length : 0;
  };
  for (const id of ['streets-streets', 'streets-buildings', 'streets-landuse', 'streets-piers'])
    expect(drawn(id), id).toBeGreaterThan(0);
  // What the streets replace is not drawn twice.
  expect(drawn('ground-highways')).toBe(0);
});

test('roads of the country have plates with their numbers from zoom 6 on', async () => {
  const scene = await atlasScene({ zoom: 7, lat: 31.5, lon: 72.5 });
  const plates = scene.layers.flatMap((layer) =>
    layer.kind === 'symbols' ? layer.symbols.flatMap(({ icon }) => icon?.text?.value ?? []) : [],
  );
  expect(plates).toEqual(expect.arrayContaining(['M-2', 'N-5']));
});
