import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYER_IDS } from '../../../src/content/vocabulary';
import { decodeAddress, encodeAddress } from '../../../src/state/address';
import { addressNow, hrefTo } from '../../../src/state/link-address';
import { ViewState } from '../../../src/state/view-state';
import { smallAtlas } from '../small-atlas';

const { index } = smallAtlas();
const KNOWN = {
  languages: new Set(['en', 'zh', 'ur']),
  features: index.features,
  chapters: new Set(index.chapters.map(({ id }) => id)),
  claims: new Set(['c1']),
  rides: new Map([['road', 100]]),
};
const CAMERA = { zoom: 5, lat: 30, lon: 70, bearing: 0, pitch: 0 };

const views = fc.record(
  {
    lang: fc.constantFrom('zh', 'ur'),
    theme: fc.constantFrom('light' as const, 'dark' as const),
    map: fc.constant('svg' as const),
    layers: fc.subarray([...LAYER_IDS]),
    chapter: fc.constantFrom('first', 'second'),
    feature: fc.constantFrom('kashgar', 'gwadar'),
    claim: fc.constant('c1'),
    years: fc.constantFrom({ from: null, to: 1980 }, { from: 1960, to: 1979 }),
    ride: fc.constantFrom({ id: 'road' }, { id: 'road', km: 5 }),
    camera: fc.constant(CAMERA),
  },
  { requiredKeys: [] },
);

/** The state of a page opened by a link. */
function opened(href: string): ViewState {
  const { search, hash } = new URL(href, 'https://atlas.example/');
  const { address, ignored } = decodeAddress(search, hash, KNOWN);
  expect(ignored).toEqual([]);
  const state = new ViewState(index, { lang: 'en', theme: 'light' });
  state.restore(address, ignored, false);
  return state;
}

describe('a link', () => {
  test('to a place shows in a tab of its own what a plain click shows here', () => {
    fc.assert(
      fc.property(views, fc.constantFrom('kashgar', 'bandung', 'road'), (view, id) => {
        const here = opened(encodeAddress(view).search);
        const href = hrefTo(here, { feature: id });
        here.select(id);
        const there = opened(href);
        expect(there.kept.value).toEqual(here.kept.value);
        expect(there.record.value).toEqual(here.record.value);
      }),
    );
  });

  test('to a claim keeps all else that is shown', () => {
    fc.assert(
      fc.property(views, (view) => {
        const here = opened(encodeAddress(view).search);
        const href = hrefTo(here, { claim: 'c1' });
        here.openClaim('c1');
        expect(opened(href).kept.value).toEqual(here.kept.value);
      }),
    );
  });

  test('to nothing else is the view itself', () => {
    fc.assert(
      fc.property(views, (view) => {
        const here = opened(encodeAddress(view).search);
        expect(opened(hrefTo(here, {})).kept.value).toEqual(here.kept.value);
      }),
    );
  });

  test('has no camera, which a pan would change', () => {
    const here = opened('?chapter=second');
    const before = hrefTo(here, { feature: 'kashgar' });
    here.viewport.settle(CAMERA, [60, 25, 80, 35]);
    expect(hrefTo(here, { feature: 'kashgar' })).toBe(before);
  });
});

test('the address of this moment has all of it, on the page that is open', () => {
  const here = opened('?lang=ur&feature=kashgar');
  here.viewport.settle(CAMERA, [60, 25, 80, 35]);
  expect(addressNow(here, { origin: 'https://atlas.example', pathname: '/a/' })).toBe(
    'https://atlas.example/a/?lang=ur&feature=kashgar#5/30/70',
  );
});
