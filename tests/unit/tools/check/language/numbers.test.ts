import { describe, expect, test } from 'vitest';
import { figuresApart } from '../../../../../tools/check/language/numbers';
import { whyUntranslated } from '../../../../../tools/check/language/script';

describe('figures that are the same', () => {
  test.each([
    ['US$1.3 billion', '13亿美元'],
    ['US$1.3 billion', '1 ارب 30 کروڑ ڈالر'],
    ['250,000 passengers', '25万名乘客'],
    ['250,000 passengers', '2 لاکھ 50 ہزار مسافر'],
    ['US$168–179 million', '1.68亿至1.79亿美元'],
    ['1,467 m', '۱۴۶۷ میٹر'],
    ['5 April 2005', '2005年4月5日'],
    ['2015–16', '2015年至2016年'],
    ['from the 1960s', '20世纪60年代起'],
    ['Sixty-two kilometres', '62公里'],
    ['Two thousand engines', '2000台发动机'],
    ['three berths', '3个泊位'],
    ['660 kV', '660千伏'],
    ['4 of its 12 gates', '十二座门中的四座'],
  ])('%s: %s', (english, other) => {
    expect(figuresApart(english, other)).toEqual({ missing: [], extra: [] });
  });
});

describe('figures that differ', () => {
  test.each([
    ['US$1.3 billion', '1.3亿美元', [1.3e9], [1.3e8]],
    ['13 million', '13 کروڑ', [1.3e7], [1.3e8]],
    ['in 2016', '2061年', [2016], [2061]],
    ['158 km of pipe', '水管', [158], []],
    ['a bridge', '3座桥', [], [3]],
  ])('%s: %s', (english, other, missing, extra) => {
    expect(figuresApart(english, other)).toEqual({ missing, extra });
  });
});

test.each([
  ['Gwadar Port', 'Gwadar Port', 'zh-CN', 'is left in English'],
  ['Gwadar Port', 'گوادر بندرگاہ', 'zh-CN', 'has no letter of the language'],
  ['Gwadar Port', '瓜达尔港', 'zh-CN', undefined],
  ['Gwadar Port', '瓜达尔港 (Gwadar)', 'zh-CN', undefined],
  [
    'Gwadar Port',
    'гавань 瓜达尔',
    'zh-CN',
    'has letters of a script that is neither Latin nor that of the language',
  ],
  ['Gwadar Port', 'Puerto de Gwadar', 'es', undefined],
  ['Gwadar Port', 'Gwadar Port', 'es', 'is left in English'],
])('%s, said as %s in %s', (english, text, locale, says) => {
  expect(whyUntranslated(english, text, locale, true)).toBe(says);
});
