import { parseArgs } from 'node:util';
import { type Endpoint, MAX_PORT } from './listen';

const DEFAULT_PORT = 4173;
const USAGE = 'npm start -- [--port NUMBER] [--host NAME]';

/**
 * Reads where to serve from the command line, else from the environment variable `PORT`.
 * @throws with a line for the reader where it is not understood
 */
export function startOptions(
  args: readonly string[],
  { PORT }: Readonly<Record<string, string | undefined>>,
): Pick<Endpoint, 'port' | 'host'> {
  const { port, host } = parse(args);
  if (host === '') throw new Error('--host: found nothing, wanted a name or an address such as 0.0.0.0');
  return {
    port: port === undefined ? portFrom('PORT', PORT || `${DEFAULT_PORT}`) : portFrom('--port', port),
    host: host ?? 'localhost',
  };
}

function parse(args: readonly string[]): { port?: string | undefined; host?: string | undefined } {
  try {
    const options = { port: { type: 'string', short: 'p' }, host: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // Node adds advice on options in general.
    const [problem] = (error instanceof Error ? error.message : String(error)).split(/[.\n]/);
    throw new Error(`${problem}. Usage: ${USAGE}`, { cause: error });
  }
}

function portFrom(name: string, text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= MAX_PORT) return port;
  throw new Error(`${name}: found "${text}", wanted a number from 0 to ${MAX_PORT}`);
}
