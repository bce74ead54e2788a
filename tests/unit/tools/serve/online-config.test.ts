import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hostsOf, originsOf } from '../../../../src/content/online-basemap';
import { readOnlineBasemap } from '../../../../tools/serve/online-config';
import { contentSecurityPolicy } from '../../../../tools/serve/security-policy';

const folder = mkdtempSync(join(tmpdir(), 'atlas-online-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a configuration of this content. */
function read(content: unknown) {
  const file = join(folder, 'servers.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return () => readOnlineBasemap({ ATLAS_ONLINE: file });
}

const vector = { name: 'Here', tilejson: 'http://localhost:9000/planet' };

describe('the servers of the online detail', () => {
  test('are those of the file of the project, which the policy allows and nothing else', () => {
    const basemap = readOnlineBasemap({});
    if (basemap === null) throw new Error('no servers');
    expect(hostsOf(basemap)).toEqual(['tiles.openfreemap.org', 's3.amazonaws.com']);
    const policy = contentSecurityPolicy(basemap);
    const origins = originsOf(basemap).join(' ');
    expect(policy).toContain(`connect-src 'self' ${origins};`);
    expect(policy).toContain(`img-src 'self' data: blob: ${origins};`);
    expect(policy.match(/https?:/g)).toHaveLength(2 * originsOf(basemap).length);
  });

  test.each(['', 'none'])('are none where the build is told "%s", and the policy names none', (value) => {
    expect(readOnlineBasemap({ ATLAS_ONLINE: value })).toBeNull();
    expect(contentSecurityPolicy(null)).not.toMatch(/https?:/);
  });

  test('may be others, and may have no heights', () => {
    expect(read({ vector, terrain: null })()).toEqual({ vector, terrain: null });
  });

  test.each([
    [{ vector: { ...vector, tilejson: 'http://tiles.example/' }, terrain: null }, 'vector.tilejson: found'],
    [{ vector: { name: 'Here' }, terrain: null }, 'vector.tilejson: missing'],
    [{ vector, terrain: null, glyphs: '' }, 'glyphs: unknown member'],
    [
      { vector, terrain: { name: 'T', tiles: 'https://t.example/{z}', maxzoom: 9, attribution: 'T' } },
      'wanted an address with {z}, {x} and {y}',
    ],
    ['{"vector": ', 'ValueExpected at offset'],
  ])('%j is answered with file, path and what is wanted', (content, message) => {
    expect(read(content)).toThrow('servers.json: ');
    expect(read(content)).toThrow(message);
  });
});
