import { describe, expect, test } from 'vitest';
import { searchEntries } from '../../../src/search/entries';
import { nameIn } from '../../../src/search/search-hit';
import { openSearchIndex } from '../../../src/search/search-index';
import { readAtlas } from '../../../tools/atlas/read-atlas';
import { searchModule } from '../../../tools/atlas/search-module';

const content = await readAtlas('geo');
const entries = searchEntries(content);
const search = openSearchIndex(indexIn(searchModule(content)));

/** The text that the module exports. */
function indexIn(module: string): string {
  const [, literal = '""'] = /^export default (.*);$/s.exec(module) ?? [];
  return JSON.parse(literal);
}

function best(query: string): string | undefined {
  return search.search(query, 3).groups[0]?.hits[0]?.id;
}

describe('entries', () => {
  test('are all features, chapters, claims and sources, each once', () => {
    const { layers, chapters, claims, sources } = content.atlas;
    const features = Object.values(layers).flatMap((layer) => layer.features);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries).toHaveLength(
      features.length + chapters.length + claims.length + Object.keys(sources).length,
    );
  });

  test('of places on the highway are stops', () => {
    const groups = new Map(entries.map(({ id, group }) => [id, group]));
    expect(groups.get('feature:gilgit')).toBe('stop');
    expect(groups.get('feature:karakoram-highway')).toBe('feature');
  });
});

describe('a feature is found by its whole name', () => {
  test.each(['title', 'zh', 'ur'] as const)('in the field %s', (field) => {
    const lost = entries.filter((entry) => {
      const name = nameIn(entry, field);
      if (name === undefined || !entry.id.startsWith('feature:')) return false;
      const ids = search.search(name, 5).groups.flatMap(({ hits }) => hits.map(({ id }) => id));
      return !ids.includes(entry.id);
    });
    expect(lost.map((entry) => nameIn(entry, field))).toEqual([]);
  });
});

