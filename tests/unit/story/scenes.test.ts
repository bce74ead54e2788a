import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../../../src/content/atlas-index';
import { mentionsIn } from '../../../src/content/mentions';
import type { Chapter, Inline, Passage, WrittenScene } from '../../../src/content/model';
import { sceneOf } from '../../../src/content/scenes';
import { ViewState } from '../../../src/state/view-state';
import { smallAtlas } from '../small-atlas';

const linked = (id: string): Inline => ({
  kind: 'link',
  to: { kind: 'feature', id },
  children: [{ kind: 'text', text: id }],
});

function passage(places: readonly string[], scene?: WrittenScene): Passage {
  const children: Inline[] = [{ kind: 'text', text: 'Words ' }, ...places.map(linked)];
  return { kind: 'paragraph', children, ...(scene ? { scene } : {}) };
}

const { atlas } = smallAtlas();
const [first, second] = atlas.chapters;
if (first === undefined || second === undefined) throw new Error('The small atlas has two chapters');

const TOLD: Chapter = {
  ...first,
  blocks: [
    passage([]),
    passage(['kashgar', 'gwadar']),
    { kind: 'figure', id: 'debt' },
    passage([]),
    passage(['road'], {
      bounds: [69, 29, 73, 32],
      layers: ['karakoram-highway', 'green'],
      years: [1959, 1978],
    }),
    passage(['port'], { center: [62, 25], zoom: 8, pitch: 40, lit: ['gwadar', 'port'] }),
  ],
};
const LATER: Chapter = { ...second, blocks: [passage(['bandung']), passage(['plant'])] };
const chapters = [TOLD, LATER];
const index = indexAtlas({ ...atlas, chapters, mentions: chapters.flatMap(mentionsIn) });

function newState() {
  const state = new ViewState(index, { lang: 'en', theme: 'light' });
  state.restore({}, [], false);
  return state;
}

describe('the scene of a passage', () => {
  test('before the first place is the chapter', () => {
    const camera = { kind: 'bounds', bounds: TOLD.bounds };
    expect(sceneOf(index, TOLD, 1)).toEqual({ camera, layers: null, years: null, lit: [] });
  });

  test('holds and lights the places that it links; a passage without any keeps them', () => {
    const held = {
      camera: { kind: 'bounds', bounds: [62.33, 25.11, 75.98, 39.47] },
      layers: null,
      years: null,
      lit: ['kashgar', 'gwadar'],
    };
    expect(sceneOf(index, TOLD, 2)).toEqual(held);
    expect(sceneOf(index, TOLD, 3)).toEqual(held);
  });

  test('is as written, and derived where nothing is written', () => {
    expect(sceneOf(index, TOLD, 4)).toEqual({
      camera: { kind: 'bounds', bounds: [69, 29, 73, 32] },
      layers: ['karakoram-highway', 'green'],
      years: { from: 1959, to: 1978 },
      lit: ['road'],
    });
    expect(sceneOf(index, TOLD, 5)).toMatchObject({
      camera: { kind: 'camera', camera: { lon: 62, lat: 25, zoom: 8, bearing: 0, pitch: 40 } },
      lit: ['gwadar', 'port'],
    });
  });
});

test('an arc is held by the camera that is derived, and lasts for its passage', () => {
  const arc = [
    [106.8, -6.2],
    [116.4, 39.9],
  ] as const;
  const chapter = { ...LATER, blocks: [passage(['bandung'], { arc }), passage([])] };
  const [told, after] = [sceneOf(index, chapter, 1), sceneOf(index, chapter, 2)];
  expect(told).toMatchObject({ arc, camera: { kind: 'bounds', bounds: [106.8, -6.9, 116.4, 39.9] } });
  expect(after.arc).toBeUndefined();
});

/** What of the map the story decides. */
const picture = (state: ViewState) => ({
  target: state.viewport.cameraRequest.value?.target,
  layers: state.record.value.layers,
  years: state.record.value.years,
  named: state.record.value.named,
  lit: state.record.value.lit,
  dimmed: state.mapHighlight.value?.dimmed ?? [],
  address: state.address.value,
});

type Place = readonly [chapter: 'first' | 'second', passage: number];
const places = fc.oneof(
  fc.tuple(fc.constant('first' as const), fc.integer({ min: 1, max: 5 })),
  fc.tuple(fc.constant('second' as const), fc.integer({ min: 1, max: 2 })),
);

