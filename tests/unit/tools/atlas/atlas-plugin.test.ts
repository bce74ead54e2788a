import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { LAYER_IDS } from '../../../../src/content/vocabulary';
import { atlasPlugin } from '../../../../tools/atlas/atlas-plugin';
import { CLAIM, layerText, PASS, PASS_IN_CHINESE, smallContent } from '../../small-content';

const root = mkdtempSync(join(tmpdir(), 'atlas-'));
const PAGE = '<!doctype html><script type="module" src="./main.ts"></script>';
const MAIN = `
  import atlas from 'virtual:atlas';
  import { languages, translations } from 'virtual:atlas/languages';
  export const seen = [atlas, languages, translations];
  Object.assign(window, { seen });`;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  write('index.html', PAGE);
  write('main.ts', MAIN);
  for (const { file, text } of smallContent()) write(file, text);
});

afterAll(() => rmSync(root, { recursive: true }));

const QUIET: InlineConfig = { root, configFile: false, logLevel: 'silent', plugins: [atlasPlugin()] };

async function outputOfBuild(): Promise<Map<string, string>> {
  const result = await build({ ...QUIET, build: { write: false, minify: false } });
  if (!('output' in result)) throw new Error('The build gave no single output');
  return new Map(
    result.output.map((file) => [file.fileName, 'code' in file ? file.code : String(file.source)]),
  );
}

test('the build publishes the data files without white space and with their licences', async () => {
  const output = await outputOfBuild();
  const open = output.get('geo/layers/open.geojson') ?? '';
  expect(JSON.parse(open)).toEqual({ ...JSON.parse(layerText(PASS)) });
  expect(open).not.toContain('\n');
  expect(output.get('geo/claims.json')).toBe(JSON.stringify([CLAIM]));
  expect(output.get('geo/sources.json')).toContain('"id":"s1"');
  expect([...output.keys()].filter((file) => file.startsWith('geo/layers/'))).toHaveLength(LAYER_IDS.length);
});

test('the app gets the content as text to parse', async () => {
  const scripts = [...(await outputOfBuild())].filter(([file]) => file.endsWith('.js'));
  const code = scripts.find(([, text]) => text.includes('khunjerab-pass'))?.[1];
  expect(code).toContain('JSON.parse("{\\"layers\\":{');
  expect(code).toContain('\\"verdicts\\":{\\"c1\\":\\"agrees\\"}');
  expect(code).not.toContain(CLAIM.record);
});

test('another language is loaded by itself, and what only its panels show is published', async () => {
  const output = await outputOfBuild();
  const scripts = [...output].filter(([file]) => file.endsWith('.js')).map(([, text]) => text);
  expect(scripts.filter((text) => text.includes('公路的最高点。'))).toHaveLength(1);
  expect(scripts.find((text) => text.includes('verdicts'))).not.toContain('公路的最高点。');
  expect(JSON.parse(output.get('geo/languages/zh/layers/open.json') ?? '')).toEqual({
    'khunjerab-pass': PASS_IN_CHINESE,
  });
  expect(output.get('geo/languages/zh/claims.json')).toContain('升至4693米。');
});

test('a mistake stops the build and is named', async () => {
  write(
    'geo/layers/open.geojson',
    layerText({ ...PASS, geometry: { type: 'Point', coordinates: [36.85, 175.42] } }),
  );
  write('geo/languages/zh/layers/green.json', '{');
  await expect(outputOfBuild()).rejects.toThrow(
    /The content has 2 mistakes:\ngeo\/languages\/zh\/layers\/green\.json:1:2: not JSON.*\ngeo\/layers\/open\.geojson:13:24 khunjerab-pass .*swapped/,
  );
});

test('the development server serves the files from memory and the modules anew after a change', async () => {
  const server = await createServer({ ...QUIET, server: { port: 0 } });
  try {
    await server.listen();
    const address = server.resolvedUrls?.local[0] ?? '';
    const served = await fetch(`${address}geo/layers/open.geojson`);
    expect(served.headers.get('content-type')).toBe('application/geo+json');
    expect(await served.json()).toMatchObject({ features: [{ id: 'khunjerab-pass' }] });
    const nameIn = async () => (await server.transformRequest('virtual:atlas/language/zh'))?.code;
    expect(await nameIn()).toContain('红其拉甫山口');
    write(
      'geo/languages/zh/layers/open.json',
      JSON.stringify({ 'khunjerab-pass': { ...PASS_IN_CHINESE, name: '新名' } }),
    );
    await expect.poll(nameIn, { timeout: 5000 }).toContain('新名');
  } finally {
    await server.close();
  }
});
