import { describe, expect, test } from 'vitest';
import { DEFAULT_LAYERS, PLACE_ZOOM, SITE_ZOOM, WHOLE_ROUTE } from '../../../src/state/defaults';
import { ViewState } from '../../../src/state/view-state';
import { smallAtlas } from '../small-atlas';

const unopened = () => new ViewState(smallAtlas().index, { lang: 'en', theme: 'light' });

function newState() {
  const state = unopened();
  state.restore({}, [], false);
  return state;
}

describe('at first', () => {
  test('the whole route is aimed at, without a flight, and the address is bare', () => {
    const state = newState();
    expect(state.viewport.cameraRequest.value).toMatchObject({
      target: { kind: 'bounds', bounds: WHOLE_ROUTE },
      animate: false,
    });
    expect(state.address.value).toEqual({});
    expect(state.story.chapter.value).toBe('first');
    expect([...state.layers.visible.value]).toEqual(DEFAULT_LAYERS);
  });

  test('the browser decides theme and language until the reader does', () => {
    const state = newState();
    state.appearance.preferTheme('dark');
    expect(state.appearance.theme.value).toBe('dark');
    state.appearance.setTheme('light');
    state.appearance.preferTheme('dark');
    expect(state.appearance.theme.value).toBe('light');
    state.appearance.setLang('ur');
    expect(state.address.value).toEqual({ theme: 'light', lang: 'ur' });
  });
});

describe('choosing a feature', () => {
  test('opens it and draws its layer if it was off', () => {
    const state = newState();
    state.select('bandung');
    expect(state.feature.value).toBe('bandung');
    expect(state.layers.visible.value.has('history')).toBe(true);
  });

  test('shows it, wherever it was chosen', () => {
    const state = newState();
    state.select('kashgar');
    expect(state.viewport.cameraRequest.value?.target).toEqual({
      kind: 'show',
      bounds: [75.98, 39.47, 75.98, 39.47],
      maxZoom: PLACE_ZOOM,
    });
  });

  test('with parts shows all of them; without a geometry they stand for it', () => {
    const state = newState();
    state.select('gwadar');
    expect(state.viewport.cameraRequest.value?.target).toEqual({
      kind: 'show',
      bounds: [62.33, 25.11, 62.34, 25.12],
      maxZoom: SITE_ZOOM,
    });
    expect(state.record.value.selected).toEqual(['gwadar']);
    state.highlight('road', 'focus');
    expect(state.mapHighlight.value).toEqual({ ids: ['road', 'leg-1', 'leg-2'], by: 'focus' });
  });

  test('twice aims twice, since the reader may have panned away', () => {
    const state = newState();
    state.select('kashgar');
    const before = state.viewport.cameraRequest.value;
    state.select('kashgar');
    expect(state.viewport.cameraRequest.value).not.toBe(before);
  });

  test('opens a closed sheet and leaves an open one', () => {
    const state = newState();
    state.panel.setSheet('closed');
    state.select('gwadar');
    expect(state.panel.sheet.value).toBe('half');
    state.panel.setSheet('full');
    state.select('kashgar');
    expect(state.panel.sheet.value).toBe('full');
  });

  test('that does not exist is our mistake', () => {
    expect(() => newState().select('atlantis')).toThrow('No feature "atlantis"');
  });
});

const CAMERA = { zoom: 6, lat: 30, lon: 70, bearing: 0, pitch: 0 };
const VIEW = [65, 25, 75, 35] as const;