describe('the best hit', () => {
  test.each([
    { query: 'Gwadar', id: 'feature:gwadar' },
    { query: 'gwad', id: 'feature:gwadar' },
    { query: '瓜达尔', id: 'feature:gwadar' },
    { query: 'گوادر', id: 'feature:gwadar' },
    { query: 'islamabad', id: 'feature:islamabad' },
    { query: '伊斯兰堡', id: 'feature:islamabad' },
    { query: '喀喇昆仑公路', id: 'feature:karakoram-highway' },
    { query: 'خنجراب پاس', id: 'feature:khunjerab-pass' },
    { query: 'M-5', id: 'feature:m5-motorway' },
    { query: 'M\u20115', id: 'feature:m5-motorway' },
    { query: 'm5', id: 'feature:m5-motorway' },
    { query: 'ایم-5', id: 'feature:m5-motorway' },
    { query: "Chang'e", id: 'feature:change-8-rover' },
    { query: 'jf 17', id: 'feature:jf-17-works' },
  ])('for "$query" is $id', ({ query, id }) => {
    expect(best(query)).toBe(id);
  });

  test.each([
    { slip: 'gwader', id: 'feature:gwadar' },
    { slip: 'khunjrab', id: 'feature:khunjerab-pass' },
    { slip: 'karakorm', id: 'feature:karakoram-highway' },
    { slip: 'karakorum highway', id: 'feature:karakoram-highway' },
  ])('survives the slip "$slip"', ({ slip, id }) => {
    expect(best(slip)).toBe(id);
  });

  test.each([
    { typed: 'gwadar', begin: ['feature:gwadar', 'feature:gwadar-port'] },
    { typed: 'GWADAR PORT', begin: ['feature:gwadar-port'] },
    { typed: 'port of gwadar', begin: ['feature:gwadar-port'] },
    { typed: 'cpec', begin: ['feature:cpec-accords-2015', 'feature:cpec-launch-2013'] },
    { typed: 'China-Pakistan Economic Corridor', begin: ['feature:cpec-launch-2013'] },
    { typed: 'karakoram', begin: ['feature:karakoram-highway'] },
    { typed: 'friendship highway', begin: ['feature:karakoram-highway'] },
    { typed: 'kkh', begin: ['feature:karakoram-highway'] },
    { typed: 'n-35', begin: ['feature:karakoram-highway'] },
    { typed: 'N 35', begin: ['feature:karakoram-highway'] },
    { typed: 'n35', begin: ['feature:karakoram-highway'] },
    { typed: 'G 314', begin: ['feature:karakoram-highway'] },
    { typed: 'ML1', begin: ['feature:ml1-railway'] },
    { typed: 'ml 1', begin: ['feature:ml1-railway'] },
    { typed: 'm-14', begin: ['feature:m14-motorway'] },
    { typed: 'M 14', begin: ['feature:m14-motorway'] },
    { typed: 'khunjerab', begin: ['stop:khunjerab-pass'] },
    { typed: 'khunjrab', begin: ['stop:khunjerab-pass'] },
    { typed: 'islmabad', begin: ['stop:islamabad'] },
    { typed: 'islambad', begin: ['stop:islamabad'] },
    { typed: 'gwader prot', begin: ['feature:gwadar-port'] },
    { typed: 'karakorm hihgway', begin: ['feature:karakoram-highway'] },
    { typed: 'kashgr', begin: ['stop:kashgar'] },
    { typed: 'Kashi', begin: ['stop:kashgar'] },
    { typed: 'Taxkorgan', begin: ['stop:tashkurgan'] },
    { typed: 'abotabad', begin: ['stop:abbottabad'] },
    { typed: 'attabad', begin: ['stop:attabad-lake'] },
    { typed: 'orange line', begin: ['feature:lahore-orange-line'] },
    { typed: 'lyallpur', begin: ['feature:allama-iqbal-sez'] },
    { typed: 'c18', begin: ['claim:c18'] },
    { typed: 'claim 18', begin: ['claim:c18'] },
    { typed: '瓜达尔', begin: ['feature:gwadar', 'feature:gwadar-port'] },
    { typed: '瓜達爾', begin: ['feature:gwadar'] },
    { typed: '喀喇崑崙公路', begin: ['feature:karakoram-highway'] },
    { typed: '红其拉甫', begin: ['stop:khunjerab-pass'] },
    { typed: '中巴经济走廊', begin: ['feature:cpec-launch-2013'] },
    { typed: '说法 18', begin: ['claim:c18'] },
    { typed: 'گوادر', begin: ['feature:gwadar', 'feature:gwadar-port'] },
    { typed: 'خنجراب', begin: ['stop:khunjerab-pass'] },
    { typed: 'شاهراه ریشم', begin: ['feature:karakoram-highway'] },
    { typed: 'سي پيك', begin: ['feature:cpec-accords-2015'] },
    { typed: 'اسلام\u200cآباد', begin: ['stop:islamabad'] },
    { typed: 'دعویٰ ۱۸', begin: ['claim:c18'] },
  ])('for "$typed" is what a reader wants: $begin', ({ typed, begin }) => {
    const { groups } = search.search(typed, 3);
    const [first] = groups;
    const found = first?.hits.map(({ id, group }) =>
      group === 'stop' ? id.replace(/^feature/, 'stop') : id,
    );
    expect(found?.slice(0, begin.length)).toEqual(begin);
  });

  test('of a name typed on an Arabic keyboard is the same', () => {
    const name = content.languages.get('ur')?.features['karakoram-highway']?.name ?? '';
    const typed = name.replaceAll('ہ', 'ه').replaceAll('ک', 'ك').replaceAll('ی', 'ي');
    expect(typed).not.toBe(name);
    expect(best(typed)).toBe('feature:karakoram-highway');
  });
});

describe('digits', () => {
  test('of all keyboards find the same', () => {
    const ids = ['1978', '۱۹۷۸', '١٩٧٨', '１９７８'].map((year) => JSON.stringify(search.search(year, 5)));
    expect(new Set(ids).size).toBe(1);
    expect(search.search('1978', 5).total).toBeGreaterThan(0);
  });
});

test('a claim and a source are found by their ids', () => {
  const [claim] = content.atlas.claims;
  const [source] = Object.keys(content.atlas.sources);
  expect(best(claim?.id ?? '')).toBe(`claim:${claim?.id}`);
  expect(best(source ?? '')).toBe(`source:${source}`);
});

test('a chapter is found by the words around a place that it speaks of', () => {
  const lost = content.atlas.mentions.filter(({ excerpt, chapter }) => {
    const chapters = search.search(excerpt, 5).groups.flatMap(({ hits }) => hits.map(({ id }) => id));
    return !chapters.includes(`chapter:${chapter}`);
  });
  expect(lost.map(({ excerpt }) => excerpt)).toEqual([]);
});
