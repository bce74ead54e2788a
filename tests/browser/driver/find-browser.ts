import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const LINUX = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
];

const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The Chrome, Chromium or Edge that the machine has where such browsers usually are. */
export function findBrowser(): string | undefined {
  return usualPlaces().find((path) => existsSync(path));
}

function usualPlaces(): readonly string[] {
  if (process.platform === 'linux') return LINUX;
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC.map((path) => join(folder, path)),
    );
  }
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => WINDOWS.map((path) => join(folder, path)));
}
