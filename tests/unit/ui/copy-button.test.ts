import { expect, test } from 'vitest';
import { copyText } from '../../../src/ui/copy-button';

test('a text is copied', async () => {
  const written: string[] = [];
  const clipboard = { writeText: async (text: string) => void written.push(text) };
  expect(await copyText('@misc{a}', clipboard)).toBe('copied');
  expect(written).toEqual(['@misc{a}']);
});

test('a page without a clipboard falls back', async () => {
  expect(await copyText('@misc{a}', undefined)).toBe('refused');
});

test('a browser that does not allow it falls back', async () => {
  const clipboard = { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) };
  expect(await copyText('@misc{a}', clipboard)).toBe('refused');
});

test('a bug of ours is not taken for a refusal', async () => {
  const clipboard = { writeText: () => Promise.reject(new TypeError('text is no string')) };
  await expect(copyText('@misc{a}', clipboard)).rejects.toThrow(TypeError);
});
