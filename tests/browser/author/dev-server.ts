import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The development server on a copy of an atlas that may be written into. */
export interface DevServer {
  readonly address: string;
  readonly folder: string;
  read(file: string): string;
  /** The lines that differ from the atlas as it was copied, as `git diff` writes them. */
  diff(): string[];
  close(): void;
}

/** Starts the server on a copy of `tests/fixtures/atlases/<name>`. */
export async function serveForAuthor(name: string): Promise<DevServer> {
  const folder = mkdtempSync(join(tmpdir(), `author-${name}-`));
  const original = resolve('tests/fixtures/atlases', name);
  cpSync(original, folder, { recursive: true });
  const server = spawn(
    process.execPath,
    ['tools/run.mjs', 'tools/serve/dev.ts', '--atlas', folder, '--port', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await new Promise<string>((done, failed) => {
    let text = '';
    server.stdout.on('data', (chunk: Buffer) => {
      // Without the colours of a terminal.
      text += String(chunk).replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
      const [, found] = /Local:\s+(http:\/\/\S+)/.exec(text) ?? [];
      if (found) done(found);
    });
    server.on('exit', () => failed(new Error(`The development server ended: ${text}`)));
  });
  return {
    address,
    folder,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    diff: () => changedLines(original, folder),
    close: () => {
      server.removeAllListeners('exit');
      server.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

function changedLines(original: string, folder: string): string[] {
  try {
    execFileSync('git', ['diff', '--no-index', '--unified=0', original, folder], { encoding: 'utf8' });
    return [];
  } catch (error) {
    const { stdout } = error as { readonly stdout: string };
    return stdout.split('\n').filter((line) => /^[+-](?!\+\+ |-- )/.test(line));
  }
}
