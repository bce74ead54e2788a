import { expect, test } from 'vitest';
import { claimRows, claimTextsOf, textsOf, translationRows } from '../../../src/author/translation-rows';

const MILL = {
  id: 'mill',
  properties: {
    name: 'Mühle',
    summary: 'Am Fluss.',
    facts: [{ value: 'zwei Räder' }, { value: 'ein Müller' }],
  },
};

test('rows say what is there in the first language, and what the other has for it', () => {
  expect(translationRows(MILL, { name: 'Mill' }, ['mill'])).toEqual([
    { path: ['mill', 'name'], original: 'Mühle', translated: 'Mill' },
    { path: ['mill', 'summary'], original: 'Am Fluss.', translated: '' },
    { path: ['mill', 'facts', 0], original: 'zwei Räder', translated: '' },
    { path: ['mill', 'facts', 1], original: 'ein Müller', translated: '' },
  ]);
});

test('rows that are written again are the texts', () => {
  const texts = { name: 'Mill', facts: ['two wheels', 'one miller'] };
  expect(textsOf(translationRows(MILL, texts, ['mill']), 1)).toEqual({ texts, waiting: 0 });
  expect(textsOf(translationRows(MILL, undefined, ['mill']), 1)).toEqual({ texts: undefined, waiting: 0 });
});

test('facts wait for one another', () => {
  const rows = translationRows(MILL, { name: 'Mill', facts: ['two wheels', ''] }, ['mill']);
  expect(textsOf(rows, 1)).toEqual({ texts: { name: 'Mill' }, waiting: 1 });
});

test('a claim is translated as a whole', () => {
  const claim = { id: 'c1', statement: 'Groß.', record: 'Klein.', verdict: 'wrong' };
  const rows = claimRows(claim, undefined, ['c1']);
  expect(rows.map(({ path }) => path)).toEqual([
    ['c1', 'statement'],
    ['c1', 'record'],
  ]);
  const [first, second] = rows;
  if (first === undefined || second === undefined) throw new Error('no rows');
  const half = [{ ...first, translated: 'Large.' }, second];
  expect(claimTextsOf(half, 1)).toEqual({ texts: undefined, waiting: 1 });
  const whole = [
    { ...first, translated: 'Large.' },
    { ...second, translated: ' Small.' },
  ];
  expect(claimTextsOf(whole, 1)).toEqual({ texts: { statement: 'Large.', record: 'Small.' }, waiting: 0 });
});
