import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkAtlas } from '../../../../tools/check/atlas';
import { formatIssue } from '../../../../tools/check/issue';
import { smallContent } from '../../small-content';

type Json = Record<string, unknown>;

/** The atlas's own, with what a test changes in it. */
function issuesWith(change: (manifest: Json) => void): string[] {
  const manifest = JSON.parse(readFileSync('geo/atlas.json', 'utf8'));
  // What the small content has.
  Object.assign(manifest, { article: 's1' });
  delete manifest.ride;
  for (const layer of manifest.layers) {
    delete layer.routes;
    delete layer.plan;
  }
  change(manifest);
  const file = { file: 'geo/atlas.json', text: JSON.stringify(manifest, null, 2) };
  return checkAtlas([...smallContent(), file])
    .issues.map(formatIssue)
    .filter((line) => /^geo\/atlas\.json:\d/.test(line));
}

const layerOf = (manifest: Json, at: number): Json => (manifest.layers as Json[])[at] ?? {};

test('a manifest that holds up has no issues', () => {
  expect(issuesWith(() => {})).toEqual([]);
});

describe('what an atlas says of itself', () => {
  test.each<[string, (manifest: Json) => void, RegExp]>([
    [
      'an unknown member',
      (m) => Object.assign(m, { viev: [] }),
      /viev: unknown member \(did you mean "view"\?\)/,
    ],
    ['a member that is missing', (m) => delete (m as { layers?: unknown }).layers, /layers: missing/],
    [
      'years in the wrong order',
      (m) => Object.assign(m, { years: [2030, 1950] }),
      /years: found \[2030, 1950\], wanted the earlier year first/,
    ],
    [
      'a view that is no bounds',
      (m) => Object.assign(m, { view: [78, 24, 61, 40] }),
      /view: found \[78,24,61,40\], wanted \[west, south, east, north\]/,
    ],
    [
      'a day that does not exist',
      (m) => Object.assign(m, { read_until: '2026-02-30' }),
      /read_until: found "2026-02-30", wanted a date/,
    ],
    [
      'a name that is no slug',
      (m) => Object.assign(m, { name: 'My Atlas' }),
      /name: found "My Atlas", wanted an id/,
    ],
    [
      'a layer twice',
      (m) => Object.assign(layerOf(m, 1), { id: layerOf(m, 0).id }),
      /layers\[1\]\.id: found "karakoram-highway" again/,
    ],
    [
      'a colour in words',
      (m) => Object.assign(layerOf(m, 0), { colour: ['red', '#ff0000'] }),
      /layers\[0\]\.colour\[0\]: found "red", wanted a colour such as "#8f1d2c"/,
    ],
    [
      'one colour alone',
      (m) => Object.assign(layerOf(m, 0), { colour: '#ff0000' }),
      /layers\[0\]\.colour: wanted two colours/,
    ],
    [
      'a shape that is none',
      (m) => Object.assign(layerOf(m, 0), { shape: 'circel' }),
      /shape: found "circel" \(did you mean "circle"\?\)/,
    ],
    [
      'a badge that is none',
      (m) => Object.assign(layerOf(m, 1), { badges: { port: 'harbour' } }),
      /badges\.port: found "harbour" \(did you mean "harbor"\?\)/,
    ],
    [
      'a group that is not there',
      (m) => Object.assign(layerOf(m, 0), { group: 'corridor' }),
      /layers\[0\]\.group: found "corridor" \(did you mean "corridors"\?\), wanted the id of one of `groups`/,
    ],
    [
      'an article that is no source',
      (m) => Object.assign(m, { article: 's2' }),
      /article: found "s2", wanted the id of a source/,
    ],
    [
      'a ride that is not there',
      (m) => Object.assign(m, { ride: 'khunjerab-pas' }),
      /ride: found "khunjerab-pas" \(did you mean "khunjerab-pass"\?\), wanted the id of a line/,
    ],
    [
      'colours of a route that is not there',
      (m) => Object.assign(layerOf(m, 2), { routes: { nowhere: ['#000000', '#ffffff'] } }),
      /routes\.nowhere: found "nowhere", wanted the id of a line/,
    ],
    [
      'a ride that is no line',
      (m) => Object.assign(m, { ride: 'khunjerab-pass' }),
      /ride: found "khunjerab-pass", wanted a line with way-points, or one that is the route of stops/,
    ],
    [
      'a badge for a kind that there is not',
      (m) => Object.assign(layerOf(m, 1), { badges: { shool: 'harbor' } }),
      /badges\.shool: warning: found "shool" \(did you mean "school"\?\), wanted a kind of the engine, or one of `kinds`/,
    ],
    [
      'a plan on ground that is not there',
      (m) => Object.assign(layerOf(m, 1), { plan: { ground: 'nowhere', zoom: 1, lat: 1, lon: 1 } }),
      /layers\[1\]\.plan\.ground: found "nowhere", wanted a name of basemap\/detail\/index\.json/,
    ],
    [
      'a group without classes',
      (m) => Object.assign(m, { groups: [{ id: 'corridors' }, { id: 'sizes' }] }),
      /groups\[1\]\.id: warning: found "sizes", and no layer that names it/,
    ],
  ])('%s is named', (_what, change, wanted) => {
    const lines = issuesWith(change);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(wanted);
  });
});
