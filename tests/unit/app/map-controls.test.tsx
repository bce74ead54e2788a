import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { Compass } from '../../../src/app/compass';
import { onScreen } from '../../../src/app/map-controls';
import { LANGUAGES, smallExplorer } from '../small-explorer';
import { FakeMapView } from './fake-map-view';

describe.each(LANGUAGES)('in %s', (lang) => {
  const { render, t } = smallExplorer(lang);
  const compass = (bearing: number, pitch: number) =>
    render(<Compass map={signal(new FakeMapView())} orientation={signal({ bearing, pitch })} />);

  test('a compass is there only while the map is turned or tilted', () => {
    expect(compass(0, 0).html).toBe('');
    expect(compass(40, 0).buttons).toEqual([t('map.northUp')]);
    expect(compass(0, 30).buttons).toEqual([t('map.northUp')]);
  });

  test('its needle points north', () => {
    expect(compass(40, 0).html).toContain('--north:-40');
  });
});

test('north is where it is on a map that is turned', () => {
  expect(onScreen({ x: 0, y: -140 }, 0)).toEqual({ x: 0, y: -140 });
  const { x, y } = onScreen({ x: 0, y: -140 }, 90);
  expect(x).toBeCloseTo(-140);
  expect(y).toBeCloseTo(0);
});
