import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { openLibrary } from '../../../src/state/library';
import { resource, settled } from '../../../src/state/resource';

const never = () => resource(() => new Promise<never>(() => {}));

afterEach(() => void vi.unstubAllGlobals());

test('claims and details are fetched once, and those of a language that was left are let go', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(new URL(url).pathname);
    return Response.json(url.pathname.endsWith('/geo/claims.json') ? [] : {});
  });
  const lang = signal('en');
  const inCode = { names: never(), englishTexts: never(), story: never() };
  const library = openLibrary('https://example.org/', lang, inCode);
  const english = library.claims();
  await settled(english);
  expect(library.claims()).toBe(english);
  expect(asked).toHaveLength(1);
  lang.value = 'ur';
  const urdu = library.claims();
  expect(urdu).not.toBe(english);
  lang.value = 'en';
  // What does not come in the other language leaves what was there.
  expect(library.claims()).toBe(english);
  lang.value = 'ur';
  await settled(urdu);
  expect(library.claims()).toBe(urdu);
  lang.value = 'en';
  expect(library.claims()).not.toBe(english);
});
