import { describe, expect, test } from 'vitest';
import { embedAddress, embedCode, shareLink } from '../../../src/share/share-addresses';

const SHARED = {
  page: 'https://example.org/atlas/',
  address: {
    feature: 'gwadar-port',
    layers: ['gwadar', 'open'],
    camera: { zoom: 11, lat: 25.12, lon: 62.33, bearing: 0, pitch: 0 },
  },
} as const;

describe('a link', () => {
  test('leads to the exact view', () => {
    expect(shareLink(SHARED, true)).toBe(
      'https://example.org/atlas/?layers=gwadar,open&feature=gwadar-port#11/25.12/62.33',
    );
  });

  test('leaves the camera out if it is not to be exact', () => {
    expect(shareLink(SHARED, false)).toBe(
      'https://example.org/atlas/?layers=gwadar,open&feature=gwadar-port',
    );
  });

  test('leads out of a frame', () => {
    expect(shareLink({ ...SHARED, address: { embed: true, lang: 'ur' } }, true)).toBe(
      'https://example.org/atlas/?lang=ur',
    );
  });
});

test('how the sender’s map is drawn stays with the sender', () => {
  const shared = { ...SHARED, address: { map: 'svg', chapter: 'the-road' } } as const;
  expect(shareLink(shared, true)).toBe('https://example.org/atlas/?chapter=the-road');
  expect(embedAddress(shared, 'en')).not.toContain('svg');
});

test('a frame speaks the language in which it was made', () => {
  expect(embedAddress(SHARED, 'zh')).toBe(
    'https://example.org/atlas/?lang=zh&layers=gwadar,open&feature=gwadar-port&embed=1#11/25.12/62.33',
  );
});

test('the code of a frame cannot be broken out of by a name', () => {
  const code = embedCode({ address: 'https://a.b/?x=1&y=2', title: '“A” & "<b>"', width: 640, height: 420 });
  expect(code).toContain('src="https://a.b/?x=1&amp;y=2"');
  expect(code).toContain('title="“A” &amp; &quot;&lt;b>&quot;"');
  expect(code).toContain('width="640" height="420"');
  expect(code).toMatch(/loading="lazy" allowfullscreen><\/iframe>$/);
});
