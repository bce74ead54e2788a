import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatIssue } from '../../src/content/check/issue';
import { readAtlas } from '../../tools/atlas/read-atlas';

let geo = '';

beforeEach(() => {
  geo = join(mkdtempSync(join(tmpdir(), 'geo-')), 'geo');
  cpSync('geo', geo, { recursive: true });
});

afterEach(() => rmSync(join(geo, '..'), { recursive: true }));

/** Changes the text of a file of the copy; a change that changes nothing is a mistake of the test. */
function change(file: string, edit: (text: string) => string): void {
  const path = join(geo, file);
  const text = readFileSync(path, 'utf8');
  const edited = edit(text);
  if (edited === text) throw new Error(`${file} was not changed`);
  writeFileSync(path, edited);
}

/** Changes the first feature of a layer. */
function changeFirst(layer: string, edit: (feature: Record<string, unknown>) => void): string {
  let id = '';
  change(`layers/${layer}.geojson`, (text) => {
    const collection = JSON.parse(text);
    id = collection.features[0].id;
    edit(collection.features[0]);
    return JSON.stringify(collection, null, 2);
  });
  return id;
}

async function newLines(before: readonly string[]): Promise<string[]> {
  const { issues } = await readAtlas(geo);
  return issues.map(formatIssue).filter((line) => !before.includes(line));
}

const before = (await readAtlas('geo')).issues.map(formatIssue);

describe('a mistake planted in the real content is found and named', () => {
  test('a word that is none', async () => {
    const id = changeFirst('gwadar', ({ properties }) =>
      Object.assign(properties ?? {}, { status: 'finished' }),
    );
    const lines = await newLines(before);
    expect(lines.join('\n')).toMatch(
      new RegExp(
        `geo/layers/gwadar\\.geojson:\\d+ ${id} properties\\.status: found "finished", wanted one of announced`,
      ),
    );
  });

  test('latitude before longitude', async () => {
    changeFirst('gwadar', (feature) =>
      Object.assign(feature, { geometry: { type: 'Point', coordinates: [25.12, 62.32] } }),
    );
    expect((await newLines(before)).join('\n')).toContain('latitude and longitude may be swapped');
  });

  test('a date that does not exist', async () => {
    changeFirst('history', (feature) => Object.assign(feature, { time: { date: '1951-02-30' } }));
    expect((await newLines(before)).join('\n')).toContain(
      'time.date: found "1951-02-30", wanted a date that exists',
    );
  });

  test('a corridor without its reason', async () => {
    changeFirst('green', ({ properties }) => Object.assign(properties ?? {}, { reason: undefined }));
    expect((await newLines(before)).join('\n')).toContain('properties.reason: missing');
  });

  test('a source that is gone', async () => {
    change('sources.json', (text) => text.replace('"id": "s118"', '"id": "s118-old"'));
    const lines = (await newLines(before)).join('\n');
    expect(lines).toContain('found "s118", not in sources.json (did you mean');
    expect(lines).toContain('s118-old: warning: no feature cites this source');
  });

  test('a place that was renamed without its mentions and names', async () => {
    change('layers/karakoram-highway.geojson', (text) =>
      text.replace('"id": "gilgit"', '"id": "gilgit-town"'),
    );
    const lines = (await newLines(before)).join('\n');
    expect(lines).toMatch(
      /geo\/story\/en\/.*\.md:\d+: found a link to feature:gilgit, no feature has that id/,
    );
    expect(lines).toContain('geo/names/zh/karakoram-highway.json');
  });

  test('an id used twice', async () => {
    const id = changeFirst('open', (feature) => Object.assign(feature, { id: 'gwadar-port' }));
    expect(id).not.toBe('gwadar-port');
    expect((await newLines(before)).join('\n')).toContain(
      'gwadar-port id: found an id that geo/layers/gwadar.geojson has already',
    );
  });

  test('a file cut short', async () => {
    change('layers/green.geojson', (text) => text.slice(0, text.length / 2));
    const errors = (await newLines(before)).filter((line) => !line.includes('warning'));
    expect(errors[0]).toMatch(/^geo\/layers\/green\.geojson:\d+: not JSON: found /);
  });

  test('a picture in the story', async () => {
    change('story/en/04-the-road.md', (text) => `${text}\n![The road](road.jpg)\n`);
    expect((await newLines(before)).join('\n')).toMatch(
      /geo\/story\/en\/04-the-road\.md:\d+: found an image, wanted paragraphs/,
    );
  });

  test('a name for a feature that does not exist', async () => {
    change('names/ur/gwadar.json', (text) => text.replace('"gwadar-port"', '"gwadar-prot"'));
    const lines = (await newLines(before)).join('\n');
    expect(lines).toMatch(
      /geo\/names\/ur\/gwadar\.json:\d+ gwadar-prot: no feature has that id \(did you mean "gwadar-port"\?\)/,
    );
    expect(lines).toContain("no name for 1 of the layer's features: gwadar-port");
  });
});
