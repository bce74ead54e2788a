import { expect, test } from 'vitest';
import type { Fact } from '../../../src/content/fact';
import { factsByLabel } from '../../../src/content/facts-by-label';

const fact = (label: Fact['label'], value: string): Fact => ({ label, value, sources: ['s'] });

test('facts of one label stand together, in the order of the vocabulary', () => {
  const [position, first, cost, second, opened] = [
    fact('Position', '25.1 N, 62.3 E'),
    fact('Note', 'one'),
    fact('Cost', 'US$248 million'),
    fact('Note', 'another'),
    fact('Opened', '2007'),
  ];
  expect(factsByLabel([position, first, cost, second, opened])).toEqual([
    { label: 'Cost', facts: [cost] },
    { label: 'Opened', facts: [opened] },
    { label: 'Note', facts: [first, second] },
    { label: 'Position', facts: [position] },
  ]);
});

test('no facts, no groups', () => {
  expect(factsByLabel([])).toEqual([]);
});

test('labels of the author stand after those that are known, in the order of the file', () => {
  const fact = (label: string) => ({ label, value: 'x', sources: ['s1'] });
  const labels = factsByLabel([fact('Slope'), fact('Cost'), fact('Bed'), fact('Slope')]).map(
    ({ label }) => label,
  );
  expect(labels).toEqual(['Cost', 'Slope', 'Bed']);
});
