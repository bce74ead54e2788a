import { gzipSync } from 'node:zlib';
import { Compression, TileType, zxyToTileId } from 'pmtiles';
import type { Bounds } from '../../src/geometry/bounds';

/** A tile, not compressed. */
export interface WrittenTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

interface Options {
  readonly bounds: Bounds;
  readonly metadata: object;
  readonly tileType?: TileType;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
}

const HEADER_BYTES = 127;

/** Directories up to this size stand in the root; more are parted into leaves. */
const LEAF_ENTRIES_COUNT = 512;

/** Writes an archive in the format of PMTiles 3, with gzip, its tiles in the order of their ids. */
export function writePmtiles(
  tiles: readonly WrittenTile[],
  { bounds, metadata, tileType = TileType.Mvt }: Options,
): Buffer {
  const ordered = tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), body: gzipSync(data) }))
    .toSorted((a, b) => a.id - b.id);
  let offset = 0;
  const entries = ordered.map(({ id, body }): Entry => {
    const entry = { id, offset, length: body.length };
    offset += body.length;
    return entry;
  });
  const data = Buffer.concat(ordered.map(({ body }) => body));
  const { root, leaves } = directories(entries);
  const json = gzipSync(JSON.stringify(metadata));
  const header = headerOf({
    root,
    json,
    leaves,
    data,
    count: tiles.length,
    tileType,
    bounds,
    zooms: zoomsOf(tiles),
  });
  return Buffer.concat([header, root, json, leaves, data]);
}

const zoomsOf = (tiles: readonly WrittenTile[]): readonly [number, number] => {
  const zooms = [...new Set(tiles.map(({ z }) => z))];
  return zooms.length === 0 ? [0, 0] : [Math.min(...zooms), Math.max(...zooms)];
};

function directories(entries: readonly Entry[]): { readonly root: Buffer; readonly leaves: Buffer } {
  if (entries.length <= LEAF_ENTRIES_COUNT) return { root: directory(entries, 1), leaves: Buffer.alloc(0) };
  const leaves: Buffer[] = [];
  const pointers: Entry[] = [];
  let offset = 0;
  for (let at = 0; at < entries.length; at += LEAF_ENTRIES_COUNT) {
    const part = entries.slice(at, at + LEAF_ENTRIES_COUNT);
    const leaf = directory(part, 1);
    pointers.push({ id: part[0]?.id ?? 0, offset, length: leaf.length });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(pointers, 0), leaves: Buffer.concat(leaves) };
}

/** @param runLength 0: the entries lead to leaves */
function directory(entries: readonly Entry[], runLength: 0 | 1): Buffer {
  const numbers = [
    entries.length,
    ...entries.map(({ id }, at) => id - (entries[at - 1]?.id ?? 0)),
    ...entries.map(() => runLength),
    ...entries.map(({ length }) => length),
    ...entries.map(({ offset }) => offset + 1),
  ];
  return gzipSync(Buffer.from(numbers.flatMap(varint)));
}

function varint(number: number): number[] {
  const bytes: number[] = [];
  let rest = number;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

interface Parts {
  readonly root: Buffer;
  readonly json: Buffer;
  readonly leaves: Buffer;
  readonly data: Buffer;
  readonly count: number;
  readonly tileType: TileType;
  readonly bounds: Bounds;
  readonly zooms: readonly [number, number];
}

function headerOf({ root, json, leaves, data, count, tileType, bounds, zooms }: Parts): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  let offset = HEADER_BYTES;
  for (const [at, part] of [root, json, leaves, data].entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + at * 16);
    header.writeBigUInt64LE(BigInt(part.length), 16 + at * 16);
    offset += part.length;
  }
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(BigInt(count), at);
  header.writeUInt8(1, 96);
  header.writeUInt8(Compression.Gzip, 97);
  header.writeUInt8(Compression.Gzip, 98);
  header.writeUInt8(tileType, 99);
  header.writeUInt8(zooms[0], 100);
  header.writeUInt8(zooms[1], 101);
  for (const [at, degrees] of bounds.entries()) header.writeInt32LE(Math.round(degrees * 1e7), 102 + at * 4);
  return header;
}
