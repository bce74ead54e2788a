import { refuse } from '../refused';

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const LANGUAGE = '[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*';

/** What the content check reads of an atlas and people write; the names of all else are refused. */
const WRITTEN = [
  '(?:atlas|sources|claims|figures|renamed)\\.json',
  'basemap/(?:disputes|places)\\.json',
  `layers/${ID}\\.geojson`,
  `languages/${LANGUAGE}/(?:language|interface|claims|figures|disputes|basemap|glossary)\\.json`,
  `languages/${LANGUAGE}/layers/${ID}\\.json`,
  `languages/${LANGUAGE}/story/\\d{2,3}-${ID}\\.md`,
].map((pattern) => new RegExp(`^${pattern}$`));

/** Names that Windows has for devices, in any folder and with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;

/**
 * Holds that a file is one that an author may write: inside the atlas's folder, and of a name that the check reads.
 * @param file its path in the folder, with slashes
 * @throws Refused where it is none
 */
export function holdAllowed(file: string): void {
  const why = faultOf(file);
  if (why !== undefined) {
    refuse(
      'not-allowed',
      `${JSON.stringify(file.slice(0, 200))}: ${why}; author's mode reads and writes the content files of the atlas alone`,
    );
  }
}

function faultOf(file: string): string | undefined {
  if (/\p{Cc}/u.test(file)) return 'found a control character in the name';
  if (file.includes('\\')) return 'found a backslash, wanted slashes';
  if (/^(?:\/|[A-Za-z]:)/.test(file)) return 'found an absolute path, wanted one in the folder of the atlas';
  const steps = file.split('/');
  if (steps.some((step) => step === '..' || step === '.')) return 'found a way out of the folder';
  if (steps.some((step) => step.startsWith('.'))) return 'found a hidden file or folder';
  if (steps.some((step) => /[. ]$/.test(step))) return 'found a name that ends in a dot or a space';
  if (steps.some((step) => DEVICE.test(step.split('.')[0] ?? ''))) return 'found the name of a device';
  if (!/\.(?:json|geojson|md)$/.test(file)) return 'wanted a file that ends in .json, .geojson or .md';
  return WRITTEN.some((pattern) => pattern.test(file)) ? undefined : 'nothing reads a file of this name';
}
