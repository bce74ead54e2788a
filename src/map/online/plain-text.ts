const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
};

/** Longer credits are cut: they would cover the map. */
const MAX_CHARACTERS_COUNT = 240;

/** What HTML says, without its elements. It is shown as text, so that nothing in it can do anything. */
export function plainText(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{1,8}));/gi, (entity, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? entity;
      return character(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
    })
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...text];
  if (characters.length <= MAX_CHARACTERS_COUNT) return text;
  return `${characters.slice(0, MAX_CHARACTERS_COUNT).join('')}…`;
}

const LAST_CODE_POINT = 0x10_ff_ff;

const character = (code: number) => (code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : ' ');
