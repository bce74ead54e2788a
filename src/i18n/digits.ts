/** Digits of the Arabic and the Urdu keyboard; their last four bits are their value. */
const EASTERN_DIGITS = /[٠-٩۰-۹]/gu;

/** A text with Latin digits in the place of Arabic and Urdu ones. */
export function foldDigits(text: string): string {
  return text.replace(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}
