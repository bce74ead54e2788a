import { parseArgs } from 'node:util';
import { PARTS, type Part } from './parts';

export interface Options {
  readonly rounds: number;
  readonly only: readonly Part[];
  /** A file for the figures of all rounds. */
  readonly json: string | undefined;
  /** A page whose figures, between two marks, are replaced by those of this run. */
  readonly page: string | undefined;
  /** Whether to take the pages that the last run built. */
  readonly isBuilt: boolean;
}

const HELP = `Usage: npm run bench [-- OPTION…]

--rounds N     how often each page is visited; the table has the medians (3)
--only PARTS   with commas between: ${Object.keys(PARTS).join(', ')}
--json FILE    writes the figures of all rounds
--page FILE    writes the tables into a page, between its marks, such as docs/performance.md
--built        takes the pages that the last run built
`;

/** Reads the command line; ends the process where it asks for help or cannot be understood. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: Object.keys(PARTS).join(',') },
      json: { type: 'string' },
      page: { type: 'string' },
      built: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const only = values.only.split(',');
  const rounds = Number(values.rounds);
  if (values.help || !only.every(isPart) || !(rounds >= 1)) {
    process.stdout.write(HELP);
    process.exit(values.help ? 0 : 2);
  }
  return { rounds, only, json: values.json, page: values.page, isBuilt: values.built };
}

const isPart = (name: string): name is Part => Object.hasOwn(PARTS, name);
