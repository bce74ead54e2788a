import { signal } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test, vi } from 'vitest';
import { bindMapView } from '../../../src/app/bind-map-view';
import { mapEvents } from '../../../src/app/map-events';
import { createMapSlot } from '../../../src/app/map-slot';
import type { MapHit, MapSources } from '../../../src/map/map-view';
import type { ResourceState } from '../../../src/state/resource';
import { PATIENT } from '../patient';
import { FakeMapView } from './fake-map-view';
import { smallExplorer, URDU } from './small-explorer';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
const newSources = (): MapSources => ({
  points: EMPTY,
  lines: EMPTY,
  areas: EMPTY,
  placeNames: EMPTY,
  titles: [],
});

/** A bound map; the faces of another language come when `fontsCome` is called. */
function bound({ isPainting = false } = {}) {
  const { state, t } = smallExplorer();
  const view = new FakeMapView();
  let fontsCome = () => {};
  const fonts = new Promise<void>((resolve) => {
    fontsCome = resolve;
  });
  const waiting: (() => void)[] = [];
  const exactLines = signal<ResourceState<true>>({ kind: 'loading' });
  const unbind = bindMapView(view, {
    state,
    t,
    exactLines,
    sources: newSources,
    loadFonts: () => fonts,
    request: state.viewport.cameraRequest.peek(),
    later: (call) => (isPainting ? waiting.push(call) : call()),
  });
  return { state, t, view, exactLines, fontsCome, unbind, waiting };
}

describe('the state drives the map', () => {
  test('which gets the record at once, and whenever it changes', () => {
    const { state, view } = bound();
    expect(view.record).toEqual(state.record.value);
    state.select('bandung');
    expect(view.record).toMatchObject({ selected: ['bandung'] });
    expect(view.record?.layers).toContain('history');
    expect(view.records).toHaveLength(2);
  });

  test('which shows what is selected once the page has shown it, and a layer at once, in the order they came', () => {
    const { state, view, waiting, unbind } = bound({ isPainting: true });
    state.select('bandung');
    state.highlight('road', 'focus');
    expect([view.records.length, view.highlights.length, view.requests.length]).toEqual([1, 1, 0]);
    for (const send of waiting.splice(0)) send();
    expect(view.record).toMatchObject({ selected: ['bandung'] });
    expect([view.records.length, view.highlights.length, view.requests.length]).toEqual([2, 2, 1]);
    state.select('kashgar');
    state.layers.toggle('history');
    expect(view.records.map(({ selected }) => selected)).toEqual([[], ['bandung'], ['kashgar'], ['kashgar']]);
    state.select('bandung');
    unbind();
    for (const send of waiting) send();
    expect(view.records).toHaveLength(4);
  });

  test('which goes where it is asked, each time, but not again where it began', () => {
    const { state, view } = bound();
    expect(view.requests).toEqual([]);
    state.select('kashgar');
    state.select('kashgar');
    expect(view.requests.map(({ target }) => target.kind)).toEqual(['show', 'show']);
  });

  test('which gets its data anew when the exact lines have come, once', () => {
    const { view, exactLines } = bound();
    expect(view.sources).toHaveLength(0);
    exactLines.value = { kind: 'late' };
    expect(view.sources).toHaveLength(0);
    exactLines.value = { kind: 'ready', value: true };
    exactLines.value = { kind: 'ready', value: true };
    expect(view.sources).toHaveLength(1);
  });

  test('which highlights what has the pointer or the focus, and gets no new record for it', () => {
    const { state, view } = bound();
    state.highlight('road', 'focus');
    state.highlight(null);
    expect(view.highlights).toEqual([null, { ids: ['road', 'leg-1', 'leg-2'], by: 'focus' }, null]);
    expect(view.records).toHaveLength(1);
  });

  test('which marks the position that the reader asks about', () => {
    const { state, view } = bound();
    state.overlay.inspect([70, 30]);
    state.overlay.close();
    expect(view.pins).toEqual([null, [70, 30], null]);
  });

  test('which speaks another language when its faces have come', async () => {
    const { t, view, fontsCome } = bound();
    const english = view.label;
    t.value = URDU;
    expect(view.label).not.toBe(english);
    expect([view.record?.lang, view.sources.length]).toEqual(['en', 0]);
    fontsCome();
    await vi.waitFor(() => expect(view.record?.lang).toBe('ur'), PATIENT);
    expect(view.sources).toHaveLength(1);
  });

  test('until it is unbound', () => {
    const { state, view, unbind } = bound();
    unbind();
    state.select('kashgar');
    expect([view.records.length, view.requests.length]).toEqual([1, 0]);
  });
});

const hit = (...ids: string[]): MapHit => ({ ids, at: { x: 10, y: 20 }, position: [70, 30] });

