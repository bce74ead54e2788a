import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser';
import { type BrowserProgram, npmBrowser } from './npm-browser';

/** The page around the map is put together without the GPU: in software, that takes half the time. */
const WEBGL_IN_SOFTWARE = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-compositing',
];
const NO_WEBGL = ['--disable-gpu', '--disable-3d-apis'];
/** A page that asks for a foreign host is caught, and the tests need no network. */
const NO_FOREIGN_HOSTS = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/**
 * Starts the browser that `ATLAS_BROWSER` names, else the machine's own, else the one from npm (`ATLAS_BROWSER=npm`
 * asks for that). It runs without its sandbox, which root and many containers cannot have: it opens only our pages.
 */
export async function launchBrowser(options: {
  readonly webgl: boolean;
  /** More of the browser's own options. */
  readonly args?: readonly string[];
}): Promise<Browser> {
  const program = await chosenBrowser();
  return chromium.launch({
    executablePath: program.path,
    args: [
      ...program.args,
      NO_FOREIGN_HOSTS,
      ...(options.webgl ? WEBGL_IN_SOFTWARE : NO_WEBGL),
      ...(options.args ?? []),
    ],
    env: definedOnly(program.env),
  });
}

async function chosenBrowser(): Promise<BrowserProgram> {
  const wanted = process.env.ATLAS_BROWSER;
  const path = wanted === 'npm' ? undefined : wanted || findBrowser();
  return path ? { path, args: [], env: process.env } : npmBrowser();
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