function read(state: ViewState, [chapter, passage]: Place): void {
  if (state.story.chapter.value !== chapter || state.story.hasCover.value) state.showChapter(chapter);
  state.readPassage(passage);
}

describe('reading', () => {
  test('whatever was read before, a passage ends in the same picture', () => {
    fc.assert(
      fc.property(fc.array(places, { maxLength: 8 }), places, (before, last) => {
        const [far, near] = [newState(), newState()];
        for (const place of [...before, last]) read(far, place);
        read(near, last);
        expect(picture(far)).toEqual(picture(near));
      }),
    );
  });

  test('an address brings the same picture', () => {
    fc.assert(
      fc.property(places, (place) => {
        const [state, opened] = [newState(), newState()];
        read(state, place);
        opened.restore(state.address.value, [], false);
        expect(picture(opened)).toEqual(picture(state));
      }),
    );
  });

  test('a hand on the map wins, until the reader asks for the story again', () => {
    fc.assert(
      fc.property(places, fc.array(places, { minLength: 1, maxLength: 5 }), (at, more) => {
        const state = newState();
        read(state, at);
        state.takeMap();
        const before = state.viewport.cameraRequest.value;
        const [chapter] = at;
        const inChapter = more.filter(([id]) => id === chapter);
        for (const [, passage] of inChapter) state.readPassage(passage);
        expect(state.viewport.cameraRequest.value).toBe(before);
        expect(state.mapHighlight.value).toBeNull();
        state.followStory();
        const other = newState();
        read(other, inChapter.at(-1) ?? at);
        expect(picture(state)).toEqual(picture(other));
      }),
    );
  });

  test('turning to another chapter follows again', () => {
    const state = newState();
    read(state, ['first', 2]);
    state.takeMap();
    state.showChapter('second');
    expect(state.story.following.value).toBe(true);
    expect(state.record.value.lit).toEqual(['bandung']);
  });

  test('lights its places, names them alone and lets the others step back', () => {
    const state = newState();
    read(state, ['first', 4]);
    expect(state.record.value.lit).toEqual(['road', 'leg-1', 'leg-2']);
    expect(state.mapHighlight.value?.dimmed).toEqual(
      expect.arrayContaining(['kashgar', 'gwadar', 'plant', 'bandung']),
    );
    expect(state.mapHighlight.value?.dimmed).not.toContain('leg-1');
  });

  test('before it is begun nothing of it is on the map', () => {
    const state = newState();
    expect(state.scene.value).toBeNull();
    expect(state.mapHighlight.value).toBeNull();
    state.readPassage(1);
    expect(state.scene.value).not.toBeNull();
    expect(state.address.value).toEqual({ passage: 1 });
  });

  test('a place that is closed gives back the scene', () => {
    const state = newState();
    read(state, ['first', 2]);
    const before = picture(state);
    state.select('plant');
    expect(state.mapHighlight.value).toBeNull();
    state.close();
    expect(picture(state)).toMatchObject({
      target: before.target,
      dimmed: before.dimmed,
      named: before.named,
      lit: before.lit,
    });
  });
});

describe('layers and years of a scene', () => {
  test('last as long as it does', () => {
    const state = newState();
    read(state, ['first', 3]);
    const before = picture(state);
    state.readPassage(4);
    expect(state.record.value.layers).toEqual(['karakoram-highway', 'green']);
    expect(state.record.value.years).toEqual({ from: 1959, to: 1978 });
    expect(state.address.value).toEqual({ chapter: 'first', passage: 4 });
    state.showTab('layers');
    expect(state.record.value).toMatchObject({ layers: before.layers, years: null });
  });

  test('give way to the choice of a hand', () => {
    const state = newState();
    read(state, ['first', 4]);
    state.layers.toggle('green');
    state.years.set(null);
    expect(state.record.value).toMatchObject({ layers: ['karakoram-highway'], years: null });
    state.readPassage(3);
    state.readPassage(4);
    expect(state.record.value).toMatchObject({ layers: ['karakoram-highway'], years: null });
  });

  test('a place that is opened is drawn beside them', () => {
    const state = newState();
    read(state, ['first', 4]);
    state.select('plant');
    expect(state.record.value.layers).toEqual(expect.arrayContaining(['green', 'growth']));
  });
});
