import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LAYER_IDS } from '../../../src/content/vocabulary';
import { decodeAddress, encodeAddress, type KnownIds } from '../../../src/state/address';
import { ViewState } from '../../../src/state/view-state';
import { smallAtlas } from '../small-atlas';

const { index } = smallAtlas();
const chapters = index.chapters.map(({ id }) => id);
const claims = ['c1', 'c2'];
const LENGTH_KM = 1221;

const known: KnownIds = {
  languages: new Set(['en', 'zh', 'ur']),
  features: index.features,
  chapters: new Set(chapters),
  claims: new Set(claims),
  rides: new Map([
    ['karakoram-highway', LENGTH_KM],
    ['road', LENGTH_KM],
  ]),
};

function newState(search = '', hash = '') {
  const state = new ViewState(index, { lang: 'en', theme: 'light' });
  const { address, ignored } = decodeAddress(search, hash, known);
  state.restore(address, ignored, false);
  return state;
}

/** What the address has to say, as the controls show it. */
const shown = (state: ViewState) => ({
  feature: state.feature.value,
  claim: state.claim.value,
  chapter: state.story.chapter.value,
  layers: state.layers.visibleLayers(),
  years: state.years.range.value,
  lang: state.appearance.lang.value,
  theme: state.appearance.theme.value,
  isRideTab: state.panel.tab.value === 'ride',
  ride: state.ride.isOpen.value && [state.ride.id.value, Math.round(state.ride.km.value * 10) / 10],
});

/** What an address of this view brings back. */
function reopened(state: ViewState) {
  const { search, hash } = encodeAddress(state.address.value);
  const again = newState(search, hash);
  expect(again.ignored.value).toEqual([]);
  expect(encodeAddress(again.address.value)).toEqual({ search, hash });
  return shown(again);
}

const features = [...index.features.keys()];
const year = fc.integer({ min: 1950, max: 2030 });
const years = fc.oneof(
  year.map((to) => ({ from: null, to })),
  fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
);
const kilometre = fc.double({ min: 0, max: LENGTH_KM, noNaN: true });

type Act = (state: ViewState) => void;

/** An act with something of which there are many. */
const withAny = <Value>(values: fc.Arbitrary<Value>, act: (state: ViewState, value: Value) => void) =>
  values.map(
    (value): Act =>
      (state) =>
        act(state, value),
  );

const acts: fc.Arbitrary<Act> = fc.oneof(
  withAny(fc.constantFrom(...features), (state, id) => state.select(id)),
  withAny(fc.constantFrom(...claims), (state, id) => state.openClaim(id)),
  withAny(fc.constantFrom(...chapters), (state, id) => state.showChapter(id)),
  withAny(fc.constantFrom('story', 'ride', 'time', 'check', 'layers', 'sources'), (state, tab) =>
    state.showTab(tab),
  ),
  withAny(fc.constantFrom(...LAYER_IDS), (state, id) => state.layers.toggle(id)),
  withAny(fc.subarray([...LAYER_IDS]), (state, ids) => state.layers.setVisible(ids)),
  withAny(fc.option(years), (state, span) => state.years.set(span)),
  withAny(years, (state, span) => state.openYears(span)),
  withAny(kilometre, (state, km) => state.ride.seek(km)),
  withAny(kilometre, (state, km) => state.ride.choose('road', km)),
  withAny(fc.constantFrom('en', 'zh', 'ur'), (state, lang) => state.appearance.setLang(lang)),
  withAny(fc.constantFrom('light' as const, 'dark' as const), (state, theme) =>
    state.appearance.setTheme(theme),
  ),
  withAny(fc.constantFrom('close', 'leave'), (state, verb) => state[verb]()),
  fc.constant((state: ViewState) => state.story.clearCursor()),
  fc.constant((state: ViewState) => state.overlay.inspect([70, 30])),
  fc.constant((state: ViewState) => state.overlay.describe()),
);

test('whatever the reader does, the address brings back what is shown, and one thing is open', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 12 }), (all) => {
      const state = newState();
      for (const act of all) {
        act(state);
        expect(reopened(state)).toEqual(shown(state));
        expect([state.feature.value, state.claim.value]).toContain(null);
        expect(state.overlay.inspectedPosition.value === null || !state.overlay.isDescribing.value).toBe(
          true,
        );
      }
    }),
  );
});

test.each([
  ['?feature=kashgar&claim=c1', { feature: 'kashgar', claim: null }],
  ['?claim=c1&ride=road&km=12.5', { claim: 'c1', ride: ['road', 12.5] }],
  ['?feature=kashgar&claim=c1&ride=road', { feature: 'kashgar', claim: null, ride: ['road', 0] }],
  ['?ride=road&km=1222', { ride: ['road', 0] }],
  ['?ride=nowhere&km=5', { ride: false, isRideTab: false }],
  ['?km=5', { ride: false }],
  ['?year=1949', { years: null }],
  ['?lang=fr', { lang: 'en' }],
])('%s shows what the address then says', (search, expected) => {
  const state = newState(search);
  expect(shown(state)).toMatchObject(expected);
  expect(reopened(state)).toEqual(shown(state));
});
