import { expect, test } from 'vitest';
import type { Fact } from '../../../src/content/fact';
import { factsByLabel } from '../../../src/content/facts-by-label';

const fact = (label: Fact['label'], value: string): Fact => ({ label, value, sources: ['s'] });

test('facts of one label stand together, where the first of them stood', () => {
  const [dates, first, dispute, second] = [
    fact('Dates', '1965'),
    fact('Note', 'one'),
    fact('Dispute', 'two say two things'),
    fact('Note', 'another'),
  ];
  expect(factsByLabel([dates, first, dispute, second])).toEqual([
    { label: 'Dates', facts: [dates] },
    { label: 'Note', facts: [first, second] },
    { label: 'Dispute', facts: [dispute] },
  ]);
});

test('no facts, no groups', () => {
  expect(factsByLabel([])).toEqual([]);
});
