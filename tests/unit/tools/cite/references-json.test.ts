import { expect, test } from 'vitest';
import type { Atlas, Source } from '../../../../src/content/model';
import { readAtlas } from '../../../../tools/atlas/read-atlas';
import { referencesJson } from '../../../../tools/cite/references-json';
import { layerFile, smallAtlas } from '../../small-atlas';

const source = (id: string): Source => ({ id, type: 'webpage', title: id, custom: { held: 'read' } });

const pictured = {
  id: 'votes',
  form: 'rows' as const,
  title: 'Votes',
  text: '',
  points: [{ label: '1961', words: '', sources: ['page', 'page'] }],
};

/** The small atlas with Gwadar, a claim, a dispute and a picture on one source, and a source that nothing cites. */
function citingAtlas(): Atlas {
  const { layers, chapters, claims, ...rest } = smallAtlas().atlas;
  const file = layerFile({ layers }, 'gwadar');
  const gwadar = file.features.map((feature) => ({
    ...feature,
    properties: {
      ...feature.properties,
      sources: ['page'],
      facts: [{ label: 'Depth' as const, value: '14 m', sources: ['page'] }],
    },
  }));
  return {
    ...rest,
    layers: { ...layers, gwadar: { ...file, features: gwadar } },
    claims: claims.map((claim) => (claim.id === 'c2' ? { ...claim, sources: ['page'] } : claim)),
    chapters: chapters.map((chapter) =>
      chapter.id === 'first' ? { ...chapter, blocks: [{ kind: 'figure', id: 'votes' }] } : chapter,
    ),
    sources: { page: source('page'), idle: source('idle') },
    disputes: [{ id: 'line', name: 'Line', text: '', sources: ['page'] }],
  };
}

test('a source lists what rests on it, each once', () => {
  const { page, idle } = referencesJson({ atlas: citingAtlas(), figures: [pictured] });
  expect(page).toEqual({
    reference: 'page. (n.d.).',
    bibtex: '@misc{page,\n  title = {{page}},\n}\n',
    supports: { features: ['gwadar', 'port'], claims: ['c2'], disputes: ['line'], chapters: ['first'] },
  });
  expect(idle?.supports).toEqual({ features: [], claims: [], disputes: [], chapters: [] });
});

const read = await readAtlas('geo');
const references = referencesJson(read);

test('every source of the atlas supports something', () => {
  const idle = Object.entries(references).filter(([, { supports }]) =>
    Object.values(supports).every((ids) => ids.length === 0),
  );
  expect(idle.map(([id]) => id)).toEqual([]);
});

test('a claim of the atlas is listed with each of its sources', () => {
  const missing = read.atlas.claims.flatMap(({ id, sources }) =>
    sources.filter((name) => !references[name]?.supports.claims.includes(id)),
  );
  expect(missing).toEqual([]);
});

test('the development server does not wait for it twice', () => {
  expect(referencesJson(read)).toBe(references);
});
