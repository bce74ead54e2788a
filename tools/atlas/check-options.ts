import { parseArgs } from 'node:util';

/** What the check is asked for. */
export interface CheckOptions {
  readonly help: boolean;
  readonly json: boolean;
  readonly strict: boolean;
  readonly fix: boolean;
  readonly watch: boolean;
  readonly schema: boolean;
  /** Files to check instead of the atlas. */
  readonly files: readonly string[];
}

export const CHECK_HELP = `Usage: npm run geo:check [-- [--atlas DIR] [options] [FILE…]]

Without files: checks all content of the atlas in DIR, else in geo/, and prints a line an issue and a summary.
With files: checks each as GeoJSON (RFC 7946); a file in its layers/ also as a layer of the atlas.
Names of files start from the folder that npm was called in.

  --strict  also what an atlas is held to before it is published; warnings count as errors
  --fix     mends what is certain: positions on lines, measured kilometres, the order of sources, decimals, first mentions
  --watch   checks again after each change, until it is stopped
  --json    prints the issues as a JSON list: severity, file, line, column, feature, path, message, found, wanted
  --schema  writes JSON Schemas with the ids of this atlas to DIR/.atlas/schema/, for editors

An issue is one line: file:line:column feature path: what was found, what was wanted.
Exit code 0: no error; warnings are printed and let through. 1: there is an error. 2: not called like this.
`;

const FLAG = { type: 'boolean', default: false } as const;

/**
 * Reads the arguments of the check.
 * @returns the option that there is not, as a text
 */
export function readCheckOptions(args: readonly string[]): CheckOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: args.filter((arg) => arg !== '--'),
      allowPositionals: true,
      options: {
        help: { ...FLAG, short: 'h' },
        json: FLAG,
        strict: FLAG,
        fix: FLAG,
        watch: FLAG,
        schema: FLAG,
      },
    });
    return { ...values, files: positionals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return args.find((arg) => arg.startsWith('-') && error.message.includes(`'${arg}'`)) ?? error.message;
  }
}
