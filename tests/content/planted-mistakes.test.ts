import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkAtlas } from '../../tools/check/atlas';
import { formatIssue, type Issue } from '../../tools/check/issue';
import { original } from './plant';

/** An issue's line without its column, which is tested by itself. */
const formatLine = ({ column: _column, ...issue }: Issue): string => formatIssue(issue);

/** The first check of all the content takes a second or two, on a machine under load half a minute. */
vi.setConfig({ testTimeout: 300_000 });

/** The texts of the content by the names of their files below `geo/`. */
let geo: Map<string, string>;

beforeEach(() => {
  geo = new Map(original.map(({ file, text }) => [file.slice('geo/'.length), text]));
});

/** Changes the text of a file; a change that changes nothing is a mistake of the test. */
function change(file: string, edit: (text: string) => string): void {
  const text = geo.get(file);
  const edited = text === undefined ? undefined : edit(text);
  if (edited === undefined || edited === text) throw new Error(`${file} was not changed`);
  geo.set(file, edited);
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

/** Changes the first claim. */
function changeClaim(edit: (claim: Record<string, unknown>) => void): void {
  change('claims.json', (text) => {
    const claims = JSON.parse(text);
    edit(claims[0]);
    return JSON.stringify(claims, null, 2);
  });
}

/** Adds a paragraph to the end of the first chapter; answers its file and line, as issues name them. */
function addProse(prose: string): string {
  const [chapter = ''] = [...geo.keys()].filter((file) => file.startsWith('languages/en/story/')).sort();
  let line = 0;
  change(chapter, (text) => {
    line = text.trimEnd().split('\n').length + 2;
    return `${text.trimEnd()}\n\n${prose}\n`;
  });
  return `geo/${chapter}:${line}`;
}

const linesOf = (files: ReadonlyMap<string, string>): string[] =>
  checkAtlas([...files].map(([file, text]) => ({ file: `geo/${file}`, text }))).issues.map(formatLine);

function newLines(before: readonly string[]): string[] {
  return linesOf(geo).filter((line) => !before.includes(line));
}

const before = checkAtlas(original).issues.map(formatLine);

describe('a mistake planted in the real content is found and named', () => {
  test('a word that is none', () => {
    const id = changeFirst('gwadar', ({ properties }) =>
      Object.assign(properties ?? {}, { status: 'finished' }),
    );
    const lines = newLines(before);
    expect(lines.join('\n')).toMatch(
      new RegExp(
        `geo/layers/gwadar\\.geojson:\\d+ ${id} properties\\.status: found "finished", wanted one of announced`,
      ),
    );
  });

  test('latitude before longitude', () => {
    changeFirst('gwadar', (feature) =>
      Object.assign(feature, { geometry: { type: 'Point', coordinates: [25.12, 62.32] } }),
    );
    expect(newLines(before).join('\n')).toContain('latitude and longitude may be swapped');
  });

  test('a date that does not exist', () => {
    changeFirst('history', (feature) => Object.assign(feature, { time: { date: '1951-02-30' } }));
    expect(newLines(before).join('\n')).toContain('time.date: found "1951-02-30", wanted a date that exists');
  });

  test('a corridor without its reason', () => {
    changeFirst('green', ({ properties }) => Object.assign(properties ?? {}, { reason: undefined }));
    expect(newLines(before).join('\n')).toContain('properties.reason: missing');
  });

  test('a source that is gone', () => {
    change('sources.json', (text) => text.replace('"id": "s118"', '"id": "s118-old"'));
    const lines = newLines(before).join('\n');
    expect(lines).toContain('found "s118", not in sources.json (did you mean');
    expect(lines).toContain('s118-old: warning: nothing cites this source');
  });

  test('a place that was renamed without its mentions and names', () => {
    change('layers/karakoram-highway.geojson', (text) =>
      text.replace('"id": "gilgit"', '"id": "gilgit-town"'),
    );
    const lines = newLines(before).join('\n');
    expect(lines).toMatch(
      /geo\/languages\/en\/story\/.*\.md:\d+: found a link to feature:gilgit, no feature has that id/,
    );
    expect(lines).toContain('geo/languages/zh/layers/karakoram-highway.json');
  });

  test('an id used twice', () => {
    const id = changeFirst('open', (feature) => Object.assign(feature, { id: 'gwadar-port' }));
    expect(id).not.toBe('gwadar-port');
    expect(newLines(before).join('\n')).toContain(
      'gwadar-port id: found an id that geo/layers/gwadar.geojson has already',
    );
  });

  test('a file cut short', () => {
    change('layers/green.geojson', (text) => text.slice(0, text.length / 2));
    expect(newLines(before).join('\n')).toMatch(/^geo\/layers\/green\.geojson:\d+: not JSON: found /m);
  });

  test('a picture in the story', () => {
    const line = addProse('![The road](road.jpg)');
    expect(newLines(before)).toContain(
      `${line}: found an image, wanted paragraphs, quotes, lists, emphasis and links`,
    );
  });

  test('a name for a feature that does not exist', () => {
    change('languages/ur/layers/gwadar.json', (text) => text.replace('"gwadar-port"', '"gwadar-prot"'));
    const lines = newLines(before).join('\n');
    expect(lines).toMatch(
      /geo\/languages\/ur\/layers\/gwadar\.json:\d+ gwadar-prot: no feature has that id \(did you mean "gwadar-port"\?\)/,
    );
    expect(lines).toContain('gwadar.json: warning: no name for 1: gwadar-port');
  });

  test('facts told in another number', () => {
    change('languages/ur/layers/gwadar.json', (text) => text.replace(/"facts": \[\s*"/, '"facts": ["x", "'));
    expect(newLines(before).join('\n')).toMatch(
      /gwadar\.json:\d+ \S+\.facts: found \d+ facts, wanted \d+, in the order of the layer's file/,
    );
  });

  test('a message that nothing reads', () => {
    change('languages/ur/interface.json', (text) => text.replace('"app.title"', '"app.titel"'));
    const lines = newLines(before).join('\n');
    expect(lines).toContain('geo/languages/ur/interface.json: warning: no message for 1: app.title');
    expect(lines).toContain(
      'app.titel: warning: nothing reads a message of this name (did you mean "app.title"?)',
    );
  });

  test('a language that does not say what it is', () => {
    geo.delete('languages/ur/language.json');
    expect(newLines(before)).toContain('geo/languages/ur/language.json: the file is missing');
  });
});

describe('a mistake planted in the claims is found and named', () => {
  test.each<[string, object, RegExp]>([
    [
      'a verdict that is none',
      { verdict: 'true' },
      /^geo\/claims\.json:\d+ c1 verdict: found "true", wanted one of/m,
    ],
    [
      'a record that is too long',
      { record: 'a'.repeat(601) },
      / c1 record: found 601 characters, wanted at most 600/,
    ],
    ['a statement that is too long', { statement: 'a'.repeat(221) }, / c1 statement: found 221 characters/],
    ['no source', { sources: [] }, / c1 sources: found an empty list, wanted at least one of source ids/],
    [
      'a source that nobody lists',
      { sources: ['s01-old'] },
      / c1 sources\[0\]: found "s01-old", not in sources\.json/,
    ],
    [
      'a place that is none',
      { features: ['gwadar-prt'] },
      / c1 features\[0\]: found "gwadar-prt", .*"gwadar-port"/,
    ],
    ['an id used twice', { id: 'c2' }, /^geo\/claims\.json:\d+ c2 id: another claim has this id/m],
  ])('%s', (_case, members, says) => {
    changeClaim((claim) => Object.assign(claim, members));
    expect(newLines(before).join('\n')).toMatch(says);
  });

  test('a claim that no chapter marks', () => {
    changeClaim((claim) => Object.assign(claim, { id: 'c999' }));
    expect(newLines(before).join('\n')).toContain(' c999: no chapter marks this claim');
  });

  test('a record that repeats another', () => {
    const [, second] = JSON.parse(geo.get('claims.json') ?? '');
    changeClaim((claim) => Object.assign(claim, { record: second.record }));
    expect(newLines(before).join('\n')).toMatch(/ c2 record: warning: shares ".*" with c1$/m);
  });

  test('the file is gone', () => {
    geo.delete('claims.json');
    expect(newLines(before)).toContainEqual(
      expect.stringMatching(
        /^geo\/atlas\.json:\d+ article: warning: claims\.json is missing: nothing of the article is checked$/,
      ),
    );
  });
});

describe('what an author has overlooked is found and named', () => {
  test('a link to a claim that is none', () => {
    const line = addProse('So [they say](claim:c1234).');
    expect(newLines(before).join('\n')).toContain(
      `${line}: found a link to claim:c1234, no claim has that id`,
    );
  });

  test('a claim marked twice', () => {
    const line = addProse('[So](claim:c1) they [say](claim:c1).');
    expect(newLines(before).join('\n')).toContain(`${line}: warning: marks claim:c1 again, after `);
  });

  test('a place without its link', () => {
    const line = addProse('The road ends at Khunjerab Pass.');
    expect(newLines(before)).toContain(
      `${line}: warning: names "Khunjerab Pass" without a link to feature:khunjerab-pass`,
    );
  });

  test('an event that no chapter tells', () => {
    const id = 'event-of-no-chapter';
    changeFirst('history', (feature) => Object.assign(feature, { id }));
    expect(newLines(before).join('\n')).toMatch(
      /^geo\/layers\/history\.geojson:\d+ event-of-no-chapter: no chapter speaks of this history feature/m,
    );
  });
});
