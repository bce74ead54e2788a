import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYER_IDS } from '../../../src/content/vocabulary';
import {
  type Address,
  decodeAddress,
  decodeCamera,
  encodeAddress,
  encodeCamera,
} from '../../../src/state/address';
import { spokenLanguage } from '../../../src/state/language-tag';
import { COLOUR_SCHEMES } from '../../../src/symbology/colour-by';
import { SIZE_SCHEMES } from '../../../src/symbology/size-by';
import { decode, known } from './decode-known';

const cameras = fc.record({
  zoom: fc.integer({ min: 0, max: 1700 }).map((n) => n / 100),
  lat: fc.integer({ min: -850, max: 850 }).map((n) => n / 10),
  lon: fc.integer({ min: -1800, max: 1800 }).map((n) => n / 10),
  bearing: fc.integer({ min: -1800, max: 1800 }).map((n) => n / 10),
  pitch: fc.integer({ min: 0, max: 600 }).map((n) => n / 10),
});

const addresses: fc.Arbitrary<Address> = fc.record(
  {
    lang: fc.constantFrom(...known.languages),
    layers: fc.subarray([...LAYER_IDS]),
    feature: fc.constantFrom(...known.features),
    chapter: fc.constantFrom(...known.chapters),
    claim: fc.constantFrom(...known.claims),
    ride: fc.record(
      {
        id: fc.constant('karakoram-highway'),
        km: fc.integer({ min: 0, max: 12_210 }).map((tenths) => tenths / 10),
      },
      { requiredKeys: ['id'] },
    ),
    years: fc
      .tuple(fc.integer({ min: 1950, max: 2030 }), fc.integer({ min: 1950, max: 2030 }), fc.boolean())
      .map(([a, b, open]) => ({ from: open ? null : Math.min(a, b), to: Math.max(a, b) })),
    by: fc.constantFrom(...COLOUR_SCHEMES),
    size: fc.constantFrom(...SIZE_SCHEMES),
    theme: fc.constantFrom('light' as const, 'dark' as const),
    map: fc.constant('svg' as const),
    embed: fc.constant(true as const),
    camera: cameras,
  },
  { requiredKeys: [] },
);

describe('what the map is coloured by', () => {
  test('is read with the categories that are hidden', () => {
    expect(decode('?by=status&hide=announced,stalled&size=cost')).toEqual({
      address: { by: 'status', hide: ['announced', 'stalled'], size: 'cost' },
      ignored: [],
    });
  });

  test('is ignored where it is unknown, and the rest is kept', () => {
    expect(decode('?by=elephant&size=kg')).toEqual({
      address: {},
      ignored: [
        { parameter: 'by', found: 'elephant' },
        { parameter: 'size', found: 'kg' },
      ],
    });
    expect(decode('?by=payer&hide=pakistan,announced')).toEqual({
      address: { by: 'payer', hide: ['pakistan'] },
      ignored: [{ parameter: 'hide', found: 'announced' }],
    });
    expect(decode('?hide=announced')).toEqual({
      address: {},
      ignored: [{ parameter: 'hide', found: 'announced' }],
    });
  });
});

