import { parseArgs } from 'node:util';
import type { Bounds } from '../../src/geometry/bounds';

/** What an atlas may begin with. */
export const BEGINNINGS = ['example', 'route', 'places'] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/** What was said of a new atlas; what was not is asked for, or takes what `defaults` says. */
export interface NewOptions {
  readonly folder: string;
  readonly title?: string;
  readonly language?: string;
  readonly region?: Bounds;
  readonly from?: Beginning;
  /** The repository of the program, as GitHub calls it; absent: the atlas gets no workflow. */
  readonly repository?: string;
}

export const NEW_HELP = `Usage: npm run new -- DIR [--title TEXT] [--language CODE] [--region W,S,E,N] [--from example|route|places]
                          [--repository OWNER/NAME]

Writes an atlas into DIR, which must be empty or not there. What is not said is asked for where there is a terminal.

  --title     what the atlas is called
  --language  the language that it is written in, by its code, such as en, de or pt-BR
  --region    west, south, east, north of the places to begin with, in degrees
  --from      example: places, a line with stops, a story and a claim; route: places and a line; places: three places
  --repository  the repository of this program on GitHub: a workflow is written too that checks, builds and publishes
`;

/**
 * Reads the arguments of a new atlas.
 * @returns what is wrong with them, as a text
 */
export function readNewOptions(args: readonly string[]): NewOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: withoutGap(args.filter((arg) => arg !== '--')),
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        language: { type: 'string' },
        region: { type: 'string' },
        from: { type: 'string' },
        repository: { type: 'string' },
      },
    });
    const [folder, second] = positionals;
    if (folder === undefined || second !== undefined) {
      return `found ${positionals.length} folders, wanted one, for the new atlas`;
    }
    const { title, language, repository } = values;
    const region = values.region === undefined ? undefined : readRegion(values.region);
    const from = BEGINNINGS.find((one) => one === values.from);
    if (typeof region === 'string') return region;
    if (language !== undefined && !isLanguage(language)) {
      return `--language: found "${language}", wanted a code such as en, de or pt-BR`;
    }
    if (values.from !== undefined && from === undefined) {
      return `--from: found "${values.from}", wanted one of ${BEGINNINGS.join(', ')}`;
    }
    if (repository !== undefined && !/^[\w-]+\/[\w.-]+$/.test(repository)) {
      return `--repository: found "${repository}", wanted an owner and a name, such as somebody/corridor-atlas`;
    }
    return {
      folder,
      ...(title === undefined ? {} : { title }),
      ...(language === undefined ? {} : { language }),
      ...(region === undefined ? {} : { region }),
      ...(from === undefined ? {} : { from }),
      ...(repository === undefined ? {} : { repository }),
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return error.message;
  }
}

/** A region may begin with a minus, which would be taken for an option. */
function withoutGap(args: readonly string[]): string[] {
  const at = args.indexOf('--region');
  const value = at === -1 ? undefined : args[at + 1];
  return value === undefined ? [...args] : args.toSpliced(at, 2, `--region=${value}`);
}

/** Whether a text is the code of a language, as the folder of one may be called. */
export function isLanguage(code: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code);
}

/** The least extent of a region, in degrees: places that lie closer are one on the map of a country. */
const LEAST_EXTENT_DEG = 0.01;

/** West, south, east, north; or what is wrong with them. */
export function readRegion(text: string): Bounds | string {
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN, ...more] = text
    .split(/[,\s]+/)
    .filter(Boolean)
    .map(Number);
  const isRight =
    more.length === 0 &&
    west >= -180 &&
    east <= 180 &&
    south >= -85 &&
    north <= 85 &&
    east - west >= LEAST_EXTENT_DEG &&
    north - south >= LEAST_EXTENT_DEG;
  return isRight
    ? [west, south, east, north]
    : `--region: found "${text}", wanted west,south,east,north in degrees, such as 5.9,47.2,15.1,55.1`;
}
