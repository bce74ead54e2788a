import type { LocatedFinding } from '../clinic/decode';
import { type DataFormat, nothingRead } from './data-format';
import { unfoldsTooFar } from './data-limits';
import { kml } from './kml';
import { bombFault, isZip } from './unpack';

/** KMZ: a ZIP archive with a KML file in it; of several, `doc.kml` or the first. */
export const kmz: DataFormat = {
  id: 'kmz',
  extensions: ['kmz'],
  detect: ({ name, bytes, text }) => isZip(bytes) && (/\.kmz$/i.test(name) || /\.kml/i.test(text)),
  async read({ bytes }, progress) {
    const { unzipSync } = await import('fflate');
    let bomb: LocatedFinding | null = null;
    let names: readonly string[] = [];
    const filter = ({ name, originalSize, size }: { name: string; originalSize: number; size: number }) => {
      names = [...names, name];
      if (!/\.kml$/i.test(name)) return false;
      // What an archive says of its size may be a lie, but no more than that is ever unpacked.
      if (!unfoldsTooFar(size, originalSize)) return true;
      bomb = bombFault(size, originalSize);
      return false;
    };
    let files: Readonly<Record<string, Uint8Array>>;
    try {
      files = unzipSync(bytes, { filter });
    } catch (error) {
      const message = `the archive is cut off or damaged: ${error instanceof Error ? error.message : error}`;
      return nothingRead({ code: 'cut-off', path: [], message, found: 'ZIP' });
    }
    if (bomb !== null) return nothingRead(bomb);
    const document = files['doc.kml'] ?? Object.values(files)[0];
    if (document !== undefined) return kml.read({ name: 'doc.kml', bytes: document }, progress);
    const message = `found ${names.slice(0, 5).join(', ')} in the archive, wanted a file that ends in .kml`;
    return nothingRead({
      code: 'foreign',
      path: [],
      message,
      found: names.slice(0, 5).join(', '),
      wanted: 'doc.kml',
    });
  },
};
