import { createInterface } from 'node:readline/promises';
import type { Bounds } from '../../src/geometry/bounds';
import { BEGINNINGS, type Beginning, isLanguage, type NewOptions, readRegion } from './new-options';

/** A new atlas, all said. */
export interface NewAtlas {
  readonly title: string;
  readonly language: string;
  readonly region: Bounds;
  readonly from: Beginning;
}

/** Where nothing is said: the Alps, which any basemap has. */
const DEFAULTS: NewAtlas = { title: 'My atlas', language: 'en', region: [5, 43, 17, 49], from: 'example' };

/** Asks for what was not said, where somebody is there to answer; an empty answer takes what stands in brackets. */
export async function askMissing(given: NewOptions): Promise<NewAtlas> {
  if (!process.stdin.isTTY) return { ...DEFAULTS, ...given };
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ask = async <Value>(
    what: string,
    known: Value | undefined,
    usual: Value,
    read: (answer: string) => Value | undefined,
  ): Promise<Value> => {
    if (known !== undefined) return known;
    for (;;) {
      const answer = (await lines.question(`${what} [${usual}]: `)).trim();
      const value = answer === '' ? usual : read(answer);
      if (value !== undefined) return value;
    }
  };
  try {
    return {
      title: await ask('What is the atlas called?', given.title, DEFAULTS.title, (answer) => answer),
      language: await ask('In which language, by its code?', given.language, DEFAULTS.language, (answer) =>
        isLanguage(answer) ? answer : undefined,
      ),
      region: await ask('Where: west,south,east,north?', given.region, DEFAULTS.region, (answer) => {
        const region = readRegion(answer);
        return typeof region === 'string' ? undefined : region;
      }),
      from: await ask(`What to begin with: ${BEGINNINGS.join(', ')}?`, given.from, DEFAULTS.from, (answer) =>
        BEGINNINGS.find((one) => one === answer),
      ),
    };
  } finally {
    lines.close();
  }
}
