import { expect, test, vi } from 'vitest';
import { remember } from '../../../../tools/check/remember';

test('a file is checked again where its text or what it is checked against has changed, and only then', () => {
  const check = vi.fn((text: string, file: string, wanted: string) => ({ file, isRight: text === wanted }));
  const checkOf = remember(check);
  const first = checkOf('a', 'x.json', 'a');
  expect(first).toEqual({ file: 'x.json', isRight: true });
  expect(checkOf('a', 'x.json', 'a')).toBe(first);
  expect(checkOf('b', 'y.json', 'a')).toEqual({ file: 'y.json', isRight: false });
  expect(check).toHaveBeenCalledTimes(2);
  expect(checkOf('b', 'x.json', 'a').isRight).toBe(false);
  expect(checkOf('b', 'x.json', 'b').isRight).toBe(true);
  expect(check).toHaveBeenCalledTimes(4);
});
