import { writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/driver/launch';
import { type Contestant, openContestants } from './contestants';
import type { Figures } from './figures';
import { type Options, readOptions } from './options';
import { PARTS, type Part } from './parts';
import { type Results, tablesOf } from './report';
import { visiting } from './visit';
import { writeFigures } from './write-figures';

const options = readOptions(process.argv.slice(2));
const names = new Set(options.only.flatMap((part) => PARTS[part].contestants));
const contestants = await openContestants([...names], options.isBuilt);
// Else the software that stands in for the graphics card paints the page too, and every figure is false.
const browser = await launchBrowser({ webgl: true, args: ['--disable-gpu-rasterization'] });
const results = await measureAll(browser, contestants, options);
const head = `Chromium ${browser.version()}, WebGL in software, medians of ${options.rounds} rounds, ${new Date().toISOString().slice(0, 10)}.`;
const report = `${head}\n\n${tablesOf(results)}`;
console.log(`\n${report}`);
if (options.page) await writeFigures(options.page, report);
if (options.json) await writeFile(options.json, `${JSON.stringify(results, null, 2)}\n`);
await browser.close();
for (const { site } of contestants) await site.close();

/** In turns, so that what else the machine does falls on all of them; another begins each round. */
async function measureAll(
  browser: Browser,
  all: readonly Contestant[],
  { only, rounds }: Options,
): Promise<Results> {
  const camera = await firstCamera(browser, all);
  const results: Record<string, Record<string, Figures[]>> = {};
  for (let round = 0; round < rounds; round++) {
    for (const part of only) {
      const taking = all.filter(({ name }) => PARTS[part].contestants.some((one) => one === name));
      for (let turn = 0; turn < taking.length; turn++) {
        const contestant = taking[(turn + round) % taking.length];
        if (contestant === undefined) continue;
        console.error(`round ${round + 1} of ${rounds}: ${part} of ${contestant.name}`);
        const figures = await measured(browser, part, contestant, camera);
        if (figures) keep(results, part, contestant, figures);
      }
    }
  }
  return results;
}

function keep(
  results: Record<string, Record<string, Figures[]>>,
  part: Part,
  { name }: Contestant,
  figures: Figures,
): void {
  const rounds = results[part] ?? {};
  results[part] = { ...rounds, [name]: [...(rounds[name] ?? []), figures] };
}

/** What one part gives for one contestant; a part that fails is named, and the others go on. */
async function measured(
  browser: Browser,
  part: Part,
  contestant: Contestant,
  camera: string,
): Promise<Figures | undefined> {
  try {
    return await PARTS[part].measure(browser, contestant, camera);
  } catch (error) {
    console.error(`${part} of ${contestant.name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    return undefined;
  }
}

/** The view that the atlas begins with, which all others are given. */
async function firstCamera(browser: Browser, all: readonly Contestant[]): Promise<string> {
  const atlas = all.find(({ name }) => name === 'atlas');
  if (atlas === undefined) return '';
  return visiting(browser, atlas, {}, async ({ page }) => new URL(page.url()).hash);
}
