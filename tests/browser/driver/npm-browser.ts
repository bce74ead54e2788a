import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/** What it takes to start a browser. */
export interface BrowserProgram {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** The package's own names folders of Lambda. With no font at all, the browser crashes on the first text. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * The browser that `@sparticuz/chromium` carries, with the libraries and fonts that a bare Linux lacks. The package
 * unpacks its libraries only on AWS Lambda; so this unpacks them itself, once, into `node_modules/.cache`.
 */
export async function npmBrowser(): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no browser: install Chrome, Chromium or Edge, or name one in ATLAS_BROWSER');
  }
  const folder = await unpacked();
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return {
    path: join(folder, 'chromium'),
    args: ['--no-zygote'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Unpacks beside the goal and renames, so that a broken or concurrent run leaves nothing half done. */
async function unpacked(): Promise<string> {
  const home = packageFolder();
  const { version }: { version: string } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const cache = join(home, '..', '..', '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  await unpackAll(join(home, 'bin'), draft);
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

async function unpackAll(from: string, to: string): Promise<void> {
  const read = (name: string) => [createReadStream(join(from, name)), createBrotliDecompress()] as const;
  await Promise.all([
    pipeline(...read('chromium.br'), createWriteStream(join(to, 'chromium'), { mode: 0o755 })),
    pipeline(...read('fonts.tar.br'), extract(join(to, 'fonts'))),
    writeFile(join(to, 'fonts.conf'), FONTS_CONF),
    pipeline(...read('al2023.tar.br'), extract(join(to, 'al2023'))),
    // SwiftShader is looked for beside the program.
    pipeline(...read('swiftshader.tar.br'), extract(to)),
  ]);
}

function packageFolder(): string {
  return dirname(dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')))));
}