describe('closing gives back the view from before', () => {
  const targetOf = (state: ViewState) => state.viewport.cameraRequest.value?.target;

  test('that of the chapter, fitted anew, however many places were opened', () => {
    const state = newState();
    state.showChapter('second');
    const ofChapter = targetOf(state);
    state.select('gwadar');
    state.viewport.settle({ ...CAMERA, zoom: 12 }, VIEW);
    state.select('kashgar');
    state.close();
    expect(targetOf(state)).toEqual(ofChapter);
  });

  test('one of the reader’s own, as it was', () => {
    const state = newState();
    state.showChapter('second');
    state.viewport.settle(CAMERA, VIEW);
    state.viewport.release();
    state.openClaim('c1');
    state.placeClaim(['kashgar']);
    state.close();
    expect(targetOf(state)).toEqual({ kind: 'camera', camera: CAMERA });
  });

  test('but not where the reader has moved the map since, or asked for another view', () => {
    for (const act of [
      (state: ViewState) => state.viewport.release(),
      (state: ViewState) => state.viewport.showWholeRoute(),
    ]) {
      const state = newState();
      state.select('gwadar');
      act(state);
      const before = state.viewport.cameraRequest.value;
      state.close();
      expect(state.viewport.cameraRequest.value).toBe(before);
    }
  });

  test('nor where the reader goes on to a passage, which is read beside its place', () => {
    const state = newState();
    state.select('gwadar');
    const before = state.viewport.cameraRequest.value;
    state.readMention('gwadar', 0);
    expect(state.viewport.cameraRequest.value).toBe(before);
  });

  test('after a link to a place that of its chapter, and after one to a view none', () => {
    const linked = unopened();
    linked.restore({ chapter: 'second', feature: 'gwadar' }, [], false);
    linked.close();
    expect(targetOf(linked)).toMatchObject({ kind: 'bounds', bounds: [60, 20, 80, 40] });
    const viewed = unopened();
    viewed.restore({ chapter: 'second', feature: 'gwadar', camera: CAMERA }, [], false);
    const before = viewed.viewport.cameraRequest.value;
    viewed.close();
    expect(viewed.viewport.cameraRequest.value).toBe(before);
  });

  test('after Forward as after the click that was undone', () => {
    const state = newState();
    state.showChapter('second');
    state.viewport.settle(CAMERA, VIEW);
    state.restore({ chapter: 'second', feature: 'gwadar', camera: { ...CAMERA, zoom: 12 } }, [], true);
    state.close();
    expect(targetOf(state)).toMatchObject({ kind: 'bounds', bounds: [60, 20, 80, 40] });
  });
});

describe('chapters', () => {
  test('bring their layers and their view', () => {
    const state = newState();
    state.select('gwadar');
    state.showChapter('second');
    expect(state.feature.value).toBeNull();
    expect(state.record.value.layers).toEqual(['gwadar', 'history']);
    expect(state.viewport.cameraRequest.value?.target).toMatchObject({
      kind: 'bounds',
      bounds: [60, 20, 80, 40],
    });
  });

  test('imply their layers in the address, so that only a difference is said', () => {
    const state = newState();
    state.showChapter('second');
    expect(state.address.value).toEqual({ chapter: 'second' });
    state.layers.toggle('history');
    expect(state.address.value).toEqual({ chapter: 'second', layers: ['gwadar'] });
    state.layers.setVisible(DEFAULT_LAYERS);
    expect(state.address.value.layers).toEqual(DEFAULT_LAYERS);
  });
});

describe('mentions', () => {
  test('are walked in reading order, from chapter to chapter, with the camera left alone', () => {
    const state = newState();
    state.select('gwadar');
    const goal = state.viewport.cameraRequest.value;
    state.readMention('gwadar', 1);
    expect([state.story.chapter.value, state.feature.value, state.panel.tab.value]).toEqual([
      'second',
      null,
      'story',
    ]);
    expect(state.story.cursor.value).toEqual({ feature: 'gwadar', at: 1 });
    expect(state.viewport.cameraRequest.value).toBe(goal);
    state.showChapter('first');
    expect(state.story.cursor.value).toBeNull();
  });

  test('beyond the last are our mistake', () => {
    expect(() => newState().readMention('gwadar', 2)).toThrow('no mention 2');
  });
});

