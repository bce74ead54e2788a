import { expect, test } from 'vitest';
import type { ContentFile } from '../../tools/check/content-files';
import { checkDetail } from '../../tools/check/detail';
import { formatIssue } from '../../tools/check/issue';
import { original } from './plant';

const FOLDER = 'geo/basemap/detail/';
const FILES = original.filter(({ file }) => file.startsWith(FOLDER));

/** Two files and their rows are enough to make every mistake with. */
const KEPT = ['gwadar', 'roads', 'lowari'];

type Row = Record<string, unknown>;

interface Topology {
  transform?: unknown;
  license?: string;
  arcs: number[][][];
  objects: Record<string, { type: string; geometries: { arcs?: unknown; properties?: Row }[] }>;
}

const rows: readonly Row[] = JSON.parse(
  FILES.find(({ file }) => file.endsWith('index.json'))?.text ?? '[]',
).filter(({ name }: Row) => KEPT.includes(String(name)));

function textOf(name: string): string {
  const found = FILES.find(({ file }) => file === `${FOLDER}${name}.topo.json`);
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found.text.replace(/"in":"[^"]*"/g, '"in":"gwadar"');
}

/** The lines about these three files, one of them or their rows edited. */
function lines(edit: {
  readonly rows?: (rows: Row[]) => void;
  readonly text?: (text: string) => string;
  readonly topology?: (topology: Topology) => void;
  readonly files?: (files: ContentFile[]) => ContentFile[];
}): string[] {
  const listed = structuredClone([...rows]);
  edit.rows?.(listed);
  const files: ContentFile[] = KEPT.map((name) => ({
    file: `${FOLDER}${name}.topo.json`,
    text: name === 'gwadar' ? gwadarText(edit) : textOf(name),
  }));
  const index = { file: `${FOLDER}index.json`, text: JSON.stringify(listed, null, 1) };
  return checkDetail([index, ...(edit.files?.(files) ?? files)]).map(formatIssue);
}

function gwadarText({ text, topology }: Parameters<typeof lines>[0]): string {
  const original = textOf('gwadar');
  if (topology === undefined) return text?.(original) ?? original;
  const value: Topology = JSON.parse(original);
  topology(value);
  return JSON.stringify(value);
}

const row = (edit: (row: Row) => void) => ({ rows: (all: Row[]) => all.slice(0, 1).forEach(edit) });
const roads = ({ objects }: Topology) => {
  const [first] = objects.roads?.geometries ?? [];
  if (first === undefined) throw new Error('no roads');
  return first;
};

test('the files as they are have no mistake', () => {
  expect(checkDetail(FILES).map(formatIssue)).toEqual([]);
  expect(lines({})).toEqual([]);
});

test.each<[string, Parameters<typeof lines>[0], RegExp]>([
  [
    'a box beside its data',
    row((one) => Object.assign(one, { box: [60, 25, 60.5, 25.5] })),
    /index\.json:\d+:\d+ \[0\]\.box: found \[60,25,60\.5,25\.5\], wanted a box that holds \[/,
  ],
  [
    'a box the wrong way round',
    row((one) => Object.assign(one, { box: [62.7, 25, 62.1, 25.5] })),
    /\[0\]\.box: found \[62\.7,25,62\.1,25\.5\], wanted \[west, south, east, north\]/,
  ],
  [
    'a zoom that ends before it starts',
    row((one) => Object.assign(one, { zoom: [12, 10] })),
    /\[0\]\.zoom: found a last zoom that is not above the first/,
  ],
  [
    'a zoom that is none',
    row((one) => Object.assign(one, { zoom: [10, 40] })),
    /zoom\[1\]: found 40, wanted/,
  ],
  [
    'a theme that is none',
    row((one) => Object.assign(one, { theme: 'street' })),
    /\[0\]\.theme: found "street" \(did you mean "streets"\?\)/,
  ],
  [
    'a date in words',
    row((one) => Object.assign(one, { date: 'August 2021' })),
    /\[0\]\.date: wanted a year/,
  ],
  [
    'a name twice',
    { rows: (all) => Object.assign(all[1] ?? {}, { name: all[0]?.name }) },
    /\[1\]\.name: found "gwadar" again/,
  ],
  [
    'a file that is not there',
    row((one) => Object.assign(one, { file: 'gwader.topo.json' })),
    /\[0\]\.file: found "gwader\.topo\.json", no such file beside the index \(did you mean "gwadar\.topo\.json"\?\)/,
  ],
  [
    'a file without a row',
    { files: (files) => [...files, { file: `${FOLDER}turbat.topo.json`, text: '{}' }] },
    /index\.json: no entry names the file "turbat\.topo\.json"/,
  ],
  [
    'a file cut short',
    { text: (text) => text.slice(0, -2000) },
    /gwadar\.topo\.json:1:\d+: not JSON: found the end of the file/,
  ],
  [
    'an archive in its place',
    { text: () => '{"type": "FeatureCollection", "features": []}' },
    /gwadar\.topo\.json: wanted a quantized TopoJSON "Topology"/,
  ],
  [
    'a file that is too large',
    {
      topology: ({ arcs }) => {
        const noise = (i: number) => Math.floor(9999 * Math.sin(i * 12.9898) ** 2);
        for (let i = 1; i < 30_000; i += 1) arcs.push([[noise(i), noise(i + 0.5)]]);
      },
    },
    /gwadar\.topo\.json: found \d+ bytes by gzip, wanted at most 150000/,
  ],
  [
    'no licence',
    {
      topology: (topology) => {
        delete topology.license;
      },
    },
    /gwadar\.topo\.json license: missing, wanted a text/,
  ],
  [
    'an object that is none',
    {
      topology: ({ objects }) => {
        Object.assign(objects, { rods: objects.roads });
      },
    },
    /objects\.rods: unknown object \(did you mean "roads"\?\)/,
  ],
  [
    'a class that is none',
    { topology: (topology) => Object.assign(roads(topology), { properties: { class: 'motorvay' } }) },
    /objects\.roads\.geometries\[0\]: found "class": "motorvay" \(did you mean "motorway"\?\), wanted one of/,
  ],
  [
    'a finer file that is none',
    { topology: (topology) => Object.assign(roads(topology).properties ?? {}, { in: 'gwader' }) },
    /objects\.roads\.geometries\[0\]: found "in": "gwader" \(did you mean "gwadar"\?\)/,
  ],
  [
    'an arc that is none',
    { topology: (topology) => Object.assign(roads(topology), { arcs: [[99_999_999]] }) },
    /objects\.roads\.geometries\[0\]: found an arc that is none/,
  ],
])('%s', (_what, edit, says) => {
  expect(lines(edit).filter((line) => says.test(line))).toHaveLength(1);
});

test('files without an index', () => {
  expect(checkDetail(FILES.filter(({ file }) => file.endsWith('gwadar.topo.json'))).map(formatIssue)).toEqual(
    ['geo/basemap/detail/index.json: the file is missing'],
  );
});
