/** Where a table of a TrueType font begins, in bytes. */
function tableAt(font: Buffer, tag: string): number {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const record = records.find((at) => font.toString('latin1', at, at + 4) === tag);
  if (record === undefined) throw new Error(`no table ${tag}`);
  return font.readUInt32BE(record + 8);
}

/** The features of a font's layout, each once. */
export function featuresOf(font: Buffer): string[] {
  const tags = ['GSUB', 'GPOS'].filter((tag) => hasTable(font, tag)).flatMap((tag) => tagsOf(font, tag));
  return [...new Set(tags)].toSorted();
}

const hasTable = (font: Buffer, tag: string) =>
  Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i).some(
    (at) => font.toString('latin1', at, at + 4) === tag,
  );

function tagsOf(font: Buffer, table: string): string[] {
  const start = tableAt(font, table);
  const features = start + font.readUInt16BE(start + 6);
  const records = Array.from({ length: font.readUInt16BE(features) }, (_, i) => features + 2 + 6 * i);
  return records.map((at) => font.toString('latin1', at, at + 4));
}

/** The letters that a font has glyphs for, of those with four hexadecimal digits. */
export function lettersOf(font: Buffer): Set<string> {
  const cmap = tableAt(font, 'cmap');
  const tables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => cmap + 4 + 8 * i);
  const letters = tables.map((at) => cmap + font.readUInt32BE(at + 4));
  const table = letters.find((at) => font.readUInt16BE(at) === 4);
  if (table === undefined) throw new Error('no table of letters');
  const count = font.readUInt16BE(table + 6) / 2;
  const segments = Array.from({ length: count }, (_, i) => ({
    end: font.readUInt16BE(table + 14 + 2 * i),
    start: font.readUInt16BE(table + 16 + 2 * (count + i)),
  }));
  const codes = segments.flatMap(({ start, end }) =>
    start === 0xffff ? [] : Array.from({ length: end - start + 1 }, (_, i) => start + i),
  );
  return new Set(codes.map((code) => String.fromCodePoint(code)));
}

/** The names of a font, by their ids. */
export function namesOf(font: Buffer): Map<number, string> {
  const table = tableAt(font, 'name');
  const strings = table + font.readUInt16BE(table + 4);
  const records = Array.from({ length: font.readUInt16BE(table + 2) }, (_, i) => table + 6 + 12 * i);
  return new Map(
    records.map((at) => {
      const start = strings + font.readUInt16BE(at + 10);
      const bytes = Buffer.from(font.subarray(start, start + font.readUInt16BE(at + 8)));
      return [font.readUInt16BE(at + 6), bytes.swap16().toString('utf16le')];
    }),
  );
}
