/** Letters that fall apart into no Latin letter and a mark, as readers write them without. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ð: 'd',
};

/**
 * An id of a name: lower-case words joined by hyphens.
 * @param otherwise what stands where nothing of the name can be one, as of a name in Chinese
 */
export function slug(name: string, otherwise: string): string {
  const latin = name
    .toLowerCase()
    .replace(/[ßæøœđłþð]/g, (letter) => SPELT[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return latin.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || otherwise;
}

/** The id, or the next with a number that is not taken; it is taken from then on where the set can grow. */
export function freeId(id: string, taken: { has(id: string): boolean }): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
