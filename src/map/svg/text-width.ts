/** Letters by width in hundredths of an em, as measured in the map's fonts; the error of each is at most 4. */
type Widths = Readonly<Record<number, string>>;

const SANS: Widths = {
  25: " .,:;·'’ijlIī",
  30: '!()-[]{}f',
  34: 'rt/\\°',
  43: '*scz?',
  47: 'xvyJLY–"“”_',
  51: '#$+0123456789<=>FagkeéāäEVXZST',
  55: 'bdhnpqouūḥōABCPR',
  60: 'BDGK&',
  66: 'HNUOQ',
  74: 'Mw',
  80: 'W',
  84: 'm%@',
};

const ITALIC: Widths = {
  26: " .,:;·'’jl",
  32: '!-iī[]tfI/J()\\°',
  39: 'srcz',
  44: 'eé?"kvg_*“”',
  52: 'bqyop+<=>–SF0123456789ō',
  56: 'aāäxdLhḥTYPZ',
  60: 'nuūCEB',
  68: 'RVGOQXADKU&',
  76: 'NHw',
  90: 'mMW%@',
};

/** Joined letters of Noto Sans Arabic: averages over the Urdu names. */
const ARABIC: Widths = {
  0: '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0654\u0670\u200c\u200d',
  27: 'اآأ',
  36: 'ہرڑےںل',
  55: 'دڈذقکفمٹغگعطظك',
  76: 'حجخچ',
  95: 'سشصضث',
};

const DEFAULT_WIDTH = { latin: 56, arabic: 44, han: 100 };

const byLetter = (widths: Widths): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([width, letters]) => [...letters].map((ch) => [ch, Number(width)])),
  );

const FACES = { sans: byLetter(SANS), italic: byLetter(ITALIC) } as const;
const JOINED = byLetter(ARABIC);

const IS_ARABIC = /\p{Script=Arabic}|[\u064b-\u0670\u200c\u200d]/u;
const IS_HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Whether a text is read from right to left. */
export const isRightToLeft = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

export const isHan = (letter: string): boolean => IS_HAN.test(letter);

/**
 * The approximate width of a text in ems, summed over its letters and not measured, so that labels can be placed where
 * there is no browser.
 */
export function textWidthEm(text: string, face: keyof typeof FACES = 'sans'): number {
  let hundredths = 0;
  for (const letter of text) hundredths += letterWidth(letter, face);
  return hundredths / 100;
}

function letterWidth(letter: string, face: keyof typeof FACES): number {
  if (IS_ARABIC.test(letter)) return JOINED.get(letter) ?? DEFAULT_WIDTH.arabic;
  if (isHan(letter)) return DEFAULT_WIDTH.han;
  return FACES[face].get(letter) ?? DEFAULT_WIDTH.latin;
}
