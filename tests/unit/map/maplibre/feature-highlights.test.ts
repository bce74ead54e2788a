import { expect, test, vi } from 'vitest';
import { NO_HIGHLIGHT } from '../../../../src/map/feature-highlight';
import { FeatureHighlights } from '../../../../src/map/maplibre/feature-highlights';
import type { MapRecord } from '../../../../src/state/map-record';
import { inputWith } from '../svg/small-scene';

const { record, sources } = inputWith();

function setUp() {
  const setFeatureState = vi.fn();
  const highlights = new FeatureHighlights({ getSource: vi.fn(() => ({})), setFeatureState } as never);
  /** The states of points that are set by this. */
  const show = (change: Partial<MapRecord>, ids: string[] = []) => {
    setFeatureState.mockClear();
    const highlight = ids.length > 0 ? ({ ids, by: 'pointer' } as const) : null;
    highlights.show({ record: { ...record, ...change }, highlight, sources });
    return Object.fromEntries(
      setFeatureState.mock.calls.flatMap(([{ source, id }, state]) =>
        source === 'points' ? [[id, state]] : [],
      ),
    );
  };
  return show;
}

test('states are set where they change, and nowhere else', () => {
  const show = setUp();
  expect(show({}, ['port'])).toEqual({ port: { ...NO_HIGHLIGHT, hovered: true } });
  expect(show({ lang: 'ur' }, ['port'])).toEqual({});
  expect(show({}, ['plant'])).toEqual({ port: NO_HIGHLIGHT, plant: { ...NO_HIGHLIGHT, hovered: true } });
});

test('what is no longer drawn is gone at once, and is there again when it is drawn again', () => {
  const show = setUp();
  show({});
  const gone = { ...NO_HIGHLIGHT, gone: true };
  expect(show({ featureFilter: ['port'] })).toMatchObject({ plant: gone });
  expect(show({ featureFilter: ['port', 'plant'] })).toEqual({ plant: NO_HIGHLIGHT });
  expect(show({ featureFilter: ['port', 'plant'], years: { from: null, to: 1900 } })).toMatchObject({
    port: gone,
  });
  expect(
    show({ featureFilter: ['port', 'plant'], years: { from: null, to: 1900 }, selected: ['port'] }),
  ).toMatchObject({
    port: { ...NO_HIGHLIGHT, selected: true },
  });
});

test('what has never been drawn needs no state', () => {
  const show = setUp();
  expect(show({ layers: [] })).toEqual({});
});
