import { expect, test } from 'vitest';
import { compactPath } from '../../../../tools/pages/compact-path';

test.each([
  { d: 'M1.2,3L4.4,5L4,1', is: 'M1 3l3 2 0-4' },
  { d: 'M1,1L9,1L9,9Z', is: 'M1 1l8 0 0 8z' },
  { d: 'M-5,-2.4L1,1M7,7L8,9', is: 'M-5-2l6 3M7 7l1 2' },
])('$d is $is', ({ d, is }) => {
  expect(compactPath(d)).toBe(is);
});

test('what whole pixels leave no length or room is left out', () => {
  expect(compactPath('M1,1L1.2,1.3')).toBe('');
  expect(compactPath('M1,1L1.2,1.3L5,5Z')).toBe('');
});