describe('the map drives the state', () => {
  function events(embed = false) {
    const { state, index } = smallExplorer();
    if (embed) state.restore({ embed: true }, [], false);
    const slot = createMapSlot();
    return { state, slot, events: mapEvents(slot, state, index) };
  }

  test('a press on a feature opens and shows it', () => {
    const { state, events: on } = events();
    on.onPress(hit('kashgar'));
    expect(state.feature.value).toBe('kashgar');
    expect(state.viewport.cameraRequest.value?.target.kind).toBe('show');
  });

  test('a press on nothing asks what is there; in a frame it closes what is open', () => {
    const { state, events: on } = events();
    on.onInspect([70, 30]);
    expect(state.overlay.inspectedPosition.value).toEqual([70, 30]);
    const framed = events(true);
    framed.state.select('kashgar');
    framed.events.onInspect([70, 30]);
    expect(framed.state.feature.value).toBeNull();
    expect(framed.state.overlay.inspectedPosition.value).toBeNull();
  });

  test('a press on several lets the reader choose, but not between a place and its parts', () => {
    const { state, events: on } = events();
    on.onPress(hit('gwadar', 'port'));
    expect(state.feature.value).toBe('gwadar');
    on.onPress(hit('port', 'gwadar', 'plant'));
    expect(state.feature.value).toBe('gwadar');
    expect(state.overlay.choice.value).toMatchObject({
      ids: ['port', 'gwadar', 'plant'],
      position: [70, 30],
    });
    state.select('plant');
    expect(state.overlay.choice.value).toBeNull();
  });

  test('a press on a disputed border opens its note, whose line is highlighted until it is closed', () => {
    const { state, events: on } = events();
    on.onBorder('siachen');
    expect(state.record.value.dispute).toBe('siachen');
    expect(state.overlay.soughtDispute.value).toBeNull();
    state.leave();
    expect(state.record.value.dispute).toBeNull();
  });

  test('the pointer highlights a feature, and says what else is there; what the keyboard has led to stays', () => {
    const { state, events: on } = events();
    on.onHover(hit('kashgar', 'gwadar'));
    expect(state.highlighted.value).toEqual({ id: 'kashgar', by: 'pointer' });
    expect(state.hovered.value).toEqual({
      id: 'kashgar',
      by: 'pointer',
      others: ['gwadar'],
      at: { x: 10, y: 20 },
    });
    on.onHover(null);
    expect([state.highlighted.value, state.hovered.value]).toEqual([null, null]);
    state.hover({ id: 'gwadar', by: 'focus', others: [], at: null });
    on.onHover(null);
    expect(state.highlighted.value).toEqual({ id: 'gwadar', by: 'focus' });
    state.highlight(null);
    expect([state.highlighted.value, state.hovered.value]).toEqual([null, null]);
  });

  test('where it stands goes into the address, and moves it nowhere', () => {
    const { state, events: on } = events();
    const request = state.viewport.cameraRequest.value;
    on.onSettle({ zoom: 5, lat: 30, lon: 70, bearing: 0, pitch: 0 }, [60, 20, 80, 40]);
    expect(state.address.value.camera?.zoom).toBe(5);
    expect(state.viewport.cameraRequest.value).toBe(request);
  });

  test('a view of the reader’s own stays when what is open closes', () => {
    const { state, events: on } = events();
    state.select('kashgar');
    on.onUserView();
    const request = state.viewport.cameraRequest.value;
    state.close();
    expect(state.viewport.cameraRequest.value).toBe(request);
  });

  test('a move by the reader ends the ride, and a zoom on the way is the zoom to go on with', () => {
    const { state, slot, events: on } = events();
    state.showTab('ride');
    state.ride.play();
    on.onZoom(11);
    expect(slot.rideZoom.value).toBe(11);
    on.onUserMove();
    expect([state.ride.playing.value, state.ride.following.value]).toEqual([false, false]);
  });

  test('another way of drawing is said, but not in a frame that only could not draw the first', () => {
    const { slot, events: on } = events();
    on.onReplaced('unable');
    expect(slot.status.value).toEqual({ kind: 'changed', message: 'map.drawnPlainly' });
    on.onReplaced('graphics');
    expect(slot.status.value).toEqual({ kind: 'changed', message: 'map.withoutWebgl' });
    const framed = events(true);
    framed.events.onReplaced('unable');
    expect(framed.slot.status.value).toEqual({ kind: 'loading' });
  });

  test('it is ready when it first stands still, and counts how often it is drawn', () => {
    const { slot, events: on } = events();
    on.onRender();
    on.onRender();
    on.onIdle();
    expect([slot.drawn.value, slot.status.value.kind]).toEqual([2, 'ready']);
  });
});
