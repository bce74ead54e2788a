import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { look } from '../smoke/look';
import { launchBrowser } from './driver/launch';

const PAGE = `<!doctype html><title>A page</title><div id="app">The mill
  <svg width="20" height="20"><circle data-feature="mill" cx="5" cy="5" r="4"/></svg>
  <svg width="20" height="20" style="position: absolute; left: -90px"><circle data-feature="lock" cx="5" cy="5" r="4"/></svg></div>
  <script>performance.mark('atlas:idle');
  if (location.search.includes('loud')) { console.error('a fault'); fetch('none.json'); }</script>`;

describe('npm run smoke', () => {
  test.each(['river', 'three-points'])('finds nothing wrong with the atlas “%s”', async (name) => {
    const command = ['tools/run.mjs', 'tests/smoke/smoke.ts', '--atlas', `tests/fixtures/atlases/${name}`];
    const { stdout } = await promisify(execFile)(process.execPath, command);
    expect(stdout).toMatch(/^Nothing is wrong in \d+ views: language /);
  });

  test('tells what a page complains of, what does not stand in it, and what lies off the map', async () => {
    const server = createServer((request, response) => {
      const isPage = request.url?.startsWith('/?');
      response.writeHead(isPage ? 200 : 404, { 'Content-Type': 'text/html' }).end(isPage ? PAGE : '');
    });
    await new Promise<void>((listening) => server.listen(0, listening));
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    const browser = await launchBrowser({ webgl: false });
    const faults = await look(browser, address, [
      { name: 'fine', query: 'a', says: 'the MILL', shows: 'mill' },
      { name: 'loud', query: 'loud', says: 'The mill' },
      { name: 'other', query: 'a', says: 'The lock', shows: 'lock' },
    ]);
    await browser.close();
    server.close();
    expect(faults.filter((fault) => fault.startsWith('fine'))).toEqual([]);
    expect(faults).toContain('loud: the console says: a fault');
    expect(faults).toContain(`loud: ${address}none.json was answered with 404`);
    expect(faults.slice(-2)).toEqual([
      'other: “The lock” does not stand in it',
      'other: lock is not seen on the map',
    ]);
  });
});