describe('the address', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const { search, hash } = encodeAddress(address);
        expect(decodeAddress(search, hash, known)).toEqual({ address, ignored: [] });
      }),
    );
  });

  test('is never refused, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        const { address } = decodeAddress(search, hash, known);
        expect(address.feature === undefined || known.features.has(address.feature)).toBe(true);
      }),
    );
  });

  test('is short and readable', () => {
    const { search, hash } = encodeAddress({
      layers: ['growth', 'open'],
      feature: 'gwadar',
      camera: { zoom: 10.5, lat: 25.1216, lon: 62.3254, bearing: 0, pitch: 0 },
    });
    expect(search + hash).toBe('?layers=growth,open&feature=gwadar#10.5/25.1216/62.3254');
  });

  test('leaves a passage out whose chapter is not known', () => {
    const { address, ignored } = decodeAddress('?chapter=nonsense&passage=2', '', {
      ...known,
      passagesIn: () => 9,
    });
    expect(address).toEqual({});
    expect(ignored.map(({ parameter }) => parameter)).toEqual(['chapter', 'passage']);
  });

  test('with an empty list of layers draws none; without one, says nothing of them', () => {
    expect(decode('?layers=').address).toEqual({ layers: [] });
    expect(decode('?lang=ur').address).toEqual({ lang: 'ur' });
    expect(decode('?layers=purple')).toEqual({
      address: {},
      ignored: [{ parameter: 'layers', found: 'purple' }],
    });
  });

  test('leaves out what it does not know and says so', () => {
    const { address, ignored } = decode(
      '?lang=fr&layers=open,purple&feature=atlantis&year=1066&theme=dark#here',
    );
    expect(address).toEqual({ layers: ['open'], theme: 'dark' });
    expect(ignored).toEqual([
      { parameter: 'lang', found: 'fr' },
      { parameter: 'layers', found: 'purple' },
      { parameter: 'feature', found: 'atlantis' },
      { parameter: 'year', found: '1066' },
      { parameter: '#', found: 'here' },
    ]);
  });

  test('takes a kilometre only where it lies on the ride', () => {
    expect(decode('?ride=karakoram-highway&km=543.5').address.ride).toEqual({
      id: 'karakoram-highway',
      km: 543.5,
    });
    for (const [km, read] of [
      ['1,172.5', 1172.5],
      ['550.24', 550.2],
      ['550,5', 550.5],
    ] as const) {
      expect(decode(`?ride=karakoram-highway&km=${km}`).address.ride?.km).toBe(read);
    }
    for (const km of ['1222', '-1', '1e2']) {
      const { address, ignored } = decode(`?ride=karakoram-highway&km=${km}`);
      expect(address).toEqual({ ride: { id: 'karakoram-highway' } });
      expect(ignored).toEqual([{ parameter: 'km', found: km }]);
    }
    expect(decode('?km=3').ignored).toEqual([{ parameter: 'km', found: '3' }]);
  });

  test('takes years by then, or within', () => {
    expect(decode('?year=1978').address.years).toEqual({ from: null, to: 1978 });
    expect(decode('?year=1960-1979').address.years).toEqual({ from: 1960, to: 1979 });
    for (const year of ['1979-1960', '1949', '1950-2031', '1960-', 'all']) {
      expect(decode(`?year=${year}`)).toEqual({ address: {}, ignored: [{ parameter: 'year', found: year }] });
    }
  });

  test('follows an id that was renamed', () => {
    expect(decode('?feature=gwadar-town').address).toEqual({ feature: 'gwadar' });
    expect(decode('?chapter=road&claim=c2').address).toEqual({ chapter: 'the-road', claim: 'c18' });
    expect(decode('?ride=kkh&km=5').address).toEqual({ ride: { id: 'karakoram-highway', km: 5 } });
    expect(decode('?layers=cpec,gwadar')).toEqual({
      address: { layers: ['gwadar', 'alignments'] },
      ignored: [],
    });
    expect(decode('#road').address).toEqual({ chapter: 'the-road' });
    expect(decode('?feature=constructor').ignored).toEqual([{ parameter: 'feature', found: 'constructor' }]);
  });

  test('survives a broken escape in the hash', () => {
    expect(decodeAddress('', '#%E0%A4%A', known).ignored).toEqual([{ parameter: '#', found: '%E0%A4%A' }]);
  });
});

test('an address of any length and any marks is read at once', () => {
  const ids = Array.from({ length: 150_000 }, (_, i) => `x${i}`).join(',');
  expect(decodeAddress(`?layers=open,${ids}`, '', known)).toMatchObject({
    address: { layers: ['open'] },
    ignored: { length: 150_000 },
  });
  const brackets = `${'('.repeat(100_000)}a${')'.repeat(100_000)}b`;
  for (const part of ['lang', 'layers', 'feature', 'ride', 'km', 'year', 'theme', 'embed']) {
    expect(decodeAddress(`?${part}=${brackets}`, `#${brackets}`, known).address).toEqual({});
  }
});

describe('the camera in the hash', () => {
  test('keeps its place to about a pixel at every zoom', () => {
    fc.assert(
      fc.property(cameras, ({ zoom, lat, lon }) => {
        const exact = { zoom, lat: lat + 0.0123456, lon: lon / 1.001 + 0.0123456, bearing: 0, pitch: 0 };
        const read = decodeCamera(encodeCamera(exact));
        const pixels = (512 * 2 ** zoom) / 360;
        expect(Math.abs((read?.lon ?? 999) - exact.lon) * pixels).toBeLessThan(1.5);
      }),
    );
  });

  test.each(['', '4', '4/30', '4/30/x', '4/91/70', '99/30/70', '4/30/70/0/0/0', '4//70'])(
    '"%s" is none',
    (text) => {
      expect(decodeCamera(text)).toBeNull();
    },
  );
});

test('the plain pages’ way to a chapter opens it, unless the address names another', () => {
  expect(decodeAddress('', '#the-road', known)).toEqual({ address: { chapter: 'the-road' }, ignored: [] });
  expect(decodeAddress('?chapter=outlook', '#the-road', known).address).toEqual({ chapter: 'outlook' });
});

test.each(['zh_Hans', 'zh-CN', 'cmn-Hans', 'zh_CN.UTF-8'])('the tag %s of a system is Chinese', (tag) => {
  expect(spokenLanguage(tag, known.languages)).toBe('zh');
});
