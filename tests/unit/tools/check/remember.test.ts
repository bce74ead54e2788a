import { expect, test, vi } from 'vitest';
import { remember, rememberLast, rememberThing, rememberWords } from '../../../../tools/check/remember';

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

test('what was read of the same words is not read again', () => {
  const read = vi.fn((...words: (string | undefined)[]) => words.join('+'));
  const remembered = rememberWords(read);
  expect([remembered('a', 'b'), remembered('a', 'b'), remembered('a+b'), remembered('a', undefined)]).toEqual(
    ['a+b', 'a+b', 'a+b', 'a+'],
  );
  expect(read).toHaveBeenCalledTimes(3);
});

test('what was read of a thing is known as long as it is the same thing', () => {
  const read = vi.fn(({ size }: { size: number }) => (size > 1 ? size : undefined));
  const remembered = rememberThing(read);
  const [one, other] = [{ size: 1 }, { size: 1 }];
  expect([remembered(one), remembered(one), remembered(other)]).toEqual([undefined, undefined, undefined]);
  expect(read).toHaveBeenCalledTimes(2);
});

test('only the last words are remembered where that is asked', () => {
  const read = vi.fn((words: string) => words.length);
  const remembered = rememberLast(read);
  expect(['a', 'a', 'bc', 'a'].map(remembered)).toEqual([1, 1, 2, 1]);
  expect(read).toHaveBeenCalledTimes(3);
});
