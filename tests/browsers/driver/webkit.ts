import { type ChildProcess, spawn } from 'node:child_process';
import { Builder, Key as Keys, Origin, type WebDriver } from 'selenium-webdriver';
import type { BrowserDriver, Engine } from './browser-driver';
import { findMiniBrowser, findProgram } from './find-program';
import { freePort } from './free-port';

const driver = findProgram('WebKitWebDriver');
const screen = findProgram('Xvfb');
const browser = findMiniBrowser();

export const WEBKIT: Engine = {
  name: 'WebKit',
  missing: [
    ...(driver === undefined ? ['WebKitWebDriver'] : []),
    ...(browser === undefined ? ['MiniBrowser'] : []),
    ...(screen === undefined ? ['Xvfb'] : []),
  ],
  start,
};

/** WebKit's own browser on a screen that nobody sees, over WebDriver. */
async function start(): Promise<BrowserDriver> {
  if (!driver || !screen || !browser) throw new Error(`not on this machine: ${WEBKIT.missing.join(', ')}`);
  const { display, process: xvfb } = await startScreen(screen);
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  await listening(port, server);
  const session = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    })
    .build();
  return driverOf(session, await versionOf(session), () => {
    server.kill();
    xvfb.kill();
  });
}

function driverOf(session: WebDriver, version: string, stop: () => void): BrowserDriver {
  const sizes = () =>
    session.executeScript<{ width: number; height: number }>(
      'return { width: outerWidth - innerWidth, height: outerHeight - innerHeight }',
    );
  return {
    version,
    open: (address) => session.get(address),
    evaluate: (expression) => session.executeScript(`return ${expression}`),
    press: (key) => session.actions().sendKeys(KEYS[key]).perform(),
    type: (text) => session.actions().sendKeys(text).perform(),
    clickAt: (x, y) =>
      session
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT })
        .click()
        .perform(),
    resize: async (width, height) => {
      const around = await sizes();
      await session
        .manage()
        .window()
        .setRect({ x: 0, y: 0, width: width + around.width, height: height + around.height });
    },
    screenshot: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
    close: async () => {
      await session.quit();
      stop();
    },
  };
}

const KEYS = {
  ArrowRight: Keys.ARROW_RIGHT,
  ArrowDown: Keys.ARROW_DOWN,
  End: Keys.END,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Home: Keys.HOME,
  PageDown: Keys.PAGE_DOWN,
  Tab: Keys.TAB,
};

async function versionOf(session: WebDriver): Promise<string> {
  return `WebKitGTK ${(await session.getCapabilities()).getBrowserVersion()}`;
}

/** Xvfb chooses a number that is free, and says it when it is ready. */
async function startScreen(program: string): Promise<{ display: string; process: ChildProcess }> {
  const process = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1300x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    process.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    process.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    process.once('error', reject);
  });
  return { display: `:${number}`, process };
}

/** Resolves when the server takes connections. */
async function listening(port: number, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (status?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`WebKitWebDriver ended with ${server.exitCode}`);
}

const POLL_MS = 100;
