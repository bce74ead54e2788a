import { expect, test } from 'vitest';
import { type LineStyle, wrapped } from '../../../../tools/pictures/wrapped-text';

const STYLE: LineStyle = { family: 'any', weight: 400, sizePx: 40, lineRatio: 1.2 };

/** As if each letter were half as wide as high. */
const measure = (line: string, { sizePx }: LineStyle) => (line.length * sizePx) / 2;

const set = (
  text: string,
  lang: string,
  room: { widthPx: number; mostLines: number; leastSizePx?: number },
) => wrapped(text, lang, STYLE, { leastSizePx: 40, ...room }, measure);

test('a line ends after a word, and none is wider than its room', () => {
  expect(set('Two shores of one river', 'en', { widthPx: 220, mostLines: 4 }).lines).toEqual([
    'Two shores',
    'of one',
    'river',
  ]);
});

test('Chinese, which has no spaces, is broken between its words', () => {
  const { lines } = set('在地图上讲述中国与巴基斯坦', 'zh', { widthPx: 160, mostLines: 4 });
  expect(lines.join('')).toBe('在地图上讲述中国与巴基斯坦');
  expect(lines.every((line) => line.length <= 8)).toBe(true);
  expect(lines.length).toBe(2);
});

test('an opening bracket stays with what it opens, a closing one with what it closes', () => {
  expect(set('Lorn (upper) valley', 'en', { widthPx: 170, mostLines: 4 }).lines).toEqual([
    'Lorn',
    '(upper)',
    'valley',
  ]);
});

test('what does not fit is set smaller, and at the least size cut off', () => {
  const smaller = set('Riverside', 'en', { widthPx: 150, mostLines: 1, leastSizePx: 20 });
  expect(smaller).toMatchObject({ lines: ['Riverside'], style: { sizePx: 32 } });
  const cut = set('one two three four, five', 'en', { widthPx: 100, mostLines: 2, leastSizePx: 40 });
  expect(cut.lines).toEqual(['one', 'two…']);
});

test('no text has no line', () => {
  expect(set('', 'en', { widthPx: 100, mostLines: 2 }).lines).toEqual([]);
});
