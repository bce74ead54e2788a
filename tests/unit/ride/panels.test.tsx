import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LayerFile } from '../../../src/content/model';
import { RideAxis } from '../../../src/ride/ride-axis';
import { RideDetails } from '../../../src/ride/ride-details';
import { RideLines } from '../../../src/ride/ride-lines';
import { RideLinks } from '../../../src/ride/ride-links';
import { layerFile } from '../small-atlas';
import { LANGUAGES, smallExplorer } from '../small-explorer';
import { smallRideAtlas } from './small-ride';

const riding = (lang: (typeof LANGUAGES)[number]) => {
  const explorer = smallExplorer(lang, { atlas: smallRideAtlas() });
  explorer.state.rideAlong('road', 0);
  return { ...explorer, lines: new RideLines(explorer.index) };
};

describe.each(LANGUAGES)('in %s', (lang) => {
  beforeEach(() => {
    vi.stubGlobal('window', { matchMedia: () => ({ matches: true }) });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('the card says where the ride stands, how high, and what comes next', () => {
    const { lines, render, t } = riding(lang);
    const details = render(<RideDetails lines={lines} />);
    expect(details.texts('h2')).toContain('South');
    expect(details.text).toContain(t('ride.metres', { height: 1000 }));
    expect(details.text).toContain(t('ride.measure'));
    expect(details.texts('option')).toEqual(
      expect.arrayContaining(['south', 'bridge', 'summit', 'post', 'north']),
    );
    expect(details.links).toMatchObject({ 'leg-south': '?feature=leg-south&ride=road' });
  });

  test('the card says how far a stop lies beside the line', () => {
    const atlas = smallRideAtlas();
    const features = layerFile(atlas, 'karakoram-highway').features.map((feature) => ({
      ...feature,
      properties: {
        ...feature.properties,
        waypoints: feature.properties.waypoints?.map((stop) =>
          stop.id === 'summit' ? { ...stop, off_road_km: 6.5 } : stop,
        ),
      },
    }));
    const layer = { ...atlas.layers['karakoram-highway'], features } as LayerFile;
    const told = { ...atlas, layers: { ...atlas.layers, 'karakoram-highway': layer } };
    const { index, render, state, t } = smallExplorer(lang, { atlas: told });
    state.rideAlong('road', 150);
    const lines = new RideLines(index);
    expect(render(<RideDetails lines={lines} />).text).toContain(t('ride.offRoadKm', { km: 6.5 }));
    state.ride.seek(0);
    expect(render(<RideDetails lines={lines} />).text).not.toContain(t('ride.offRoad'));
  });

  test('the axis is a slider from the first kilometre to the last, with its value in words', () => {
    const { lines, render, state, t } = riding(lang);
    state.ride.seek(150);
    const axis = render(<RideAxis lines={lines} />);
    expect(axis.html).toMatch(/<input [^>]*class="ride-slider"/);
    expect(axis.html).toMatch(/min="0"[^>]*max="300"/);
    expect(axis.html).toContain(
      `aria-valuetext="${t('ride.value', { place: 'summit', km: 150, height: t('ride.metres', { height: 4700 }) })}"`,
    );
    expect(axis.buttons).toEqual([
      t('ride.previousStop'),
      t('ride.play'),
      t('ride.nextStop'),
      t('ride.follow'),
    ]);
  });

  test('a stop offers the ride from there, and another place none', () => {
    const { render, t } = riding(lang);
    expect(render(<RideLinks id="summit" />).buttons).toEqual([t('ride.here', { name: 'road' })]);
    expect(render(<RideLinks id="leg-south" />).buttons).toEqual([]);
  });
});
