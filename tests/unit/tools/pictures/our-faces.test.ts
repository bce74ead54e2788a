import { expect, test } from 'vitest';
import { inOurFaces } from '../../../../tools/pictures/our-faces';

const text = (attributes: string, content: string) => `<text ${attributes}>${content}</text>`;
const SANS = 'font-family="&quot;Atlas Sans&quot;, &quot;Atlas Arabic&quot;, sans-serif"';

test('faces are called as their files call them', () => {
  const italic = 'font-family="&quot;Atlas Serif Italic&quot;, sans-serif"';
  expect(inOurFaces(text(SANS, 'Lorn') + text(italic, 'Alps'))).toBe(
    text('font-family="Source Sans 3"', 'Lorn') +
      text('font-family="Source Serif 4" font-style="italic"', 'Alps'),
  );
});

test('in text that runs to the left anchors change sides, and digits are those of the face', () => {
  const rtl = `${SANS} text-anchor="start" direction="rtl"`;
  expect(inOurFaces(text(rtl, '<tspan x="1">یونٹ 14 &#39; ب</tspan>'))).toBe(
    text(
      'font-family="Noto Sans Arabic" text-anchor="end" direction="rtl"',
      '<tspan x="1">یونٹ ۱۴ &#39; ب</tspan>',
    ),
  );
});

test('a name that runs to the left and has Latin letters is left out, its symbol stays', () => {
  const name = text(`${SANS} direction="rtl"`, 'سڑک N-35');
  expect(inOurFaces(`<g><path/>${name}</g>`)).toBe('<g><path/></g>');
});
