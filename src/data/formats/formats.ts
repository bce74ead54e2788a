import { decodeBytes, type LocatedFinding } from '../clinic/decode';
import { csv } from './csv';
import type { DataFile, DataFormat, FileHead, FormatId, RawData, ReadProgress } from './data-format';
import { nothingRead } from './data-format';
import { FILE_ENDINGS } from './file-endings';
import { foreignFile } from './foreign-file';
import { geojson } from './geojson';
import { geojsonLines } from './geojson-lines';
import { gpx } from './gpx';
import { kml } from './kml';
import { kmz } from './kmz';
import { topojson } from './topojson';
import { unpackGzip } from './unpack';

/** In the order in which they are tried: what is the surest to tell comes first. */
export const FORMATS: readonly DataFormat[] = [kmz, kml, gpx, topojson, geojsonLines, geojson, csv];

/** So much of a file is looked at to tell what it is. */
const HEAD_BYTES = 65_536;

/** What came of a file: its format, where it is of one that is read. */
export interface ReadData extends RawData {
  readonly format: FormatId | null;
}

/** Reads a file of any format that is known. Never throws for what it holds. */
export async function readDataFile(packed: DataFile, progress: ReadProgress): Promise<ReadData> {
  if (packed.bytes.length === 0)
    return { ...nothingRead({ code: 'empty-file', path: [], message: 'the file is empty' }), format: null };
  const unpacked = await unpackGzip(packed);
  if ('fault' in unpacked) return { ...nothingRead(unpacked.fault), format: null };
  const { file } = unpacked;
  const head: FileHead = {
    name: file.name,
    bytes: file.bytes.subarray(0, HEAD_BYTES),
    text: decodeBytes(file.bytes.subarray(0, HEAD_BYTES)).text,
  };
  const foreign = foreignFile(head);
  const format = foreign === null ? FORMATS.find(({ detect }) => detect(head)) : undefined;
  if (format === undefined) return { ...nothingRead(foreign ?? unknownFault(head)), format: null };
  return { ...(await format.read(file, progress)), format: format.id };
}

function unknownFault({ text }: FileHead): LocatedFinding {
  const found = JSON.stringify(text.trim().slice(0, 40));
  const message = `found a file that begins with ${found}, wanted one of ${FILE_ENDINGS.join(', ')}`;
  return { code: 'unknown-format', path: [], message, found, wanted: FILE_ENDINGS.join(', ') };
}
