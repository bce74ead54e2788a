import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../src/map/online/plain-text';
import { readTileJson } from '../../../../src/map/online/tile-json';

const ADDRESS = 'https://tiles.example/planet';
const TILES = ['https://tiles.example/planet/{z}/{x}/{y}.pbf'];

describe('a TileJSON', () => {
  test('says where the tiles are, from which zoom to which, and to whom they are due', () => {
    const attribution = '<a href="https://o.example">© O &amp; M</a> Data from <b onclick="go()">OSM</b>';
    expect(readTileJson({ tiles: TILES, minzoom: 0, maxzoom: 13, attribution }, ADDRESS)).toEqual({
      tiles: TILES,
      minzoom: 0,
      maxzoom: 13,
      attribution: '© O & M Data from OSM',
    });
  });

  test('may tell its tiles relative to itself, and leave the rest out', () => {
    expect(readTileJson({ tiles: ['tiles/{z}/{x}/{y}.pbf'] }, ADDRESS)).toEqual({
      tiles: ['https://tiles.example/tiles/{z}/{x}/{y}.pbf'],
      minzoom: 0,
      maxzoom: 14,
      attribution: '',
    });
  });

  test.each([
    [null, 'tiles: found undefined, wanted addresses with {z}, {x} and {y}'],
    [{ tiles: [] }, 'tiles: found [], wanted'],
    [{ tiles: ['https://tiles.example/all.pbf'] }, 'tiles: found ["https://tiles.example/all.pbf"], wanted'],
    [
      { tiles: TILES, vector_layers: [{ id: 'roads' }] },
      'vector_layers: found ["roads"], wanted layers of Open',
    ],
  ])('%j is refused with its address, the member, what was found and what is wanted', (content, message) => {
    expect(() => readTileJson(content, ADDRESS)).toThrow(`${ADDRESS}: ${message}`);
  });
});

describe('the text of a credit', () => {
  test.each([
    ['&#169; A&nbsp;B &#xA9; &copy; &unknown; &#0;.', '© A B © © &unknown; .'],
    ['<script>alert(1)</script><img src=x onerror=go()>', 'alert(1)'],
    ['a < b', 'a < b'],
  ])('%j is %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  test('is cut where it would cover the map', () => {
    expect(plainText('长'.repeat(1000))).toBe(`${'长'.repeat(240)}…`);
  });
});
