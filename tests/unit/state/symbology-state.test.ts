import { describe, expect, test } from 'vitest';
import { ViewState } from '../../../src/state/view-state';
import { COLOUR_CATEGORIES } from '../../../src/symbology/colour-by';
import { smallAtlas } from '../small-atlas';

function opened() {
  const { index } = smallAtlas();
  return new ViewState(index, { lang: 'en', theme: 'light' });
}

const colourIn = (by: keyof typeof COLOUR_CATEGORIES, id: string) =>
  COLOUR_CATEGORIES[by].find((category) => category.id === id)?.colour;

describe('coloured by status', () => {
  test('the record has the colour of each feature, and the address says so', () => {
    const state = opened();
    expect(state.record.value.colours).toEqual({});
    state.symbology.colourBy('status');
    expect(state.record.value.colours).toMatchObject({
      plant: colourIn('status', 'announced'),
      gwadar: colourIn('status', 'place'),
      'leg-1': colourIn('status', 'operational'),
    });
    expect(state.address.value).toMatchObject({ by: 'status' });
  });

  test('a hidden category is not drawn, but what is open is', () => {
    const state = opened();
    state.symbology.colourBy('status');
    state.symbology.toggleCategory('announced');
    expect(state.record.value.hidden).toEqual(['plant']);
    expect(state.address.value).toMatchObject({ by: 'status', hide: ['announced'] });
    state.select('plant');
    expect(state.record.value.hidden).toEqual([]);
  });

  test('another choice draws everything again', () => {
    const state = opened();
    state.symbology.colourBy('status');
    state.symbology.toggleCategory('place');
    expect(state.record.value.hidden).toContain('gwadar');
    state.symbology.colourBy('payer');
    expect(state.record.value.hidden).toEqual([]);
    state.symbology.colourBy(null);
    expect(state.record.value.colours).toEqual({});
    expect(state.address.value).not.toHaveProperty('by');
  });

  test('an address is taken and given back', () => {
    const state = opened();
    state.restore({ by: 'status', hide: ['announced'], size: 'power' }, [], false);
    expect(state.address.value).toMatchObject({ by: 'status', hide: ['announced'], size: 'power' });
    state.restore({}, [], false);
    expect(state.record.value).toMatchObject({ colours: {}, hidden: [] });
  });
});

describe('on the tab "Check"', () => {
  test('the map is coloured by verdicts, unless the reader chose', () => {
    const state = opened();
    state.showTab('check');
    expect(state.symbology.by.value).toBe('verdict');
    expect(state.address.value).not.toHaveProperty('by');
    state.symbology.setVerdicts(new Map([['plant', ['agrees', 'wrong']]]));
    expect(state.record.value.colours.plant).toEqual(colourIn('verdict', 'wrong'));
    state.symbology.colourBy(null);
    expect(state.symbology.by.value).toBeNull();
    state.symbology.colourBy('payer');
    expect(state.symbology.by.value).toBe('payer');
  });
});

test('sizes are shares of the largest, once the amounts have come', () => {
  const state = opened();
  state.symbology.sizeBy('cost');
  expect(state.record.value.sizes).toEqual({});
  state.symbology.setAmounts({ cost: { plant: 50, port: 200 }, power: { plant: 3 } });
  expect(state.record.value.sizes).toEqual({ plant: 0.25, port: 1 });
  state.symbology.sizeBy(null);
  expect(state.record.value.sizes).toEqual({});
});

test('what the open chapter speaks of is named first, and only while the story is read', () => {
  const { index } = smallAtlas();
  const state = new ViewState(index, { lang: 'en', theme: 'light' });
  const chapter = index.chapters.find(({ id }) => index.mentionsIn(id).length > 0);
  if (chapter === undefined) throw new Error('No chapter that mentions anything');
  state.showChapter(chapter.id);
  const spokenOf = index.mentionsIn(chapter.id).map(({ feature }) => feature);
  expect(state.record.value.named).toEqual(
    expect.arrayContaining(spokenOf.flatMap((id) => state.layers.geometryIds(id))),
  );
  state.showTab('layers');
  expect(state.record.value.named).toEqual([]);
});

test('what is open is named by its own id, a route and not its parts; a ride is not', () => {
  const state = new ViewState(smallAtlas().index, { lang: 'en', theme: 'light' });
  expect(state.record.value.titled).toEqual([]);
  state.select('road');
  expect(state.record.value).toMatchObject({ titled: ['road'], selected: ['road', 'leg-1', 'leg-2'] });
  state.close();
  expect(state.record.value.titled).toEqual([]);
});

test('what the legend points out is lit, and all else steps back', () => {
  const state = opened();
  expect(state.mapHighlight.value).toBeNull();
  state.layers.emphasise(['plant']);
  expect(state.mapHighlight.value?.dimmed).toContain('port');
  expect(state.mapHighlight.value?.dimmed).not.toContain('plant');
  state.layers.emphasise(null);
  expect(state.mapHighlight.value).toBeNull();
});
