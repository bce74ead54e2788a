import { launch } from 'puppeteer-core';
import type { BrowserDriver, Engine } from './browser-driver';
import { findProgram } from './find-program';

const program = process.env.ATLAS_FIREFOX ?? findProgram('firefox', 'firefox-esr');

export const FIREFOX: Engine = {
  name: 'Firefox',
  missing: program === undefined ? ['firefox'] : [],
  start,
};

/** Firefox without a window, over WebDriver BiDi. */
async function start(): Promise<BrowserDriver> {
  if (program === undefined) throw new Error('no Firefox on this machine');
  const browser = await launch({ browser: 'firefox', executablePath: program, headless: true });
  const page = await browser.newPage();
  return {
    version: (await browser.version()).replace('/', ' '),
    open: async (address) => void (await page.goto(address)),
    evaluate: <T>(expression: string) => page.evaluate<[], () => T>(expression),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    clickAt: (x, y) => page.mouse.click(x, y),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
}
