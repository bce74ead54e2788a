/** Of the name table: family, identifier, full name, PostScript name, typographic family. */
const NAMES_SHOWN = new Set([1, 3, 4, 6, 16]);
const TABLE_RECORD_BYTES = 16;
const HEADER_BYTES = 12;
const NAME_RECORD_BYTES = 12;
const NAME_HEADER_BYTES = 6;

/**
 * Gives an altered face a name of its own, as its licence wants it: the name of the original is reserved.
 * @param font a TrueType font; its names are changed in place
 * @param reserved the word of the original's names that the other word replaces, which must not be longer
 * @throws where the font has no names
 */
export function renameFont(font: Buffer, reserved: string, own: string): void {
  if (own.length > reserved.length) throw new Error(`"${own}" is longer than "${reserved}"`);
  const table = tableAt(font, 'name');
  const count = font.readUInt16BE(table + 2);
  const strings = table + font.readUInt16BE(table + 4);
  for (let i = 0; i < count; i++) {
    const record = table + NAME_HEADER_BYTES + i * NAME_RECORD_BYTES;
    const [platform, id] = [font.readUInt16BE(record), font.readUInt16BE(record + 6)];
    // That of Windows, the only one that these faces have, is UTF-16.
    if (platform !== 3 || !NAMES_SHOWN.has(id)) continue;
    const start = strings + font.readUInt16BE(record + 10);
    const name = font.subarray(start, start + font.readUInt16BE(record + 8));
    const renamed = utf16(utf16(name).toString('utf16le').replaceAll(reserved, own));
    renamed.copy(font, start);
    font.writeUInt16BE(renamed.length, record + 8);
  }
}

function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let i = 0; i < count; i++) {
    const record = HEADER_BYTES + i * TABLE_RECORD_BYTES;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table "${tag}"`);
}

/** Text, or its bytes, in the other order of bytes. */
const utf16 = (text: string | Buffer): Buffer =>
  (typeof text === 'string' ? Buffer.from(text, 'utf16le') : Buffer.from(text)).swap16();