describe('a ride', () => {
  test('is in the address while its tab is open, at the kilometre where it last stood', () => {
    const state = newState();
    state.showTab('ride');
    state.ride.seek(543.2);
    state.ride.scrub(600);
    expect(state.address.value.ride).toEqual({ id: 'karakoram-highway', km: 543.2 });
    state.ride.pause();
    expect(state.address.value.ride).toEqual({ id: 'karakoram-highway', km: 600 });
    state.showTab('story');
    expect(state.address.value.ride).toBeUndefined();
  });

  test('of an address opens its tab, and one without leads back to the story', () => {
    const state = newState();
    state.restore({ ride: { id: 'road', km: 3 } }, [], true);
    expect([state.panel.tab.value, state.ride.id.value, state.ride.km.value]).toEqual(['ride', 'road', 3]);
    state.restore({}, [], true);
    expect(state.panel.tab.value).toBe('story');
  });
});

describe('an address', () => {
  test('puts everything back', () => {
    const state = newState();
    const camera = { zoom: 7, lat: 36, lon: 74, bearing: 0, pitch: 0 };
    const address = {
      lang: 'ur',
      feature: 'port',
      chapter: 'second',
      years: { from: null, to: 2010 },
      ride: { id: 'road', km: 5 },
      layers: ['karakoram-highway', 'gwadar', 'open', 'history'],
      theme: 'dark',
      camera,
    } as const;
    state.restore(address, [], true);
    expect(state.address.value).toEqual(address);
    expect(state.viewport.cameraRequest.value).toMatchObject({
      target: { kind: 'camera', camera },
      animate: true,
    });
    state.restore({}, [], true);
    expect(state.address.value).toEqual({});
  });

  test('that names layers is obeyed, even against its own feature', () => {
    const state = newState();
    state.restore({ feature: 'bandung', layers: ['open'] }, [], false);
    expect(state.record.value.layers).toEqual(['open']);
    state.restore({ feature: 'bandung' }, [], false);
    expect(state.layers.visible.value.has('history')).toBe(true);
  });

  test('says what was ignored until the reader has seen it', () => {
    const state = newState();
    state.restore({}, [{ parameter: 'lang', found: 'fr' }], false);
    expect(state.ignored.value).toHaveLength(1);
    state.dismissIgnored();
    expect(state.ignored.value).toEqual([]);
  });
});

test('a settled camera is in the address and makes no goal', () => {
  const state = newState();
  const goal = state.viewport.cameraRequest.value;
  state.viewport.settle({ zoom: 5, lat: 30, lon: 70, bearing: 0, pitch: 0 }, [60, 25, 80, 35]);
  expect(state.viewport.bounds.value).toEqual([60, 25, 80, 35]);
  expect(state.address.value.camera?.zoom).toBe(5);
  expect(state.viewport.cameraRequest.value).toBe(goal);
});

describe('claims', () => {
  test('open in place of a feature, and light their places, drawing the layers of these', () => {
    const state = newState();
    state.select('kashgar');
    state.openClaim('c1');
    expect([state.feature.value, state.claim.value]).toEqual([null, 'c1']);
    state.placeClaim(['bandung', 'gwadar']);
    expect(state.record.value.selected).toEqual(['bandung', 'gwadar']);
    expect(state.layers.visible.value.has('history')).toBe(true);
    expect(state.viewport.cameraRequest.value?.target).toMatchObject({
      kind: 'bounds',
      bounds: [62.33, -6.9, 107.6, 25.12],
    });
    state.select('kashgar');
    expect(state.claim.value).toBeNull();
  });

  test('have an address, to and from', () => {
    const state = newState();
    state.restore({ claim: 'c1' }, [], false);
    expect(state.address.value).toEqual({ claim: 'c1' });
    state.close();
    expect(state.address.value).toEqual({});
  });

  test('without a place leave the camera where it is', () => {
    const state = newState();
    const goal = state.viewport.cameraRequest.value;
    state.openClaim('c1');
    state.placeClaim([]);
    expect(state.viewport.cameraRequest.value).toBe(goal);
  });
});

test('a narrowed map draws what it is told, until it is told to draw the layers again', () => {
  const state = newState();
  state.layers.filterFeatures(['gwadar']);
  expect(state.record.value.featureFilter).toEqual(['gwadar']);
  state.layers.filterFeatures(null);
  expect(state.record.value.featureFilter).toBeNull();
});
