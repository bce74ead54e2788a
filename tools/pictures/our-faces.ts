/** What a face of our style sheets is called in its file, as programs find it that know no style sheet. */
const FILES: readonly (readonly [family: RegExp, attributes: string])[] = [
  [/^Atlas Serif Italic/, 'font-family="Source Serif 4" font-style="italic"'],
  [/^Atlas Sans/, 'font-family="Source Sans 3"'],
];
const ARABIC = 'font-family="Noto Sans Arabic"';

const ASCII_DIGIT = /[0-9]/g;
const ZERO = '۰';

/** Digits as Urdu and Persian write them: the Arabic faces have no others, and the program no other face beside them. */
export const easternDigits = (text: string): string =>
  text.replace(ASCII_DIGIT, (digit) => String.fromCodePoint((ZERO.codePointAt(0) ?? 0) + Number(digit)));

/** Whether a text that runs to the left has letters that cannot be drawn in it. */
export const hasLatin = (text: string): boolean => /[A-Za-z]/.test(text);

/**
 * The map for a program that draws SVG without a browser: faces by their own names, and anchors counted from the left,
 * which is how such programs take them in text that runs to the left too. Names of that direction have their digits,
 * and are left out where they have Latin letters.
 */
export const inOurFaces = (svg: string): string =>
  svg.replace(/(<text[^>]*>)(.*?)<\/text>/gs, (_all, tag: string, content: string) => {
    const isRtl = tag.includes('direction="rtl"');
    const named = tag.replace(/font-family="([^"]*)"/, (all, families: string) =>
      isRtl ? ARABIC : (faceOf(families.replaceAll('&quot;', '')) ?? all),
    );
    if (!isRtl) return `${named}${content}</text>`;
    const words = content.replace(/<[^>]*>|&[^;]+;/g, '');
    return hasLatin(words)
      ? ''
      : `${swapped(named)}${content.replace(/(?<=>|^)[^<]+/g, outsideEntities)}</text>`;
  });

/** An entity such as `&#39;` stays as it is. */
const outsideEntities = (text: string): string =>
  text
    .split(/(&[^;]+;)/)
    .map((part) => (part.startsWith('&') ? part : easternDigits(part)))
    .join('');

const faceOf = (families: string): string | undefined => FILES.find(([family]) => family.test(families))?.[1];

const swapped = (tag: string): string =>
  tag.replace(
    /text-anchor="(start|end)"/,
    (_all, anchor) => `text-anchor="${anchor === 'start' ? 'end' : 'start'}"`,
  );
