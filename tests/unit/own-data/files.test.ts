import { expect, test, vi } from 'vitest';
import { examine } from '../../../src/data/clinic/examine';
import { DataSession } from '../../../src/data/worker/data-session';
import { csvText } from '../../../src/data/write/csv-text';
import { listenForDrops } from '../../../src/own-data/drop-files';
import { markKept, mayHaveKept } from '../../../src/own-data/kept-mark';
import { findingsAsJson, findingsAsTable } from '../../../src/own-data/report-files';
import { storyFeatures } from '../../../src/own-data/story-features';
import { smallExplorer } from '../small-explorer';

/** A page that files are dropped on. */
function page() {
  const target = new EventTarget();
  const send = (type: string, files: readonly File[], types = ['Files']) => {
    const event = Object.assign(new Event(type, { cancelable: true }), { dataTransfer: { files, types } });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { target: target as unknown as Window, send };
}

test('files that are dropped are taken, and the page stays', () => {
  const { target, send } = page();
  const onFiles = vi.fn();
  const end = listenForDrops(target, onFiles);
  const file = new File(['a'], 'a.csv');
  expect(send('dragover', [])).toBe(true);
  expect(send('drop', [file])).toBe(true);
  expect(onFiles).toHaveBeenCalledExactlyOnceWith([file]);
  end();
  expect(send('drop', [file])).toBe(false);
});

test('text that is dragged is left to the page', () => {
  const { target, send } = page();
  listenForDrops(target, () => {});
  expect(send('dragover', [], ['text/plain'])).toBe(false);
});

test('what keeps nothing has kept nothing', () => {
  const closed = () => {
    throw new Error('denied');
  };
  markKept(closed);
  expect(mayHaveKept(closed)).toBe(false);
  const held = new Map<string, string>();
  const storage = () =>
    ({
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => held.set(key, value),
    }) as unknown as Storage;
  expect(mayHaveKept(storage)).toBe(false);
  markKept(storage);
  expect(mayHaveKept(storage)).toBe(true);
});

test('a report says all of a finding, in JSON and as a table', async () => {
  const text =
    '{"type":"FeatureCollection","features":[{"type":"Feature","id":"=a","properties":{},"geometry":{"type":"Point","coordinates":[0,0]}}]}';
  const { summary } = await DataSession.read(
    { name: 'a.geojson', bytes: new TextEncoder().encode(text) },
    null,
    () => {},
  );
  const words = (code: string) => `means ${code}`;
  expect(JSON.parse(findingsAsJson(summary, words)).findings).toMatchObject([
    { file: 'a.geojson', code: 'null-island', id: '=a', line: 1, found: '[0,0]', means: 'means null-island' },
  ]);
  const { fields, rows } = findingsAsTable(summary, words);
  expect(csvText(fields, rows)).toContain(`a.geojson,warning,null-island,0,"'=a",geometry.coordinates,1,`);
});

test('features of the story are written with names, kinds and times, and hold up', () => {
  const { index, contexts } = smallExplorer('en');
  const { localization } = contexts.explorer;
  const features = storyFeatures([...index.features.values()], index, localization);
  expect(features.length).toBeGreaterThan(2);
  const raw = features.map((value) => ({ value: JSON.parse(JSON.stringify(value)), locate: () => null }));
  const { findings } = examine({ features: raw, faults: [], crs: null });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(features.find(({ id }) => id === 'gwadar')?.properties?.name).toBe('gwadar');
});
