import { describe, expect, test } from 'vitest';
import { chapterEdits, type ShownView, sceneText } from '../../../src/author/view-edits';

const VIEW: ShownView = {
  bounds: [9.20123, 48.10456, 9.60789, 48.50321],
  camera: { zoom: 9, lat: 48.3, lon: 9.4, bearing: 0, pitch: 0 },
  layers: ['river', 'works'],
  years: [1800, 1900],
};

describe('the view of a chapter', () => {
  test('changes what differs, as short as the view allows', () => {
    const before = { title: 'Source', bounds: [0, 0, 1, 1], layers: ['river', 'works'], years: [1846, 1980] };
    expect(chapterEdits(before, VIEW)).toEqual([
      { edit: 'set', path: ['bounds'], value: [9.201, 48.105, 9.608, 48.503] },
      { edit: 'set', path: ['years'], value: [1800, 1900] },
    ]);
  });

  test('of all years takes the years away', () => {
    const before = {
      bounds: [9.201, 48.105, 9.608, 48.503],
      layers: ['river', 'works'],
      years: [1846, 1980],
    };
    expect(chapterEdits(before, { ...VIEW, years: null })).toEqual([{ edit: 'remove', path: ['years'] }]);
  });
});

describe('a scene', () => {
  test('says what the chapter does not', () => {
    expect(sceneText('', VIEW, { layers: ['river', 'works'], years: null })).toBe(
      '<!-- scene\nbounds: [9.201, 48.105, 9.608, 48.503]\nyears: [1800, 1900]\n-->\n',
    );
  });

  test('keeps what is no view, such as the places that are lit', () => {
    const before = '<!-- scene\nbounds: [1, 2, 3, 4]\nlit: [mill]\n-->\n';
    expect(sceneText(before, VIEW, VIEW)).toBe(
      '<!-- scene\nbounds: [9.201, 48.105, 9.608, 48.503]\nlit: [mill]\n-->\n',
    );
  });

  test('of a map that is turned or tilted says where its camera stands', () => {
    const turned = { ...VIEW, camera: { ...VIEW.camera, bearing: 40.2, pitch: 31 } };
    expect(sceneText('', turned, VIEW)).toBe(
      '<!-- scene\ncenter: [9.4, 48.3]\nzoom: 9\nbearing: 40\npitch: 31\n-->\n',
    );
  });
});
