import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BordersNote } from '../../../src/layers/borders-note';
import { LayersNotice } from '../../../src/layers/layers-notice';
import { LayersTab } from '../../../src/layers/layers-tab';
import { MapLegend } from '../../../src/layers/map-legend';
import { ColourKey } from '../../../src/ui/colour-key';
import { LANGUAGES, smallExplorer } from '../small-explorer';

describe.each(LANGUAGES)('in %s', (lang) => {
  beforeEach(() => {
    vi.stubGlobal('window', { matchMedia: () => ({ matches: true }) });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('the tab has a checkbox for each layer with places, checked where it is drawn', () => {
    const { render, state, t } = smallExplorer(lang);
    state.layers.setVisible(['gwadar']);
    const tab = render(<LayersTab />);
    const boxes = [...tab.html.matchAll(/<input [^>]*type="checkbox"[^>]*>/g)].map(([box]) => box);
    expect(boxes.filter((box) => box.includes('checked'))).toHaveLength(1);
    expect(boxes.length).toBeGreaterThan(4);
    expect(tab.buttons).toContain(t('layers.onlyNamed', { name: t('layer.gwadar') }));
    expect(tab.text).toContain(`${t('layer.gwadar')} 2`);
  });

  test('the legend names the layers', () => {
    const { render, t } = smallExplorer(lang);
    const legend = render(<MapLegend />);
    expect(legend.text).toContain(t('layer.karakoram-highway'));
    expect(legend.text).toContain(t('layer.history'));
  });

  test('the legend says what the colours mean, with a checkbox for each category that there is', () => {
    const { render, state, t } = smallExplorer(lang);
    const before = render(<MapLegend />);
    expect(before.text).not.toContain(t('category.announced'));
    state.symbology.colourBy('status');
    const legend = render(<MapLegend />);
    expect(legend.text).toContain(`${t('category.announced')} 1`);
    expect(legend.text).not.toContain(t('category.stalled'));
    expect(legend.text).toContain(t('layer.gwadar'));
    expect(render(<ColourKey />).html).not.toContain('<input');
    expect(render(<ColourKey />).text).toContain(t('category.announced'));
  });

  test('three circles show what the sizes mean, where amounts are shown', () => {
    const { render, state, t } = smallExplorer(lang);
    expect(render(<ColourKey />).text).toBe('');
    state.symbology.sizeBy('power');
    state.symbology.setAmounts({ cost: {}, power: { plant: 1320, port: 660 } });
    const key = render(<ColourKey />);
    expect(key.html.match(/<circle/g)).toHaveLength(3);
    expect(key.text).toContain(t('size.powerAmount', { amount: 1000 }));
  });

  test('the notice says that no layer is drawn, and only then', () => {
    const { render, state } = smallExplorer(lang);
    expect(render(<LayersNotice />).text).toBe('');
    state.layers.setVisible([]);
    expect(render(<LayersNotice />).text).not.toBe('');
  });

  test('the note on borders is a button with a dialog', () => {
    const { render, t } = smallExplorer(lang);
    const note = render(<BordersNote />);
    expect(note.buttons).toContain(t('map.borders'));
    expect(note.html).toContain('<dialog');
  });
});
